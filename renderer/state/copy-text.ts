import type { App } from "./app-context.ts";

/** Puts a text on the clipboard, and says whether the browser allowed it. */
export async function copyText({ toasts, i18n }: App, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toasts.getState().show(i18n.t("summarize.action.copied"));
  } catch {
    toasts.getState().show(i18n.t("summarize.action.noCopy"), { tone: "warn" });
  }
}
