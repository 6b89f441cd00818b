import { silentLog } from "#main/log.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { createProofreading } from "#main/proofreading/proofreading.ts";
import { openReader } from "#main/summaries/open-reader.ts";
import { createToolbox } from "#main/toolbox/create-toolbox.ts";
import type { ProofreadEvent, ProofreadInput } from "#shared/proofread.ts";
import type { CommandContext } from "./context.ts";

/** Proofreads a text with no library, and ends what it started with the last event. */
export async function* proofreadAlone(
  { parts, signal }: CommandContext,
  input: ProofreadInput,
): AsyncGenerator<ProofreadEvent, void> {
  const { summarizer } = await openReader(parts, null, silentLog);
  const toolbox = createToolbox({ entry: parts.children.toolbox, fork: forkNode, log: silentLog });
  const proofreading = createProofreading({ toolbox, summarizer, store: null, log: silentLog });
  try {
    yield* proofreading.stream(input, signal);
  } finally {
    await Promise.all([toolbox.close(), summarizer.close(), proofreading.close()]);
  }
}
