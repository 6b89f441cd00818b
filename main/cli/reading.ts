import { silentLog } from "#main/log.ts";
import { openReader } from "#main/summaries/open-reader.ts";
import { createSummaries, type Summaries } from "#main/summaries/summaries.ts";
import { createRewriting, type Rewriting } from "#main/rewriting/rewriting.ts";
import type { CommandContext } from "./context.ts";

/** Calls `use` with summaries that touch no library and store nothing. */
export async function withoutLibrary<Result>(
  { parts }: CommandContext,
  use: (summaries: Summaries) => Promise<Result>,
): Promise<Result> {
  const { summarizer } = await openReader(parts, null, silentLog);
  try {
    return await use(createSummaries({ summarizer, store: null }));
  } finally {
    await summarizer.close();
  }
}

/** The same with rewrites by rules. */
export async function withRewriting<Result>(
  { parts }: CommandContext,
  use: (rewriting: Rewriting) => Promise<Result>,
): Promise<Result> {
  const { summarizer } = await openReader(parts, null, silentLog);
  try {
    return await use(createRewriting({ summarizer, store: null, engine: null }));
  } finally {
    await summarizer.close();
  }
}
