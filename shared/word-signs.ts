const WORDS = /\p{L}+(?:['’]\p{L}+)*|\d+|[?!.,:;()&@→=-]/gu;
/** Words of a clause that are looked at. */
const MOST = 40;
const DAYS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|weds|today|tomorrow|tonight|tmrw|tmr)$/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/**
 * The words and pairs of neighbouring words in a clause as signs: “please”, “by DAY”, “^ can” where it begins and
 * “. $” where it ends. Letters are small; a name, a weekday, a month and a number stand for all of their sort.
 */
export function wordSigns(clause: string, isName: (word: string) => boolean): string[] {
  const words = ["^"];
  for (const [word] of clause.matchAll(WORDS)) {
    words.push(sortOf(word, isName));
    if (words.length > MOST) break;
  }
  words.push("$");
  const signs = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (at > 0 && at < words.length - 1) signs.add(`“${word}”`);
    if (at > 0) signs.add(`“${words[at - 1]} ${word}”`);
  }
  return [...signs];
}

function sortOf(word: string, isName: (word: string) => boolean): string {
  const small = word.toLowerCase().replaceAll("’", "'");
  if (/^\d/.test(small)) return "0";
  if (DAYS.test(small)) return "DAY";
  if (MONTHS.test(small)) return "MONTH";
  return small !== word && isName(small.replace(/'s$/, "")) ? "NAME" : small;
}
