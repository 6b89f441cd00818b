import { hasOpenNote, readOpenText } from "../print/open-text.ts";
import { documentToPdf, printDocument } from "../print/print-document.ts";
import { shownSummary } from "../print/shown-summary.ts";
import type { Command } from "./command.ts";

// A browser's own print dialog saves a PDF as well.
export const noteToPdf: Command = {
  id: "note-to-pdf",
  group: "note",
  label: "command.noteToPdf",
  host: "desktop",
  menu: ["file", 3],
  isEnabled: hasOpenNote,
  async run(app) {
    const note = await readOpenText(app);
    if (note) await documentToPdf(app, note);
  },
};

export const printNote: Command = {
  id: "print-note",
  group: "note",
  label: "command.printNote",
  keys: "Mod+P",
  menu: ["file", 3],
  isEnabled: hasOpenNote,
  async run(app) {
    const note = await readOpenText(app);
    if (note) await printDocument(app, note);
  },
};

export const summaryToPdf: Command = {
  id: "summary-to-pdf",
  group: "note",
  label: "command.summaryToPdf",
  host: "desktop",
  menu: ["summarize", 4],
  isEnabled: (app) => shownSummary(app) !== undefined,
  async run(app) {
    const summary = shownSummary(app);
    if (summary) await documentToPdf(app, summary);
  },
};

export const printSummary: Command = {
  id: "print-summary",
  group: "note",
  label: "command.printSummary",
  menu: ["summarize", 4],
  isEnabled: (app) => shownSummary(app) !== undefined,
  async run(app) {
    const summary = shownSummary(app);
    if (summary) await printDocument(app, summary);
  },
};
