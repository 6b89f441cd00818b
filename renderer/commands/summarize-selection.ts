import { openSession } from "../state/open-session.ts";
import { showError } from "../state/note-actions.ts";
import type { Command } from "./command.ts";
import { goToSummary } from "./go-to-summary.ts";

/** Summarizes the selected words alone, until the whole note is asked for. */
export const summarizeSelection: Command = {
  id: "summarize-selection",
  group: "note",
  label: "command.summarizeSelection",
  menu: ["summarize", 1],
  keys: "Alt+Shift+M",
  isEnabled: (app) => openSession(app) !== undefined,
  async run(app) {
    const session = openSession(app);
    if (session === undefined) return;
    try {
      await session.flush();
    } catch (error) {
      return showError(app, error);
    }
    const { id, revision, selection } = session.state.getState();
    if (selection.end <= selection.start) {
      app.toasts.getState().show(app.i18n.t("summarize.part.none"));
      return;
    }
    const { state } = app;
    state.setState({ bundle: null, part: { noteId: id, revision, ...selection } });
    state.getState().changeSettings({ panelView: "summary" });
    await goToSummary.run(app);
  },
};
