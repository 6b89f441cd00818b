/** From this share of a text on, another language is worth a word. */
export const LANGUAGE_SHARE_MIN = 0.15;

const DISPLAY = new Intl.DisplayNames("en", { type: "language" });
const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });
const NAMES = new Map<string, string>();

/** The English name of an ISO 639-1 code: "German" for "de". */
export function languageName(code: string): string {
  const name = NAMES.get(code) ?? DISPLAY.of(code) ?? code;
  NAMES.set(code, name);
  return name;
}

/** "English, German and French". */
export function languageNames(codes: readonly string[]): string {
  return listed(codes.map(languageName));
}

/** Words as a list in a sentence: "headings, code and tables". */
export function listed(words: readonly string[]): string {
  return LIST.format(words);
}
