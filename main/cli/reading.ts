import { createReader } from "#main/app.ts";
import { silentLog } from "#main/log.ts";
import { createSummaries, type Summaries } from "#main/summaries/summaries.ts";
import type { CommandContext } from "./context.ts";

/** Calls `use` with summaries that touch no library and store nothing. */
export async function withoutLibrary<Result>(
  { parts }: CommandContext,
  use: (summaries: Summaries) => Promise<Result>,
): Promise<Result> {
  const reader = await createReader(parts, null, silentLog);
  try {
    return await use(createSummaries({ nano: reader.nano, store: null, log: silentLog }));
  } finally {
    await reader.close();
  }
}
