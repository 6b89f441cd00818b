import type { ImportEvent } from "#shared/imports.ts";
import type { NoteId } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { showError, trashNotes } from "../state/note-actions.ts";
import { refreshLists } from "../state/note-cache.ts";
import { untilDone } from "../state/until-done.ts";
import { tellWhenDone } from "../state/tell-when-done.ts";
import { TooManyFiles } from "./collect-files.ts";
import type { ImportReport } from "./import-state.ts";
import { createStopSwitch, type StopSwitch } from "./stop-switch.ts";

/** Progress is drawn ten times a second; a person sees no more of it, and each drawing costs. */
const SHOW_MS = 100;

/**
 * Runs an import of this window, after the one that runs already, and shows how far it is; at the end the first new
 * note, unless the person has gone elsewhere meanwhile, and what stayed out.
 * @param showsResult shows that note wherever the person is: it is what was asked for.
 */
export async function runImport(
  app: App,
  start: (stop: StopSwitch) => AsyncIterable<ImportEvent>,
  showsResult = false,
): Promise<void> {
  const { imports, i18n, toasts } = app;
  await untilIdle(app);
  const stop = createStopSwitch(app.client);
  const running = { done: 0, total: 0, isStopping: false, stop: () => halt(app, stop) };
  const shownBefore = app.state.getState().selectedId;
  const tell = tellWhenDone(app);
  const added: NoteId[] = [];
  const same: NoteId[] = [];
  const report: ImportReport = { refused: [], warnings: [], others: 0 };
  let isStopped = false;
  let hasFailed = false;
  let shownAt = -SHOW_MS;
  imports.setState({ running, report: null });
  try {
    for await (const event of start(stop)) {
      added.push(...event.added);
      same.push(...event.same);
      report.refused.push(...event.refused.map(sentence));
      report.warnings.push(...event.warnings.map(sentence));
      report.others += event.others;
      isStopped ||= event.isStopped;
      const now = performance.now();
      if (now - shownAt < SHOW_MS && event.done < event.total) continue;
      shownAt = now;
      const { done, total } = event;
      imports.setState((state) => ({ running: state.running && { ...state.running, done, total } }));
    }
  } catch (error) {
    hasFailed = true;
    if (error instanceof TooManyFiles) toasts.getState().show(i18n.t("import.tooMany"), { tone: "warn" });
    else showError(app, error);
  } finally {
    imports.setState({ running: null, report: hasNews(report) ? report : null });
  }
  const shownNow = app.state.getState().selectedId;
  await showAdded(app, added.length > 0 ? added : same, showsResult ? shownNow : shownBefore);
  if (same.length > 0) toasts.getState().show(i18n.t("import.same", { count: same.length }));
  const said = i18n.t(isStopped ? "import.stopped" : "import.added", { count: added.length });
  const undo = { label: i18n.t("action.undo"), run: () => trashNotes(app, added) };
  if (added.length > 0 || !(hasFailed || hasNews(report) || same.length > 0))
    toasts.getState().show(said, added.length > 0 ? { action: undo } : {});
  tell({ title: i18n.t("import.ended"), body: said, note: added[0] ?? null });
}

async function untilIdle({ imports }: App): Promise<void> {
  // Several may have waited, and the first of them has begun by now.
  while (imports.getState().running !== null) {
    await untilDone(never, (done) => imports.subscribe(({ running }) => running === null && done()));
  }
}

const never = new AbortController().signal;

function halt({ imports }: App, stop: StopSwitch): void {
  stop.stop();
  imports.setState(({ running }) => ({ running: running && { ...running, isStopping: true } }));
}

async function showAdded(app: App, added: readonly NoteId[], shownBefore: NoteId | null): Promise<void> {
  const [first] = added;
  if (first === undefined) return;
  if (app.state.getState().selectedId === shownBefore) {
    app.state.setState({ view: "all", filter: "", selectedId: first, narrowColumn: "note" });
  }
  await refreshLists(app.queryClient);
}

/** Most reasons name their file. */
function sentence({ name, message }: { name: string; message: string }): string {
  return message.includes(name) ? message : `${name}: ${message}`;
}

function hasNews({ refused, warnings, others }: ImportReport): boolean {
  return refused.length + warnings.length + others > 0;
}
