import type { MarkKind, SentenceMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";

/** A sentence as a summary's source has it. */
export type Sentence = { quote: string; start: number };

/** Pins or bans a sentence, and offers to undo it. */
export async function markSentence(
  app: App,
  note: NoteId,
  kind: MarkKind,
  { quote, start }: Sentence,
): Promise<void> {
  const before = await app.client.marks.list({ id: note });
  const after = await app.client.marks.put({ id: note, kind, quote, start });
  keep(app, note, after);
  const made = after.find(({ id }) => before.every((mark) => mark.id !== id));
  const replaced = before.find(({ id }) => after.every((mark) => mark.id !== id));
  offerUndo(app, kind === "pin" ? "marks.pinned" : "marks.banned", async () => {
    if (replaced !== undefined) keep(app, note, await app.client.marks.put({ ...replaced, id: note }));
    else if (made !== undefined) keep(app, note, await app.client.marks.remove({ id: note, mark: made.id }));
  });
}

/** Takes a mark away, and offers to put it back. */
export async function unmark(app: App, note: NoteId, mark: SentenceMark): Promise<void> {
  keep(app, note, await app.client.marks.remove({ id: note, mark: mark.id }));
  const { kind, quote, start } = mark;
  offerUndo(app, kind === "pin" ? "marks.unpinned" : "marks.unbanned", async () =>
    keep(app, note, await app.client.marks.put({ id: note, kind, quote, start })),
  );
}

function keep({ queryClient }: App, note: NoteId, marks: SentenceMark[]): void {
  queryClient.setQueryData(queryKeys.marks(note), marks);
}

function offerUndo(
  app: App,
  text: "marks.pinned" | "marks.banned" | "marks.unpinned" | "marks.unbanned",
  undo: () => Promise<void>,
): void {
  const run = (): void => void undo().catch((error: unknown) => showError(app, error));
  app.toasts.getState().show(app.i18n.t(text), { action: { label: app.i18n.t("action.undo"), run } });
}
