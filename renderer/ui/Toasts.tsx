import { TriangleAlert, X } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import type { Toast, ToastAction } from "../state/toast-state.ts";

const SHOWN_MS = 8_000;

/** Short messages that are also spoken. One goes after 8 s, but never while it is pointed at or has the focus. */
export function Toasts() {
  const { t } = useTranslation();
  const { toasts } = useApp();
  const shown = useStore(toasts, (state) => state.toasts);
  const dialog = useStore(toasts, (state) => state.dialogs.at(-1));
  const list = (
    <section
      aria-label={t("toast.label")}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-10 z-50 flex flex-col items-center gap-2 px-4"
    >
      {shown.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
  return dialog === undefined ? list : createPortal(list, dialog);
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const app = useApp();
  const { toasts } = app;
  const onDismiss = useCallback(() => toasts.getState().dismiss(toast.id), [toasts, toast.id]);
  const [isHeld, setHeld] = useState(false);
  const { action } = toast;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onDismiss]);

  async function run(action: ToastAction): Promise<void> {
    onDismiss();
    try {
      await action.run();
    } catch (error) {
      showError(app, error);
    }
  }

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="float-in pointer-events-auto flex min-h-9 max-w-[32rem] items-center gap-2 rounded-2 bg-text py-1 pr-1 pl-3 text-bg shadow-dialog"
    >
      {toast.tone === "warn" && <TriangleAlert className="icon" aria-hidden />}
      <span className="min-w-0 py-1 [overflow-wrap:anywhere]">{toast.text}</span>
      {action && (
        <button
          type="button"
          onClick={() => void run(action)}
          className="h-7 flex-none rounded-1 px-2 font-semibold underline underline-offset-2 hover:opacity-80"
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t("action.dismiss")}
        onClick={onDismiss}
        className="grid size-7 flex-none place-items-center rounded-1 opacity-70 hover:opacity-100"
      >
        <X className="icon size-3.5" aria-hidden />
      </button>
    </div>
  );
}
