import { createStore, type StoreApi } from "zustand/vanilla";

/** `caution` is what stays behind after the action, when something does. */
export type Question = { title: string; body: string; action: string; caution?: string | null };

/** The one question the window asks before something that cannot be undone. */
export type ConfirmState = {
  question: Question | null;
  /** Resolves with true when the person chose the action, false when they turned back. */
  ask: (question: Question) => Promise<boolean>;
  answer: (isConfirmed: boolean) => void;
};

export function createConfirmState(): StoreApi<ConfirmState> {
  let settle: ((isConfirmed: boolean) => void) | undefined;
  return createStore<ConfirmState>((set) => ({
    question: null,
    ask(question) {
      settle?.(false);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      settle = resolve;
      set({ question });
      return promise;
    },
    answer(isConfirmed) {
      set({ question: null });
      settle?.(isConfirmed);
      settle = undefined;
    },
  }));
}
