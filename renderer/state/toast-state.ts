import { createStore, type StoreApi } from "zustand/vanilla";

/** A failure of `run` is said in a toast of its own. */
export type ToastAction = { label: string; run: () => void | Promise<void> };
export type Toast = { id: number; text: string; tone: "plain" | "warn"; action?: ToastAction };

export type ToastState = {
  toasts: Toast[];
  /** The open dialogs, the last on top. What lies outside of it can be neither clicked nor heard. */
  dialogs: readonly Element[];
  /** Gives the way to take the dialog out again. */
  addDialog: (dialog: Element) => () => void;
  show: (text: string, options?: { tone?: Toast["tone"]; action?: ToastAction }) => void;
  dismiss: (id: number) => void;
};

const MOST_SHOWN = 3;

/** Short messages at the foot of the window; the newest stay, each can be undone or dismissed. */
export function createToastState(): StoreApi<ToastState> {
  let last = 0;
  return createStore<ToastState>((set) => ({
    toasts: [],
    dialogs: [],
    addDialog(dialog) {
      set(({ dialogs }) => ({ dialogs: [...dialogs, dialog] }));
      return () => set(({ dialogs }) => ({ dialogs: dialogs.filter((other) => other !== dialog) }));
    },
    show(text, { tone = "plain", action } = {}) {
      last += 1;
      const toast: Toast = { id: last, text, tone, ...(action && { action }) };
      set(({ toasts }) => ({ toasts: [...toasts, toast].slice(-MOST_SHOWN) }));
    },
    dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }));
}
