import type { Clock } from "#main/clock.ts";
import { createKeyReader, createKeyWriter } from "./api-keys.ts";
import { createChangeLog, createChangeReader } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { createDoneTaskReader, createDoneTaskWriter } from "./done-tasks.ts";
import { createExampleReader, createExampleWriter } from "./examples.ts";
import { createModelReader, createModelWriter } from "./models.ts";
import { createBundleReader } from "./bundle-reader.ts";
import { createGroupReader, createGroupWriter } from "./note-groups.ts";
import { createNoteIndex } from "./note-index.ts";
import { createNoteReader } from "./note-reader.ts";
import { createNoteShelf } from "./note-shelf.ts";
import { createNoteWriter } from "./note-writer.ts";
import { createProofreadReader, createProofreadWriter } from "./proofread-choices.ts";
import { createReadingReader, createReadingWriter } from "./readings.ts";
import { createIndexedReader, createIndexedWriter } from "./indexed-notes.ts";
import { createResultReader } from "./result-reader.ts";
import { createResultWriter } from "./result-writer.ts";
import { createMarkReader, createMarkWriter } from "./sentence-marks.ts";
import { createSearch } from "./search.ts";
import { createSettingsReader, createSettingsWriter } from "./settings-store.ts";

/** Everything that changes the library, by name. */
export function createWriterOperations(db: Connection, clock: Clock) {
  const index = createNoteIndex(db);
  const log = createChangeLog(db);
  const results = createResultWriter(db);
  const groups = createGroupWriter(db);
  return {
    ...createNoteWriter(db, { clock, index, log, groups }),
    ...createNoteShelf(db, { clock, index, log, results, groups }),
    ...groups.operations,
    ...createReadingWriter(db, clock),
    ...createIndexedWriter(db),
    ...createKeyWriter(db, clock),
    ...createSettingsWriter(db),
    ...createModelWriter(db, clock),
    ...createExampleWriter(db, clock),
    ...createDoneTaskWriter(db, log),
    ...createMarkWriter(db, log),
    ...createProofreadWriter(db, log),
    ...results,
    head: log.head,
    /** Its work is done after its transaction, where a checkpoint is allowed. */
    checkpoint: () => null,
  };
}
export type WriterOperations = ReturnType<typeof createWriterOperations>;

/** Everything that only reads it, by name. */
export function createReaderOperations(db: Connection, folder: string) {
  return {
    ...createNoteReader(db, folder),
    ...createSearch(db),
    ...createGroupReader(db),
    ...createBundleReader(db),
    ...createReadingReader(db),
    ...createIndexedReader(db),
    ...createChangeReader(db),
    ...createResultReader(db),
    ...createKeyReader(db),
    ...createSettingsReader(db),
    ...createModelReader(db),
    ...createExampleReader(db),
    ...createDoneTaskReader(db),
    ...createMarkReader(db),
    ...createProofreadReader(db),
  };
}
export type ReaderOperations = ReturnType<typeof createReaderOperations>;
