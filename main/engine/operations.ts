import { z } from "zod";
import {
  embedRequest,
  embedResult,
  generateProgress,
  generateRequest,
  generateResult,
  judgeRequest,
  judgeResult,
  scoreRequest,
  scoreResult,
  workProgress,
} from "#shared/engine.ts";
import { inspection } from "#shared/inspection.ts";
import type { Operations } from "#main/processes/operations.ts";

/** What the engine, the process that runs models, can do. Models are named by path. */
export const engineOperations = {
  inspect: { input: z.object({ path: z.string() }), output: inspection },
  /** Whether converted weights are kept, from the next model on that is loaded. */
  configure: { input: z.object({ keepsConverted: z.boolean() }), output: z.null() },
  generate: { input: generateRequest, output: generateResult, progress: generateProgress },
  judge: { input: judgeRequest, output: judgeResult, progress: workProgress },
  score: { input: scoreRequest, output: scoreResult, progress: workProgress },
  embed: { input: embedRequest, output: embedResult, progress: workProgress },
} satisfies Operations;
export type EngineOperations = typeof engineOperations;
