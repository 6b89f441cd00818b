import type { NoteSession } from "../editor/note-session.ts";
import { acceptCorrection, dismissals, dismissCorrection } from "../proofread/correction-actions.ts";
import type { CorrectionMark } from "../proofread/correction-marks.ts";
import type { App } from "../state/app-context.ts";
import type { Command } from "./command.ts";

/** Most replacements that a menu offers, and most characters of one that it shows. */
const REPLACEMENTS_MAX = 5;
const WORDS_MAX = 60;

/** What the menu of the mark that was clicked last offers. */
export function markCommands(app: App): Command[][] {
  const { pointed } = app.proofread.getState();
  return pointed === null ? [] : commandsOn(pointed.session, pointed.mark);
}

/** What the menu of a mark offers: its replacements, then what can be decided on it. Menus alone have these. */
export function commandsOn(session: NoteSession, mark: CorrectionMark): Command[][] {
  const replacements = mark.correction === null ? [] : [mark.correction, ...mark.alternatives];
  return [
    replacements.slice(0, REPLACEMENTS_MAX).map((text, index) => ({
      id: `mark-replace-${index}`,
      group: "note",
      label: "proofread.remove",
      ...(text.trim() !== "" && { words: shorten(text) }),
      run: (app) => acceptCorrection(app, session, mark, text),
    })),
    dismissals(mark).map((how) => ({
      id: `mark-${how}`,
      group: "note",
      label: `proofread.dismiss.${how}`,
      run: (app) => dismissCorrection(app, session, mark, how),
    })),
  ];
}

function shorten(text: string): string {
  return text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX - 1)}…` : text;
}
