import type { Synonym } from "#shared/lexicon.ts";
import type { WordPlace } from "./word-at.ts";

/**
 * The change that puts a synonym in the place of a word; an article in front of it follows the sound. Null where the text
 * is no longer there.
 */
export function replacedWord(
  text: string,
  { from, to, word }: Pick<WordPlace, "from" | "to" | "word">,
  { text: insert, article }: Synonym,
): { from: number; to: number; insert: string } | null {
  if (text.slice(from, to) !== word) return null;
  const [whole = "", own = "", space = ""] =
    /(?<![\p{L}\p{M}\p{N}'’-])(an?)([ \t])$/iu.exec(text.slice(Math.max(0, from - 4), from)) ?? [];
  if (own === "" || own.toLowerCase() === article) return { from, to, insert };
  const fitting = own.startsWith("A") ? `A${article.slice(1)}` : article;
  return { from: from - whole.length, to, insert: `${fitting}${space}${insert}` };
}
