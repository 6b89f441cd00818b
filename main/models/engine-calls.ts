import { AppError } from "#shared/errors.ts";
import type {
  EmbedRequest,
  EmbedResult,
  GenerateRequest,
  GenerateResult,
  JudgeRequest,
  JudgeResult,
  ScoreRequest,
  ScoreResult,
} from "#shared/engine.ts";
import type { GenerateEvent } from "#shared/models.ts";
import type { EngineOperations } from "#main/engine/operations.ts";
import type { Supervisor } from "#main/processes/supervisor.ts";
import { createEventQueue } from "./event-queue.ts";

/** What is asked of the engine; models are named by path. Errors are the engine's and the supervisor's. */
export interface EngineCalls {
  generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult>;
  /** The same with its progress. A reader that stops reading, or goes, stops the work. */
  stream(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateEvent, void>;
  score(request: ScoreRequest, signal: AbortSignal): Promise<ScoreResult>;
  judge(request: JudgeRequest, signal: AbortSignal): Promise<JudgeResult>;
  embed(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult>;
}

export type Engine = Pick<Supervisor<EngineOperations>, "call">;

/** @param keepsConverted whether converted weights are to be kept; without a word on it they are */
export function createEngineCalls(
  engine: Engine,
  keepsConverted: () => Promise<boolean> = () => Promise.resolve(true),
): EngineCalls {
  /** The engine may be a new one since the last call, so it is told before each. */
  const configure = async (signal: AbortSignal) =>
    engine.call("configure", { keepsConverted: await keepsConverted() }, { signal });

  return {
    async generate(request, signal) {
      await configure(signal);
      return engine.call("generate", request, { signal });
    },
    async score(request, signal) {
      await configure(signal);
      return engine.call("score", request, { signal });
    },
    async judge(request, signal) {
      await configure(signal);
      return engine.call("judge", request, { signal });
    },
    embed: (request, signal) => engine.call("embed", request, { signal }),

    async *stream(request, signal) {
      const stop = new AbortController();
      const events = createEventQueue();
      await configure(signal);
      const running = engine.call("generate", request, {
        signal: AbortSignal.any([signal, stop.signal]),
        onProgress: (event) => events.push(event),
      });
      running.then(
        () => events.end(),
        () => events.end(),
      );
      try {
        yield* events.read();
        yield { kind: "result", result: await running };
      } finally {
        stop.abort();
      }
    },
  };
}

/** @throws AppError `not-found` for a name that is not in the list. */
export function unknownModel(name: string): AppError {
  return new AppError(
    "not-found",
    `There is no model "${name}" in the list. Add its file in Models, or with "nano-banana models add FILE".`,
  );
}
