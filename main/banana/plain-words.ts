/** Words of a text in lower case, apostrophes kept. Scripts without spaces give runs, not words. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
}

/** Whether the text opens with one of the phrases. Scripts without spaces are compared by prefix. */
export function opensWith(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (!openersOf(phrases).has(first) && !UNSPACED.test(first)) return false;
  let opening = "";
  for (const word of words.slice(0, 4)) {
    opening = opening === "" ? word : `${opening} ${word}`;
    if (phrases.has(opening)) return true;
  }
  if (!UNSPACED.test(first)) return false;
  for (const phrase of phrases) if (first.startsWith(phrase)) return true;
  return false;
}

/** The first words of the phrases: most sentences open with none of them. */
function openersOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let openers = OPENERS.get(phrases);
  if (openers === undefined) {
    openers = new Set([...phrases].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
    OPENERS.set(phrases, openers);
  }
  return openers;
}

const OPENERS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** How many of the words are in the set. */
export function countIn(words: readonly string[], set: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (set.has(word)) count += 1;
  return count;
}

/** Where the words of a text stand, by the dictionary of the script: Chinese, Japanese and Thai need no spaces. */
export function wordSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const part of WORDS.segment(text)) {
    if (part.isWordLike === true) spans.push({ start: part.index, end: part.index + part.segment.length });
  }
  return spans;
}

/** Whether the text is mostly in a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

const WORD = /[\p{L}\p{N}]+(?:\p{M}|'(?=\p{L})|[\p{L}\p{N}])*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORDS = new Intl.Segmenter("en", { granularity: "word" });
