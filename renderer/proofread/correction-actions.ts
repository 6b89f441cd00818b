import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { changeFor, type CorrectionMark, markFrom, marksOf } from "./correction-marks.ts";

/** Puts a replacement in the place of the marked words, as one step that can be undone. */
export function acceptCorrection(app: App, session: NoteSession, mark: CorrectionMark, text: string): void {
  app.proofread.setState({ card: null });
  // A check may have put an equal mark in its place since the card was opened.
  const { key, from, to } = mark;
  const isThere = marksOf(session.editor).some(
    (other) => other.key === key && other.from === from && other.to === to,
  );
  if (isThere) session.edit(changeFor(mark, text));
}

/** Puts all corrections that need no look into the text, as one step; gives how many. */
export function acceptSafe(session: NoteSession): number {
  const safe = marksOf(session.editor).filter(({ isSafe, correction }) => isSafe && correction !== null);
  if (safe.length > 0) session.edit(safe.map((mark) => changeFor(mark, mark.correction ?? "")));
  return safe.length;
}

/** Opens the card of the next or the previous mark, seen from the caret. */
export function stepTo(app: App, session: NoteSession, way: "next" | "previous"): void {
  const mark = markFrom(marksOf(session.editor), session.editor.selection.main.from, way);
  if (mark !== undefined) showMark(app, session, mark);
}

/** Goes to a mark, and opens its card. */
export function showMark(app: App, session: NoteSession, mark: CorrectionMark): void {
  session.select(mark.from);
  session.reveal(mark.from);
  app.state.setState({ isPanelOver: false });
  app.proofread.setState({ card: { session, mark, cause: "key" } });
}

export type Dismissal = "once" | "always" | "word" | "rule";

/** What a person can decide on a mark: only words can be learned. */
export function dismissals({ type, missing }: CorrectionMark): readonly Dismissal[] {
  return type === "spelling" && missing === null
    ? ["once", "always", "word", "rule"]
    : ["once", "always", "rule"];
}

/** Keeps what the person decided on a mark, and reads the note again. */
export async function dismissCorrection(
  app: App,
  session: NoteSession,
  mark: CorrectionMark,
  how: Dismissal,
): Promise<void> {
  const { proofreading } = app.client;
  const { key, rule } = mark;
  const quote = session.editor.sliceDoc(mark.from, mark.to);
  const { id } = session.state.getState();
  app.proofread.setState({ card: null });
  try {
    if (how === "word") await proofreading.addWords({ words: [quote] });
    else if (how === "rule") await proofreading.setRule({ rule, isOn: false });
    else await proofreading.ignore({ note: how === "once" ? id : null, key, rule, quote });
    app.proofread.getState().recheck?.();
  } catch (error) {
    showError(app, error);
    return;
  }
  app.toasts.getState().show(app.i18n.t(`proofread.done.${how}`, { quote }));
}
