/**
 * A text of the same length in which only real sentence ends look like ends, for Intl.Segmenter: full stops of
 * abbreviations, numbers and addresses are filled, wrapped lines are joined, hard breaks and speaker turns split.
 * Every quantifier is bounded, so the time is linear in the length.
 */
export function maskSentences(text: string): string {
  let masked = text;
  for (const rule of RULES) {
    masked = masked.replace(rule.find, rule.with ?? fill);
  }
  return masked;
}

/** `with` gives as many characters as it gets; without it the match is filled. */
interface MaskRule {
  find: RegExp;
  with?: (match: string, first: string, second: string) => string;
}

const fill = (match: string): string => "x".repeat(match.length);
const fillStops = (match: string): string => match.replaceAll(".", "x");

/** U+2029 is a paragraph separator: a sentence always ends there. */
const BREAK = "\u2029";
const SPEAKER =
  "(?:\\*{1,2})?(?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?\\]?[ \\t]{1,4}(?:[-–] )?)?(?:\\*{1,2})?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,3}(?: \\([^()\\n]{1,30}\\))?:(?:\\*{1,2})?[ \\t]";

/** A stop after these never ends a sentence when more follows. */
const NEVER =
  "mr|mrs|ms|mx|dr|prof|sr|sra|vs|e\\.g|i\\.e|cf|figs?|eq|approx|ca|gen|sen|rep|gov|capt|lt|maj|pp?|eds?|tsp|tbsp|ph\\.d|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dept|est|ave|blvd|viz|resp|incl|z\\.\\s?b|d\\.\\s?h|u\\.\\s?a|o\\.\\s?ä|bzw|vgl|abs|ggf|evtl|inkl|zzgl|ca|hr|fr|hrn|mme|mlle|mgr|p\\.\\s?ex|p\\.\\s?ej|av|apr|srta|ud|uds|ex|ing|lic|exmo|exma|dra";
/** These are words too; their stop belongs to them only before a number. */
const BEFORE_NUMBER = "No|Nos|Nr|Art|Sec|Ch|Col|Vol|Mar|Dec|Bd|Str|S|Kap|Abb|Tab|núm|pág|n|vol";
/** A stop after these ends a sentence unless the text goes on in lower case, with a number or a mark. */
const MAYBE = "a\\.m|p\\.m|etc|inc|corp|ltd|co|jr|llc|bros|esq|usw|u\\.s\\.w|std|mio|mrd|min|max|tel";
const STARTER =
  /^["'“‘(]?(?:He|She|It|The|This|That|These|Those|We|They|You|In|On|At|For|But|And|So|If|When|While|As|After|Before|There|Here|My|Our|His|Her|Its|Their|A|An|No|Yes|However|Then|Now|What|Who|How|Why|Where|Please|Bring|All|Some|Most|Many|Each)\b/;
const MONTHS =
  "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Jahrhundert|Klasse|Stock|Platz";

const RULES: readonly MaskRule[] = [
  { find: /\r\n/g, with: () => "\t\n" },
  { find: /\r/g, with: () => "\n" },
  // The quote marks of wrapped lines are not text.
  { find: /\n[ \t>]{1,200}/g, with: (match) => `\n${" ".repeat(match.length - 1)}` },
  { find: / {2}\t?\n/g, with: (match) => match.slice(0, -1) + BREAK },
  { find: /\\\t?\n/g, with: (match) => " ".repeat(match.length - 1) + BREAK },
  {
    find: new RegExp(`\\n(?=[ \\t]{0,8}(?:${SPEAKER}|[•‣▪◦] |\\[\\d{1,2}:\\d{2}))`, "gu"),
    with: () => BREAK,
  },
  { find: /\n/g, with: () => " " },
  { find: /`[^`\n]{1,300}`/g },
  // The mark of a picture ends no sentence.
  { find: /!(?=\[)/g },
  { find: /\b(?:https?:\/\/|www\.)[^\s<>()"']{0,500}[^\s<>()"'.,;:!?]/gi },
  { find: /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g },
  { find: new RegExp(`(?<=\\b\\d{1,2})\\.(?= (?:${MONTHS})\\b)`, "g") },
  // A day and month (German): "bis zum 15.12. zu zahlen".
  { find: /(?<=(?:^|[\s(])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))\.(?= \p{Ll})/gu },
  // An ordinal number (German, Danish): "am 5. und".
  { find: /(?<=(?:^|[\s(])\d{1,2})\.(?= \p{Ll})/gu },
  {
    find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${NEVER})\\.(?=\\s{1,4}\\S|[,;:)])`, "giu"),
    with: fillStops,
  },
  { find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE_NUMBER})\\.(?=\\s{0,2}\\d)`, "gu"), with: fillStops },
  { find: /(?<![\p{L}\p{N}])(?:St|Rd|Mt|Ft|M)\.(?=\s{1,2}\p{Lu})/gu, with: fillStops },
  // "v. fast", "b. 1950", "w. mustard": one small letter is short for a word; "i" and "u" are words.
  { find: /(?<![\p{L}\p{N}.'’-])[bcdfhlmnpqstvwz]\.(?=\s{1,4}[\p{Ll}\d])/gu, with: fillStops },
  { find: /\bal\.(?=\s{0,4}[\d(,;a-z])/g, with: fillStops },
  {
    find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${MAYBE})\\.(?=\\s{1,4}(?-i:[\\p{Ll}\\d(])|[,;:)])`, "giu"),
    with: fillStops,
  },
  { find: /(?<![\p{L}.])(?:\p{Lu}\.){1,6}(?=(\s{0,4})(\S.{0,15}))/gu, with: maskInitials },
  { find: /(?<![\w/~-])[\w/~-]{1,64}(?:\.[\w-]{1,64}){0,8}\/[\w./-]{0,256}\w/g },
  { find: /(?<=\d)\.(?=\d)/g },
  { find: /(?<=\w)\.(?=[a-z]{1,5}\b)/g },
  // "Wait... what?" goes on.
  { find: /(?:\.{2,10}|…)(?=["'”’)\]]{0,4}\s{1,4}(?:\p{Ll}|I\b))/gu },
  { find: /…(?=["'”’)\]]{0,4}\s{1,4}\p{Lu})/gu, with: () => "." },
  // « Parfait ! »: the space before the closing mark.
  { find: /(?<=[.!?…])[ \u00a0\u202f](?=»)/g, with: () => '"' },
  // "Stop!" he said.
  { find: /[.!?]{1,8}(?=["'”’)\]»]{1,4}\s{1,4}\p{Ll})/gu },
  // **Bold.** Next: the marks close the sentence as quotes do.
  {
    find: /([.!?…])([*_]{1,3})(?=\s)/g,
    with: (_match: string, stop: string, marks: string) => stop + '"'.repeat(marks.length),
  },
  // A sentence may begin in lower case: "Done. eBay called."
  {
    find: /([.!?…]["'”’)\]»]{0,4}\s{1,4})(\p{Ll})/gu,
    with: (_match: string, before: string, letter: string) => {
      const upper = letter.toUpperCase();
      return before + (upper.length === letter.length ? upper : letter);
    },
  },
];

/** "U.S. troops", "J. Smith": initials, unless a sentence plainly begins behind them. */
function maskInitials(match: string, space: string, next: string): string {
  if (space !== "" && STARTER.test(next)) return match;
  const goesOn = space === "" ? /^[,;:)'’-]/.test(next) : /^\p{L}/u.test(next);
  return goesOn ? fillStops(match) : match;
}
