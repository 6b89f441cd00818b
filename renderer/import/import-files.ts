import { hostBridge } from "../client/host-bridge.ts";
import { addDropped, areModels } from "../models/add-models.ts";
import type { App } from "../state/app-context.ts";
import { collectChosen, collectDropped, type Collected } from "./collect-files.ts";
import { runImport } from "./run-import.ts";
import { sendFiles } from "./send-files.ts";
import type { StopSwitch } from "./stop-switch.ts";

/** Makes notes of what was dropped: files, and the text files in folders. Model files go to the models. To be called while the drop is handled. */
export async function importDropped(app: App, data: DataTransfer): Promise<void> {
  const files = [...data.files];
  if (areModels(files)) return addDropped(app, files);
  const paths = pathsOf(files);
  if (paths) return importPaths(app, paths);
  const collecting = collectDropped(data);
  collecting.catch(() => {}); // the import below says what went wrong
  return runImport(app, (stop) => fromPage(app, collecting, stop));
}

/** Makes notes of chosen or pasted files. */
export async function importFiles(app: App, files: readonly File[]): Promise<void> {
  const paths = pathsOf(files);
  if (paths) return importPaths(app, paths);
  return runImport(app, (stop) => fromPage(app, collectChosen(files), stop));
}

/**
 * Lets the host of a desktop window read files and folders that the person dropped, chose or opened.
 * @param isOpening shows the note at the end, one that has exactly a file's text instead of another.
 */
export async function importPaths(app: App, paths: string[], isOpening = false): Promise<void> {
  if (paths.length === 0) return;
  const run = async function* (stop: StopSwitch) {
    yield* await app.client.desktop.importPaths({ job: stop.nextJob(), paths, findsSame: isOpening });
  };
  await runImport(app, run, isOpening);
}

/** Where the files lie, in a desktop window; undefined when one of them lies nowhere, as a pasted picture does. */
function pathsOf(files: readonly File[]): string[] | undefined {
  const bridge = hostBridge();
  if (bridge === undefined) return undefined;
  const paths = files.map((file) => bridge.getPathForFile(file));
  return paths.includes("") ? undefined : paths;
}

async function* fromPage(app: App, collecting: Promise<Collected>, stop: StopSwitch) {
  const { files, others } = await collecting;
  for await (const event of sendFiles(app, files, stop)) {
    yield event.stage === "ended" ? { ...event, others } : event;
  }
}
