import { addAbortSignal } from "node:stream";
import type { BundleSource, LibraryBundle } from "#shared/bundle.ts";
import { AppError } from "#shared/errors.ts";
import type { DocumentSource } from "#shared/summary.ts";
import { readTextFile, readTextStream, type TextFile } from "#main/text-file/read-file.ts";
import type { CommandContext } from "./context.ts";

/** The text of a file, or of standard input for "-" or no name at all. Offsets are into its decoded text. */
export async function readInput(context: CommandContext, file: string | undefined): Promise<TextFile> {
  if (file !== undefined && file !== "-") return readTextFile(file, context.signal);
  if (context.stdin.isTTY) await context.output.remark("Type or paste the text, then press Ctrl-D.");
  return readTextStream(addAbortSignal(context.signal, context.stdin), "standard input");
}

/** The input as a document that is stored nowhere. */
export async function readSource(context: CommandContext, file: string | undefined): Promise<TextSource> {
  const { name, text } = await readInput(context, file);
  return { kind: "text", name: name.slice(0, NAME_MAX).toWellFormed(), text };
}

/** What a command reads: notes of the library, one file or standard input, or several files together. */
export async function readSources(
  context: CommandContext,
  files: readonly string[],
  bundle: LibraryBundle | null,
): Promise<TextSource | BundleSource> {
  if (bundle === null && files.length < 2) return readSource(context, files[0]);
  if (bundle === null) {
    const texts: { name: string; text: string }[] = [];
    for (const file of files) {
      const { name, text } = await readSource(context, file);
      texts.push({ name, text });
    }
    return { kind: "texts", texts };
  }
  const [file] = files;
  if (file === undefined) return bundle;
  throw new AppError(
    "invalid-input",
    `"${file}" and notes of the library are not read together. Name either files or notes.`,
  );
}

type TextSource = DocumentSource & { kind: "text" };

const NAME_MAX = 300;
