import type { MarkKind, SentenceMark } from "#shared/marks.ts";
import { markSentence, unmark } from "../marks/mark-actions.ts";
import { shownMark } from "../marks/shown-mark.ts";
import type { App } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { ShownSentence } from "../state/trace-store.ts";
import type { Command } from "./command.ts";

export const pinLine: Command = {
  id: "pin-line",
  group: "note",
  label: "command.pinLine",
  keys: "Alt+Shift+I",
  isEnabled: (app) => lineOf(app) !== null && pinOf(app) === undefined,
  run: (app) => mark(app, "pin"),
};

export const unpinLine: Command = {
  id: "unpin-line",
  group: "note",
  label: "command.unpinLine",
  keys: "Alt+Shift+I",
  isEnabled: (app) => pinOf(app) !== undefined,
  async run(app) {
    const [line, pin] = [lineOf(app), pinOf(app)];
    if (line && pin) await unmark(app, line.noteId, pin);
  },
};

export const banLine: Command = {
  id: "ban-line",
  group: "note",
  label: "command.banLine",
  keys: "Alt+Shift+B",
  isEnabled: (app) => lineOf(app) !== null,
  run: (app) => mark(app, "ban"),
};

async function mark(app: App, kind: MarkKind): Promise<void> {
  const line = lineOf(app);
  if (line) await markSentence(app, line.noteId, kind, line.sentence);
}

/** The sentence that the line the person was at last comes from. */
function lineOf({ trace }: App): { noteId: string; sentence: ShownSentence } | null {
  const { shown, line } = trace.getState();
  const sentence = line === null ? undefined : shown?.sentences?.[line];
  return shown && sentence ? { noteId: shown.noteId, sentence } : null;
}

function pinOf(app: App): SentenceMark | undefined {
  const line = lineOf(app);
  if (line === null) return undefined;
  const marks = app.queryClient.getQueryData<SentenceMark[]>(queryKeys.marks(line.noteId));
  return shownMark(app.trace.getState().shown?.marks ?? [], marks ?? [], "pin", line.sentence);
}
