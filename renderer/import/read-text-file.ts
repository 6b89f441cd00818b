/** Most bytes of a file that becomes a note. */
const MOST_BYTES = 12_000_000;
const TEXT_NAME = /\.(?:md|markdown|mdown|txt|text)$/i;

export type ReadFile = { text: string } | { problem: "wrongKind" | "tooLarge" | "unreadable" };

/** The text of a file, when it is one: named as text, not too large, UTF-8 (a BOM is left out) and without NUL. */
export async function readTextFile(file: File): Promise<ReadFile> {
  if (!TEXT_NAME.test(file.name) && !file.type.startsWith("text/")) return { problem: "wrongKind" };
  if (file.size > MOST_BYTES) return { problem: "tooLarge" };
  try {
    const bytes = await file.arrayBuffer();
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { problem: "unreadable" } : { text };
  } catch {
    return { problem: "unreadable" };
  }
}
