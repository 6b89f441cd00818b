import type { NoteSession } from "../editor/note-session.ts";
import { LOCALE } from "../i18n/format.ts";
import { expandAt } from "../lexicon/expand-abbreviation.ts";
import type { CardPlace } from "../lexicon/lexicon-state.ts";
import { wordAt } from "../lexicon/word-at.ts";
import { isoDay, writtenDay, writtenTime } from "../lexicon/written-now.ts";
import type { App } from "../state/app-context.ts";
import { isWritable, openSession } from "../state/open-session.ts";
import type { Command } from "./command.ts";

export const define: Command = {
  id: "define",
  group: "note",
  label: "command.define",
  keys: "Alt+Shift+D",
  menu: ["edit", 4],
  isEnabled: (app) => openSession(app) !== undefined,
  run(app) {
    const open = openSession(app);
    if (open === undefined) return;
    const { id, selection } = open.state.getState();
    const word = wordAt(open.editor.doc.toString(), selection);
    if (word === null) return say(app, app.i18n.t("lexicon.noWord"));
    app.lexicon.setState({ card: { kind: "word", note: id, word, place: placeOf(open, word.from) } });
  },
};

export const quickIdea: Command = {
  id: "quick-idea",
  group: "note",
  label: "command.quickIdea",
  keys: "Alt+Shift+Q",
  menu: ["edit", 4],
  isEnabled: isWritable,
  run(app) {
    const open = openSession(app);
    if (open === undefined) return;
    const { id, selection } = open.state.getState();
    const position = selection.end;
    app.lexicon.setState({ card: { kind: "ideas", note: id, position, place: placeOf(open, position) } });
  },
};

export const expandAbbreviation: Command = {
  id: "expand-abbreviation",
  group: "note",
  label: "command.expandAbbreviation",
  keys: "Alt+Shift+E",
  menu: ["edit", 4],
  isEnabled: isWritable,
  async run(app) {
    const open = openSession(app);
    if (open === undefined) return;
    const { selection, edits } = open.state.getState();
    const text = open.editor.doc.toString();
    const source = { kind: "text" as const, name: "note", text };
    const { abbreviations } = await app.client.lexicon.abbreviations({ source });
    const found = expandAt(text, selection, abbreviations);
    if (found.kind === "defined") say(app, app.i18n.t("lexicon.abbreviation.defined", found));
    else if (found.kind === "unknown") say(app, app.i18n.t("lexicon.abbreviation.unknown", found));
    else if (found.kind === "none") say(app, app.i18n.t("lexicon.abbreviation.none"));
    else if (open.state.getState().edits !== edits || open.editor.readOnly)
      say(app, app.i18n.t("lexicon.gone"));
    else open.edit(found);
  },
};

export const insertDate = inserting("insert-date", "command.insertDate", (text) =>
  writtenDay(text, new Date(), LOCALE),
);
export const insertIsoDate = inserting("insert-iso-date", "command.insertIsoDate", () => isoDay(new Date()));
export const insertTime = inserting("insert-time", "command.insertTime", () =>
  writtenTime(new Date(), LOCALE),
);

/** Writes in the place of the selection. */
function inserting(id: string, label: Command["label"], words: (text: string) => string): Command {
  return {
    id,
    group: "note",
    label,
    menu: ["edit", 5],
    isEnabled: isWritable,
    run(app) {
      const open = openSession(app);
      if (open === undefined) return;
      const { start, end } = open.state.getState().selection;
      const insert = words(open.editor.doc.toString());
      open.edit({ from: start, to: end, insert });
      open.select(start + insert.length);
    },
  };
}

function placeOf(open: NoteSession, position: number): CardPlace {
  return open.placeOf(position) ?? { left: window.innerWidth / 2, top: 80, bottom: 100 };
}

function say({ toasts }: App, text: string): void {
  toasts.getState().show(text);
}
