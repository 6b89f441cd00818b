import { resolve } from "node:path";
import type { ImportEvent } from "#shared/imports.ts";
import type { CommandContext } from "./context.ts";

/** What an import has done, with the names of the files as the user gave them. */
export type Imported = Pick<ImportEvent, "added" | "refused" | "warnings" | "others" | "isStopped">;

/**
 * Makes notes of files and folders, in the host that has the library open or in this process. Ctrl-C stops it, and
 * what was added by then is still told.
 */
export async function importPaths(
  context: CommandContext,
  data: string | undefined,
  paths: readonly string[],
): Promise<Imported> {
  const { output, signal } = context;
  const { withLibrary } = await import("./library.ts");
  const result: Imported = { added: [], refused: [], warnings: [], others: 0, isStopped: false };
  const job = crypto.randomUUID();
  await withLibrary(context, data, async ({ imports }) => {
    signal.throwIfAborted();
    // The stream itself is not aborted, since it still has to say what was added.
    const stop = () => void imports.stop({ job }).catch(() => {});
    signal.addEventListener("abort", stop, { once: true });
    try {
      for await (const event of await imports.paths({ job, paths: paths.map((path) => resolve(path)) })) {
        result.added.push(...event.added);
        result.refused.push(...event.refused);
        result.warnings.push(...event.warnings);
        result.others += event.others;
        result.isStopped ||= event.isStopped;
        output.progress(
          event.total === 0 ? "Looking through folders" : `Adding notes: ${event.done} of ${event.total}`,
        );
      }
    } finally {
      signal.removeEventListener("abort", stop);
    }
  });
  return result;
}
