import { shownSummary } from "../print/shown-summary.ts";
import { saveText } from "../print/save-text.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import type { Command } from "./command.ts";

export const saveTraceReport: Command = {
  id: "save-trace-report",
  group: "note",
  label: "command.saveTraceReport",
  menu: ["summarize", 5],
  isEnabled: hasTrace,
  run: (app) => save(app, "html", async (input) => (await app.client.summaries.report(input)).html),
};

export const saveTraceJson: Command = {
  id: "save-trace-json",
  group: "note",
  label: "command.saveTraceJson",
  menu: ["summarize", 5],
  isEnabled: hasTrace,
  run: (app) =>
    save(
      app,
      "json",
      async (input) => `${JSON.stringify(await app.client.summaries.trace(input), null, 2)}\n`,
    ),
};

export const saveSummaryRecord: Command = {
  id: "save-summary-record",
  group: "note",
  label: "command.saveSummaryRecord",
  menu: ["summarize", 5],
  isEnabled: hasTrace,
  run: (app) =>
    save(
      app,
      "json",
      async (input) => `${JSON.stringify(await app.client.summaries.record(input), null, 2)}\n`,
      (name) => app.i18n.t("replay.fileName", { name }),
    ),
};

type Input = Parameters<App["client"]["summaries"]["trace"]>[0];

/** Of the summary in sight, with the options it was made with. */
async function save(
  app: App,
  extension: "html" | "json",
  make: (input: Input) => Promise<string>,
  nameOf: (title: string) => string = (title) => title,
): Promise<void> {
  const { shown } = app.trace.getState();
  const summary = shownSummary(app);
  if (shown === null || summary === undefined) return;
  const { type, length, format } = app.state.getState().settings.summary;
  try {
    const text = await make({
      source: shown.source ?? { kind: "note", id: shown.noteId },
      type,
      length,
      format,
    });
    await saveText(app, nameOf(summary.title), text, extension);
  } catch (error) {
    showError(app, error);
  }
}

function hasTrace({ trace }: App): boolean {
  return trace.getState().shown?.kind === "summary";
}
