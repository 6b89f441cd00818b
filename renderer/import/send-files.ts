import type { ImportEvent } from "#shared/imports.ts";
import type { App } from "../state/app-context.ts";
import type { NamedFile } from "./collect-files.ts";
import type { StopSwitch } from "./stop-switch.ts";

/** Most bytes of a file that becomes a note; the host has the same limit. */
const FILE_BYTES_MAX = 12_000_000;
/** A message to the host holds up to 16 MB. */
const BATCH_BYTES = 4_000_000;
const BATCH_FILES = 100;

/** Sends files to the host, a few at a time, and gives its events as those of one import. */
export async function* sendFiles(
  app: Pick<App, "client" | "i18n">,
  files: readonly NamedFile[],
  stop: StopSwitch,
): AsyncGenerator<ImportEvent, void> {
  const total = files.length;
  let done = 0;
  yield { ...NOTHING, stage: "reading", total };
  for (const batch of batches(files)) {
    if (stop.isStopped) break;
    const { read, refused } = await readAll(app, batch);
    done += refused.length;
    yield { ...NOTHING, stage: "reading", done, total, refused };
    const before = done;
    if (read.length === 0) continue;
    for await (const event of await app.client.imports.start({ job: stop.nextJob(), files: read })) {
      done = before + event.done;
      yield { ...event, stage: "reading", done, total };
    }
  }
  yield { ...NOTHING, stage: "ended", done, total, isStopped: stop.isStopped && done < total };
}

const NOTHING = {
  done: 0,
  total: 0,
  added: [],
  same: [],
  refused: [],
  warnings: [],
  others: 0,
  isStopped: false,
};

function* batches(files: readonly NamedFile[]): Generator<NamedFile[], void> {
  let batch: NamedFile[] = [];
  let bytes = 0;
  for (const one of files) {
    if (batch.length > 0 && (batch.length >= BATCH_FILES || bytes + one.file.size > BATCH_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += one.file.size;
  }
  if (batch.length > 0) yield batch;
}

/** A file that is too large is refused by its size, one that is gone when it is read. */
async function readAll({ i18n }: Pick<App, "i18n">, batch: readonly NamedFile[]) {
  const read: { name: string; content: File }[] = [];
  const refused: ImportEvent["refused"] = [];
  for (const { name, file } of batch) {
    if (file.size > FILE_BYTES_MAX) {
      refused.push({ name, message: i18n.t("import.tooLarge", { name }) });
      continue;
    }
    try {
      read.push({ name, content: new File([await file.arrayBuffer()], "content") });
    } catch {
      refused.push({ name, message: i18n.t("import.gone", { name }) });
    }
  }
  return { read, refused };
}
