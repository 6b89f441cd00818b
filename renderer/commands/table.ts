import type { App } from "../state/app-context.ts";
import {
  clearPicked,
  pick,
  summarizePicked,
  summarizeShown,
  summarizeToday,
  summarizeWeek,
  unpick,
} from "./bundles.ts";
import { define, expandAbbreviation, insertDate, insertIsoDate, insertTime, quickIdea } from "./at-cursor.ts";
import { checkForUpdates } from "./check-for-updates.ts";
import { copyNoteLink } from "./copy-note-link.ts";
import { nextColumn, previousColumn, toggleList, togglePanel, toggleSidebar } from "./columns.ts";
import type { Command } from "./command.ts";
import {
  acceptSafeCorrections,
  checkThoroughly,
  copyCorrected,
  nextCorrection,
  previousCorrection,
  showCorrections,
  toggleMarking,
} from "./corrections.ts";
import { showDataFolder } from "./data-folder.ts";
import { about, palette, replayRecord, settings, shortcuts } from "./dialogs.ts";
import { emptyTrash } from "./empty-trash.ts";
import { focusFilter } from "./focus-filter.ts";
import { giveExample } from "./give-example.ts";
import { goToSummary } from "./go-to-summary.ts";
import { importFilesCommand, importFolder } from "./import.ts";
import { copyLine, goToSource } from "./line-actions.ts";
import { banLine, pinLine, unpinLine } from "./line-marks.ts";
import { addModel } from "./add-model.ts";
import { nextNote, previousNote } from "./move-selection.ts";
import { newNote } from "./new-note.ts";
import { newWindow } from "./new-window.ts";
import { panelViewCommands } from "./panel-views.ts";
import { pin, unpin } from "./pin.ts";
import { noteToPdf, printNote, printSummary, summaryToPdf } from "./print.ts";
import { quickCapture } from "./quick-capture.ts";
import { removeSamples } from "./remove-samples.ts";
import {
  rewrite,
  rewriteBullets,
  rewriteCasual,
  rewriteConcise,
  rewriteFormal,
  rewritePlain,
  rewriteShorter,
  rewriteTools,
} from "./rewrite.ts";
import { saveNoteAs, saveSummaryAs } from "./save-as.ts";
import { saveDatesCalendar, saveTasksCalendar } from "./save-calendar.ts";
import { saveSummaryRecord, saveTraceJson, saveTraceReport } from "./save-trace.ts";
import { copySummary, insertSummary, saveSummary } from "./summary-actions.ts";
import { summarizeSelection } from "./summarize-selection.ts";
import { summarizeHeadline, summarizeKeyPoints, summarizeTeaser, summarizeTldr } from "./summary-types.ts";
import { themeDark, themeLight, themeSystem } from "./themes.ts";
import { deleteForever, moveToTrash, restore } from "./trash.ts";
import { redo, undo } from "./undo.ts";
import { showAllNotes, showModels, showTrash } from "./views.ts";
import { bold, italic, toggleTask } from "./writing.ts";
import { resetZoom, zoomIn, zoomOut } from "./zoom.ts";

/** Every command, in the order menus and lists show them. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  newNote,
  quickCapture,
  pin,
  unpin,
  pick,
  unpick,
  clearPicked,
  moveToTrash,
  restore,
  deleteForever,
  emptyTrash,
  copyNoteLink,
  importFilesCommand,
  importFolder,
  addModel,
  newWindow,
  saveNoteAs,
  noteToPdf,
  printNote,
  undo,
  redo,
  toggleTask,
  bold,
  italic,
  nextCorrection,
  previousCorrection,
  showCorrections,
  acceptSafeCorrections,
  copyCorrected,
  checkThoroughly,
  toggleMarking,
  define,
  expandAbbreviation,
  quickIdea,
  insertDate,
  insertIsoDate,
  insertTime,
  rewrite,
  rewriteShorter,
  rewriteConcise,
  rewriteFormal,
  rewriteCasual,
  rewritePlain,
  rewriteBullets,
  rewriteTools,
  summarizeTldr,
  summarizeKeyPoints,
  summarizeTeaser,
  summarizeHeadline,
  summarizeSelection,
  giveExample,
  summarizeShown,
  summarizePicked,
  summarizeToday,
  summarizeWeek,
  goToSummary,
  ...panelViewCommands,
  insertSummary,
  copySummary,
  saveSummary,
  saveSummaryAs,
  summaryToPdf,
  printSummary,
  saveTraceReport,
  saveTraceJson,
  saveSummaryRecord,
  replayRecord,
  saveTasksCalendar,
  saveDatesCalendar,
  goToSource,
  copyLine,
  pinLine,
  unpinLine,
  banLine,
  focusFilter,
  nextNote,
  previousNote,
  showAllNotes,
  showTrash,
  showModels,
  nextColumn,
  previousColumn,
  toggleSidebar,
  toggleList,
  togglePanel,
  zoomIn,
  zoomOut,
  resetZoom,
  themeSystem,
  themeLight,
  themeDark,
  palette,
  shortcuts,
  settings,
  removeSamples,
  showDataFolder,
  checkForUpdates,
  about,
];

/** The commands that exist in the program behind this page. */
export function commandsOf({ host }: Pick<App, "host">): readonly Command[] {
  return COMMANDS.filter((command) => command.host === undefined || command.host === host.host);
}
