import { selectAll as selectWholeNote } from "@codemirror/commands";
import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "../state/app-context.ts";
import { isWritable, openSession } from "../state/open-session.ts";
import type { Command } from "./command.ts";
import { formatKeys } from "./keys.ts";

/** What the page's own menu on text offers; the keys are the browser's, and the desktop app's menu has the system's. */
export const cut: Command = {
  id: "cut",
  group: "note",
  label: "menu.cut",
  localKeys: "Mod+X",
  isEnabled: (app) => isWritable(app) && hasSelection(app),
  async run(app) {
    const session = openSession(app);
    if (!session || !(await write(app, session, "Mod+X"))) return;
    session.run(({ state, dispatch }) => {
      dispatch(state.update(state.replaceSelection(""), { userEvent: "delete.cut", scrollIntoView: true }));
      return true;
    });
  },
};

export const copy: Command = {
  id: "copy",
  group: "note",
  label: "menu.copy",
  localKeys: "Mod+C",
  isEnabled: hasSelection,
  async run(app) {
    const session = openSession(app);
    if (session) await write(app, session, "Mod+C");
  },
};

export const paste: Command = {
  id: "paste",
  group: "note",
  label: "menu.paste",
  localKeys: "Mod+V",
  isEnabled: isWritable,
  async run(app) {
    const session = openSession(app);
    const text = await answered(app, "Mod+V", () => navigator.clipboard.readText());
    if (text === "") app.toasts.getState().show(app.i18n.t("clipboard.noText"), { tone: "warn" });
    // Another note may have been opened while the browser asked.
    if (!text || session === undefined || session !== openSession(app) || session.editor.readOnly) return;
    session.run(({ state, dispatch }) => {
      const words = state.replaceSelection(state.toText(text));
      dispatch(state.update(words, { userEvent: "input.paste", scrollIntoView: true }));
      return true;
    });
  },
};

export const selectAll: Command = {
  id: "select-all",
  group: "note",
  label: "menu.selectAll",
  localKeys: "Mod+A",
  run: (app) => void openSession(app)?.run(selectWholeNote),
};

function hasSelection(app: App): boolean {
  return openSession(app)?.editor.selection.main.empty === false;
}

async function write(app: App, { editor }: NoteSession, keys: string): Promise<boolean> {
  const { from, to } = editor.selection.main;
  const words = editor.sliceDoc(from, to);
  const copied = await answered(app, keys, async () => {
    await navigator.clipboard.writeText(words);
    return true;
  });
  return copied === true;
}

/** What the browser answers; where it refuses, the keys that it does not refuse are said. */
async function answered<Answer>(
  { toasts, i18n }: App,
  keys: string,
  ask: () => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    toasts.getState().show(i18n.t("clipboard.refused", { keys: formatKeys(keys) }), { tone: "warn" });
    return undefined;
  }
}
