/**
 * The stem of a lower-case English word by the algorithm of Porter (1980), as in the ROUGE of Lin (2004). Words of up
 * to two letters, and those with other letters than a to z, stay as they are.
 */
export function porterStem(word: string): string {
  if (word.length < 3 || /[^a-z]/.test(word)) return word;
  const plain = suffixed(suffixed(step1(word), STEP_2), STEP_3);
  return step5(step4(plain));
}

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const STEP_2: Suffixes = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["abli", "able"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
];

const STEP_3: Suffixes = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

const STEP_4 = /(?:ement|ance|ence|able|ible|ment|(?<=[st])ion|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou)$/;

/** The number of times a run of vowels is followed by one of consonants. */
const measure = (stem: string): number => (letters(stem).match(/v+c+/g) ?? []).length;
const hasVowel = (stem: string): boolean => letters(stem).includes("v");
const endsDouble = (stem: string): boolean => /(.)\1$/.test(stem) && letters(stem).endsWith("c");
/** Consonant, vowel, consonant other than w, x, y: the silent e that was there comes back. */
const endsShort = (stem: string): boolean => letters(stem).endsWith("cvc") && !/[wxy]$/.test(stem);

/** Each letter as "v" or "c"; y is a vowel behind a consonant. */
function letters(word: string): string {
  let kinds = "";
  for (const letter of word) {
    const isVowel = "aeiou".includes(letter) || (letter === "y" && kinds.endsWith("c"));
    kinds += isVowel ? "v" : "c";
  }
  return kinds;
}

/** Plurals, -ed, -ing, and y behind a vowel. */
function step1(word: string): string {
  const singular = word.replace(/(?:(ss)es|(i)es|(s)s|s)$/, "$1$2$3$3");
  const past = withoutPast(singular);
  return past.endsWith("y") && hasVowel(past.slice(0, -1)) ? `${past.slice(0, -1)}i` : past;
}

function withoutPast(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, "");
  if (stem === word || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** Only the longest suffix of the table that fits is tried. */
function suffixed(word: string, table: Suffixes): string {
  const fitting = table.filter(([suffix]) => word.endsWith(suffix));
  const [suffix, replacement] = fitting.sort(([a], [b]) => b.length - a.length)[0] ?? ["", ""];
  const stem = word.slice(0, word.length - suffix.length);
  return measure(stem) > 0 ? stem + replacement : word;
}

function step4(word: string): string {
  const stem = word.replace(STEP_4, "");
  return measure(stem) > 1 ? stem : word;
}

function step5(word: string): string {
  const stem = word.slice(0, -1);
  const isSilent = word.endsWith("e") && (measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)));
  const open = isSilent ? stem : word;
  return open.endsWith("ll") && measure(open) > 1 ? open.slice(0, -1) : open;
}
