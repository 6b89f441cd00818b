import type { GenerateProgress } from "#shared/engine.ts";

/** What the engine has told and nobody has read yet. A slow reader gets it in fewer, larger pieces and misses no text. */
export interface EventQueue {
  push(event: GenerateProgress): void;
  /** Nothing more comes. */
  end(): void;
  /** Ends after `end`, once everything is read. */
  read(): AsyncGenerator<GenerateProgress, void>;
}

export function createEventQueue(): EventQueue {
  const waiting: GenerateProgress[] = [];
  let isEnded = false;
  let wake = Promise.withResolvers<void>();
  return {
    push(event) {
      const last = waiting.at(-1);
      if (last?.kind === event.kind) waiting.pop();
      const isMore = last?.kind === "text" && event.kind === "text";
      waiting.push(isMore ? { ...event, text: last.text + event.text } : event);
      wake.resolve();
    },
    end() {
      isEnded = true;
      wake.resolve();
    },
    async *read() {
      for (;;) {
        const event = waiting.shift();
        if (event !== undefined) yield event;
        else if (isEnded) return;
        else {
          await wake.promise;
          wake = Promise.withResolvers<void>();
        }
      }
    },
  };
}
