import { createStore, type StoreApi } from "zustand/vanilla";

/** A failure of `run` is said in a toast of its own. */
export type ToastAction = { label: string; run: () => void | Promise<void> };
export type Toast = { id: number; text: string; tone: "plain" | "warn"; action?: ToastAction };

export type ToastState = {
  toasts: Toast[];
  show: (text: string, options?: { tone?: Toast["tone"]; action?: ToastAction }) => void;
  dismiss: (id: number) => void;
};

const MOST_SHOWN = 3;

/** Short messages at the foot of the window; the newest stay, each can be undone or dismissed. */
export function createToastState(): StoreApi<ToastState> {
  let last = 0;
  return createStore<ToastState>((set) => ({
    toasts: [],
    show(text, { tone = "plain", action } = {}) {
      last += 1;
      const toast: Toast = { id: last, text, tone, ...(action && { action }) };
      set(({ toasts }) => ({ toasts: [...toasts, toast].slice(-MOST_SHOWN) }));
    },
    dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }));
}
