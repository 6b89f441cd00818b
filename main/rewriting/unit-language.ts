import type { NanoUnit } from "#main/nano/result.ts";

/** Letters below which letter statistics are often wrong about a Latin script. */
const SURE_LETTERS = 24;

/** The language of a unit: one that is too short to be sure of has the document's. ISO 639-1 code, or null. */
export function unitLanguage(
  { text, language }: Pick<NanoUnit, "text" | "language">,
  ofDocument: string | null,
): string | null {
  const isShort = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < SURE_LETTERS;
  const isLatin = !/[^\P{L}\p{Script=Latin}]/u.test(text);
  return isShort && isLatin ? (ofDocument ?? language) : (language ?? ofDocument);
}
