import { addAbortSignal } from "node:stream";
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
export async function readSource(
  context: CommandContext,
  file: string | undefined,
): Promise<DocumentSource & { kind: "text" }> {
  const { name, text } = await readInput(context, file);
  return { kind: "text", name: name.slice(0, NAME_MAX).toWellFormed(), text };
}

const NAME_MAX = 300;
