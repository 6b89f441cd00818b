import { AppError } from "#shared/errors.ts";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import { decodeText } from "#main/text-file/decode.ts";
import { readFileBytes, tooLarge } from "#main/text-file/read-file.ts";
import { fileKind } from "./file-kind.ts";
import { NO_FRONT_MATTER, readFrontMatter } from "./front-matter.ts";
import type { ParsedFile } from "./operations.ts";

/**
 * Makes a note's text of a file, judged by its content alone: its name is for messages only. Front matter stays in
 * the text, so that nothing is lost; its date becomes the note's, its other values are told.
 */
export async function parseFile(
  file: { name: string; bytes: Uint8Array } | { name: string; path: string },
  signal: AbortSignal,
): Promise<ParsedFile> {
  try {
    return await parse(
      file.name,
      "bytes" in file ? file.bytes : await readFileBytes(file.path, signal, file.name),
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: "refused", code: error.code, message: error.message };
  }
}

async function parse(name: string, bytes: Uint8Array): Promise<ParsedFile> {
  if (bytes.length > NOTE_BYTES_MAX) throw tooLarge(name);
  const { text, encoding, newline } = await decode(name, bytes);
  const body = text.replace(/\r\n?/g, "\n");
  if (body.trim() === "") throw new AppError("invalid-input", `${name} is empty, so no note was added.`);
  const found = readFrontMatter(body) ?? NO_FRONT_MATTER;
  const warnings =
    "problem" in found ? [`The front matter of ${name} ${found.problem}. It stays as text.`] : [];
  return {
    kind: "text",
    body,
    encoding,
    newline,
    ...("problem" in found ? NO_FRONT_MATTER : found),
    warnings,
  };
}

/** What does not decode, or has characters that no text has, is named by what it is instead. */
async function decode(name: string, bytes: Uint8Array): Promise<ReturnType<typeof decodeText>> {
  const decoded = attempt(() => decodeText(bytes, name));
  if ("value" in decoded && !CONTROLS.test(decoded.value.text)) return decoded.value;
  const known = await fileKind(bytes);
  if (known) throw new AppError("unsupported-text", `${name} is ${known.kind}, not text. ${known.way}`);
  if ("error" in decoded) throw decoded.error;
  return decoded.value;
}

/** Tab, line ends, form feed and escape do occur in texts. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

function attempt<T>(act: () => T): { value: T } | { error: unknown } {
  try {
    return { value: act() };
  } catch (error) {
    return { error };
  }
}
