import { type ReactNode, useEffect, useRef } from "react";
import { useApp } from "../state/app-context.ts";
import { classes } from "./classes.ts";

/** The browser's own modal dialog: it keeps the focus, closes on Esc and on a click beside it. `data-autofocus` marks where to begin. */
export function Dialog({
  label,
  onClose,
  className,
  children,
}: {
  label: string;
  onClose: () => void;
  className?: string;
  children: ReactNode;
}) {
  const { toasts } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const held = document.activeElement;
    element?.showModal();
    const first = element?.querySelector("[data-autofocus]");
    if (first instanceof HTMLElement) first.focus();
    const leave = element ? toasts.getState().addDialog(element) : undefined;
    return () => {
      leave?.();
      element?.close();
      if (held instanceof HTMLElement && held.isConnected) held.focus();
    };
  }, [toasts]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className={classes(
        "float-in mx-auto mt-[14vh] max-h-[72vh] w-[min(34rem,calc(100vw-2rem))] overflow-hidden rounded-3 border border-line bg-raised p-0 text-text shadow-dialog",
        className,
      )}
    >
      {children}
    </dialog>
  );
}
