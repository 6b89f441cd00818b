import type { App } from "../state/app-context.ts";
import { openSession } from "../state/open-session.ts";

/** Most characters of an example. */
export const TEXT_MAX = 5_000;

/** The selected words of the open note, or all of it, as far as an example may go. */
export function exampleText(app: App): { text: string; isCut: boolean } {
  const editor = openSession(app)?.editor;
  if (editor === undefined) return { text: "", isCut: false };
  const { from, to, empty } = editor.selection.main;
  const whole = (empty ? editor.doc.toString() : editor.sliceDoc(from, to)).trim();
  return { text: whole.slice(0, TEXT_MAX).toWellFormed().trim(), isCut: whole.length > TEXT_MAX };
}
