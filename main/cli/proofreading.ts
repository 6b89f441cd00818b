import { silentLog } from "#main/log.ts";
import { createEngineCalls } from "#main/models/engine-calls.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { createProofreading } from "#main/proofreading/proofreading.ts";
import { createPassageJudge } from "#main/proofreading/passage-judge.ts";
import { openReader } from "#main/summaries/open-reader.ts";
import { createToolbox } from "#main/toolbox/create-toolbox.ts";
import type { ProofreadEvent, ProofreadInput } from "#shared/proofread.ts";
import type { CommandContext } from "./context.ts";
import { pathOf, startEngine } from "./engine.ts";

/** Proofreads a text with no library, and ends what it started with the last event. */
export async function* proofreadAlone(
  context: CommandContext,
  { model, ...rest }: ProofreadInput,
): AsyncGenerator<ProofreadEvent, void> {
  const { parts, signal } = context;
  const { summarizer } = await openReader(parts, null, silentLog);
  const toolbox = createToolbox({ entry: parts.children.toolbox, fork: forkNode, log: silentLog });
  const engines = model === undefined ? null : startEngine(context, undefined);
  const judge = engines && {
    judge: createPassageJudge({
      engine: createEngineCalls(engines.engine),
      models: parts.models,
      results: null,
      log: silentLog,
    }),
  };
  const proofreading = createProofreading({
    toolbox,
    summarizer,
    models: parts.models,
    ...judge,
    store: null,
    log: silentLog,
  });
  try {
    const input = model === undefined ? rest : { ...rest, model: await pathOf(model, context, undefined) };
    yield* proofreading.stream(input, signal);
  } finally {
    await Promise.all([toolbox.close(), summarizer.close(), proofreading.close(), engines?.close()]);
  }
}
