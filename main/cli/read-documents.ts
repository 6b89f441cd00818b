import type { Summaries } from "#main/summaries/summaries.ts";
import type { CommandContext } from "./context.ts";
import type { Client } from "./host-client.ts";

/**
 * Reads a document with what the library of `data` has computed before, or, where no folder is named and nothing of a library
 * is asked for, without touching any. Each way loads only what it needs.
 */
export async function readDocuments<Result>(
  context: CommandContext,
  { data, isInLibrary = false }: { data?: string | undefined; isInLibrary?: boolean },
  ways: {
    alone: (summaries: Summaries) => Promise<Result>;
    inLibrary: (client: Client) => Promise<Result>;
  },
): Promise<Result> {
  if (!isInLibrary && data === undefined) {
    const { withoutLibrary } = await import("./reading.ts");
    return withoutLibrary(context, ways.alone);
  }
  const { withLibrary } = await import("./library.ts");
  return withLibrary(context, data, ways.inLibrary);
}
