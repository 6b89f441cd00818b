import type { App } from "../state/app-context.ts";
import { copyText } from "../state/copy-text.ts";
import { revealLine } from "../summarize/reveal-line.ts";
import type { Command } from "./command.ts";

export const goToSource: Command = {
  id: "go-to-source",
  group: "go",
  label: "command.goToSource",
  isEnabled: hasLine,
  run(app) {
    const { line } = app.trace.getState();
    if (line !== null) revealLine(app, line);
  },
};

export const copyLine: Command = {
  id: "copy-line",
  group: "note",
  label: "command.copyLine",
  isEnabled: hasLine,
  async run(app) {
    const { shown, line } = app.trace.getState();
    const text = line === null ? undefined : shown?.texts[line];
    if (text !== undefined) await copyText(app, text);
  },
};

/** The line of the summary that the person was at last. */
function hasLine({ trace }: App): boolean {
  const { shown, line } = trace.getState();
  return line !== null && shown?.texts[line] !== undefined;
}
