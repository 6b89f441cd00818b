import { createStore, type StoreApi } from "zustand/vanilla";
import type { GenerateResult } from "#shared/engine.ts";
import type { GenerateEvent, Model } from "#shared/models.ts";

/** What the engine does for an answer. `load` counts bytes, `prefill` tokens of the prompt. */
export type TrialWork =
  | { kind: "idle" }
  | { kind: "waiting" }
  | { kind: "load" | "prefill"; done: number; total: number }
  | { kind: "writing"; tokens: number; perSecond: number | null }
  | { kind: "stopped" }
  | { kind: "failed"; message: string };

export type TrialState = {
  /** The model that writes, or wrote, the answer. */
  modelId: string | null;
  answer: string;
  result: GenerateResult | null;
  work: TrialWork;
};

/** One prompt at a time to one model, to see what it does. It goes on while other parts of the page are shown. */
export interface Trial {
  readonly state: StoreApi<TrialState>;
  run(model: Model, prompt: string): Promise<void>;
  stop(): void;
}

export type TrialOptions = {
  stream: (question: TrialQuestion, signal: AbortSignal) => Promise<AsyncIterable<GenerateEvent>>;
  /** Milliseconds from any fixed moment. */
  now: () => number;
  describe: (error: unknown) => string;
};

export type TrialQuestion = { model: string } & (
  | { prompt: string }
  | { messages: { role: "user"; content: string }[] }
);

export function createTrial({ stream, now, describe }: TrialOptions): Trial {
  const state = createStore<TrialState>(() => ({
    modelId: null,
    answer: "",
    result: null,
    work: { kind: "idle" },
  }));
  let running: AbortController | undefined;

  return {
    state,
    async run({ id, details }, prompt) {
      running?.abort();
      const own = new AbortController();
      running = own;
      state.setState({ modelId: id, answer: "", result: null, work: { kind: "waiting" } });
      let firstAt: number | undefined;
      let firstTokens = 0;

      function take(event: GenerateEvent): void {
        if (event.kind === "result") {
          state.setState({ answer: event.result.text, result: event.result, work: { kind: "idle" } });
        } else if (event.kind === "text") {
          const { text, tokens } = event;
          firstAt ??= now();
          firstTokens ||= tokens;
          const seconds = (now() - firstAt) / 1_000;
          const perSecond = seconds >= SPEED_AFTER_S ? (tokens - firstTokens) / seconds : null;
          state.setState(({ answer }) => ({
            answer: answer + text,
            work: { kind: "writing", tokens, perSecond },
          }));
        } else {
          state.setState({ work: event });
        }
      }

      try {
        // A model without a template was not trained on conversations: it goes on with a text.
        const question = details.hasTemplate
          ? { model: id, messages: [{ role: "user" as const, content: prompt }] }
          : { model: id, prompt };
        for await (const event of await stream(question, own.signal)) {
          if (own.signal.aborted) return;
          take(event);
        }
      } catch (error) {
        if (!own.signal.aborted) state.setState({ work: { kind: "failed", message: describe(error) } });
      } finally {
        if (running === own) running = undefined;
      }
    },
    stop() {
      running?.abort();
      state.setState({ work: { kind: "stopped" } });
    },
  };
}

/** Before that a speed says nothing. */
const SPEED_AFTER_S = 0.25;

/** Whether a run is under way. */
export function isTrying({ kind }: TrialWork): boolean {
  return kind === "waiting" || kind === "load" || kind === "prefill" || kind === "writing";
}
