import type { LibraryBundle, NoteGroups } from "#shared/bundle.ts";
import type { ApiKey, CreatedApiKey } from "#shared/api-key.ts";
import type { Example, ExampleInput } from "#shared/examples.ts";
import type { LibraryChange, LibraryInfo } from "#shared/library.ts";
import type { DoneTask } from "#shared/done-tasks.ts";
import type { MarkKind, SentenceMark } from "#shared/marks.ts";
import type { Note, NoteId, NoteItem, NoteList, NoteSaveResult, SearchHit } from "#shared/note.ts";
import type { IgnoredFinding } from "#shared/proofreading-calls.ts";
import type { Settings, SettingsChange } from "#shared/settings.ts";
import type { TextChange } from "#shared/text-change.ts";
import type { Clock } from "#main/clock.ts";
import type { Log } from "#main/log.ts";
import { isUseWorthNoting } from "./api-keys.ts";
import type { BundleNote } from "./bundle-reader.ts";
import { createChangeFeed } from "./change-feed.ts";
import type { DoneTaskInput } from "./done-tasks.ts";
import { holdSqlite } from "./hold-sqlite.ts";
import type { ModelRecord, NewModel } from "./models.ts";
import type { ListInput } from "./note-reader.ts";
import { sha256Of } from "./note-row.ts";
import type { NewNote } from "./note-writer.ts";
import type { ReaderOperations, WriterOperations } from "./operations.ts";
import type { IgnoreInput, ProofreadChoices } from "./proofread-choices.ts";
import type { Reading, ReadNote } from "./readings.ts";
import type { ResultRows } from "./result-writer.ts";
import { storedText } from "./stored-text.ts";
import { createWorkerClient } from "./worker-client.ts";

/**
 * The library of one data folder. Every call runs in a worker thread and is one transaction; a change is on the
 * disk when its promise resolves. All calls fail with an AppError: `storage-full`, `storage-failed`,
 * `storage-damaged`, `unavailable` while a worker restarts, and what each names itself.
 */
export interface Store {
  notes: {
    list(input: ListInput): Promise<NoteList>;
    /** `not-found`, or `storage-damaged` when the text is not the one that was stored. */
    get(id: NoteId): Promise<Note>;
    /** A note, not in the trash, that has exactly this text. */
    findSame(body: string): Promise<NoteId | null>;
    /** `too-large` beyond NOTE_BYTES_MAX. */
    create(input: NewNote): Promise<Note>;
    /** `not-found` once purged, `invalid-input` when the changes do not fit the base, `too-large`. */
    save(input: {
      id: NoteId;
      baseRevision: number;
      changes: readonly TextChange[];
    }): Promise<NoteSaveResult>;
    pin(id: NoteId, pinned: boolean): Promise<NoteItem>;
    /** Ids that no longer exist are left out of the answer; `not-found` when none does. */
    trash(ids: readonly NoteId[]): Promise<NoteItem[]>;
    restore(ids: readonly NoteId[]): Promise<NoteItem[]>;
    /** For good; `invalid-input` when one of the notes is not in the trash. */
    purge(ids: readonly NoteId[]): Promise<{ purged: number }>;
    search(input: { query: string; limit: number }): Promise<SearchHit[]>;
    /** Files notes in a folder, or with null in none; `not-found` when none of them exists. */
    file(ids: readonly NoteId[], folder: string | null): Promise<{ filed: number }>;
    /** The text of an earlier revision; `not-found` for one that is not kept. */
    textAt(id: NoteId, revision: number): Promise<string>;
    /** The revision each note had just before a time; a note that was not there yet is absent. */
    revisionsAt(ids: readonly NoteId[], time: number): Promise<ReadNote[]>;
  };
  bundles: {
    /** The notes of a bundle without their bodies, the first created first. */
    notes(bundle: LibraryBundle): Promise<BundleNote[]>;
    groups(): Promise<NoteGroups>;
    /** Remembers which revisions were read under the name of a bundle, unless the latest reading was of the same. */
    remember(bundle: string, notes: readonly ReadNote[]): Promise<void>;
    /** The readings of a bundle, the latest first. */
    readings(bundle: string): Promise<Reading[]>;
    readingNotes(reading: number): Promise<ReadNote[]>;
  };
  indexed: {
    /** Notes not in the trash whose present revision was not read with these versions, the latest edit first. */
    pending(fingerprint: string, limit: number): Promise<{ notes: NoteId[]; total: number }>;
    note(id: NoteId, revision: number, fingerprint: string): Promise<void>;
  };
  library: {
    info(): Promise<LibraryInfo>;
    /** Every change after `since`, or from now on, in order and without end; aborting ends it. */
    changes(since: number | undefined, signal: AbortSignal): AsyncIterable<LibraryChange>;
    emptyTrash(): Promise<{ purged: number }>;
    removeSamples(): Promise<NoteItem[]>;
    /** True until the first note is created. */
    isFirstRun(): Promise<boolean>;
    /** Brings everything that is written into the library's main file. */
    checkpoint(): Promise<void>;
  };
  /** Pinned and banned sentences of notes; changes answer with all marks of the note. */
  marks: {
    list(note: NoteId): Promise<SentenceMark[]>;
    /** `not-found`, `invalid-input` when the note does not have the words; what was marked there before is replaced. */
    put(input: { id: NoteId; kind: MarkKind; quote: string; start: number }): Promise<SentenceMark[]>;
    remove(input: { id: NoteId; mark: string }): Promise<SentenceMark[]>;
    /** Which marks the text has lost, as the person is told now. */
    setMissed(note: NoteId, missed: readonly string[]): Promise<void>;
  };
  /** Tasks of notes that the person ticked where the text has no box. */
  doneTasks: {
    /** By note id; ids of no note are left out. */
    list(notes: readonly string[]): Promise<Map<string, DoneTask[]>>;
    /** `not-found`, `invalid-input` when the note does not have the words of a task that is ticked. */
    set(input: DoneTaskInput): Promise<void>;
  };
  results: {
    read(units: readonly string[], stages: readonly string[]): Promise<Map<string, Record<string, string>>>;
    write(input: ResultRows): Promise<void>;
    readBanana(note: NoteId, key: string): Promise<string | null>;
    writeBanana(note: NoteId, key: string, revision: number, value: string): Promise<void>;
  };
  keys: {
    create(input: { name: string; origins: readonly string[] }): Promise<CreatedApiKey>;
    list(): Promise<ApiKey[]>;
    revoke(id: string): Promise<ApiKey>;
    /** The key a secret belongs to, or null. Its use is noted at most once a minute. */
    verify(secret: string): Promise<ApiKey | null>;
  };
  settings: { get(): Promise<Settings>; set(change: SettingsChange): Promise<Settings> };
  /** The model files the person added. */
  examples: {
    /** By set, label and time. */
    list(): Promise<Example[]>;
    /** The same text with the same label is one example; `invalid-input` when there are too many. */
    add(input: ExampleInput): Promise<Example>;
    /** `not-found` for an id that is not in the list. */
    remove(id: string): Promise<Example>;
  };
  models: {
    list(): Promise<ModelRecord[]>;
    /** A path that is in the list already is told anew, under its id and name. */
    put(model: NewModel): Promise<ModelRecord>;
    /** `not-found` */
    remove(id: string): Promise<ModelRecord>;
  };
  /** What the person decided on marks of proofreading. */
  proofreading: {
    /** All of it, with what is ignored everywhere and, with `note`, in that note. */
    choices(note: NoteId | null): Promise<ProofreadChoices>;
    /** In the order of their letters. */
    words(): Promise<string[]>;
    /** Words that are there already stay; `invalid-input` beyond OWN_WORDS_MAX. */
    addWords(words: readonly string[]): Promise<{ added: number }>;
    removeWords(words: readonly string[]): Promise<{ removed: number }>;
    /** Titles of notes, and the names that `stage` found in two units or more. */
    names(stage: string): Promise<string[]>;
    ignored(): Promise<IgnoredFinding[]>;
    /** `not-found` for a note that is not there. */
    ignore(input: IgnoreInput): Promise<IgnoredFinding>;
    /** `not-found` */
    unignore(id: string): Promise<IgnoredFinding>;
    setRule(rule: string, isOn: boolean): Promise<void>;
  };
  /** The version of SQLite in use. */
  sqlite: string;
  close(): Promise<void>;
}

/**
 * Opens the library of `folder`, creating both when missing. `worker` is the address of worker.ts or its build.
 * @throws AppError `storage-damaged` after the damaged files were moved aside: opening again starts afresh.
 */
export async function openStore(options: {
  folder: string;
  worker: URL;
  clock: Clock;
  log: Log;
}): Promise<Store> {
  const { clock, log } = options;
  holdSqlite();
  let isSound = true;
  const shared = {
    ...options,
    onHead: (head: number) => feed.advance(head),
    onDamage: () => {
      isSound = false;
    },
  };
  const writer = createWorkerClient<WriterOperations>({ ...shared, role: "writer" });
  const reader = createWorkerClient<ReaderOperations>({ ...shared, role: "reader" });
  const feed = createChangeFeed((after, limit) => reader.call("changesAfter", after, limit));

  const { sqlite, report } = await writer.start();
  log.info({ ...report, sqlite }, "library opened");
  try {
    await reader.start();
  } catch (error) {
    await writer.close(true);
    throw error;
  }

  return {
    notes: {
      list: (input) => reader.call("listNotes", input),
      get: (id) => reader.call("getNote", id),
      findSame: (body) => reader.call("findSame", sha256Of(storedText(body))),
      create: (input) => writer.call("createNote", input),
      save: (input) => writer.call("saveNote", input),
      pin: (id, pinned) => writer.call("pinNote", id, pinned),
      trash: (ids) => writer.call("trashNotes", ids),
      restore: (ids) => writer.call("restoreNotes", ids),
      purge: (ids) => writer.call("purgeNotes", ids),
      search: (input) => reader.call("searchNotes", input),
      file: (ids, folder) => writer.call("fileNotes", ids, folder),
      revisionsAt: (ids, time) => reader.call("revisionsAt", ids, time),
      textAt: (id, revision) => reader.call("textAt", id, revision),
    },
    bundles: {
      notes: (bundle) => reader.call("bundleNotes", bundle),
      groups: () => reader.call("noteGroups"),
      remember: (bundle, notes) => writer.call("rememberReading", bundle, notes),
      readings: (bundle) => reader.call("listReadings", bundle),
      readingNotes: (reading) => reader.call("readingNotes", reading),
    },
    indexed: {
      pending: (fingerprint, limit) => reader.call("pendingNotes", fingerprint, limit),
      note: (id, revision, fingerprint) => writer.call("noteIndexed", id, revision, fingerprint),
    },
    library: {
      info: () => reader.call("libraryInfo"),
      changes: (since, signal) => feed.stream(since, signal),
      emptyTrash: () => writer.call("emptyTrash"),
      removeSamples: () => writer.call("removeSamples"),
      isFirstRun: async () => (await reader.call("libraryInfo")).seq === 0,
      checkpoint: async () => void (await writer.call("checkpoint")),
    },
    marks: {
      list: (note) => reader.call("listMarks", note),
      put: (input) => writer.call("putMark", input),
      remove: (input) => writer.call("removeMark", input),
      setMissed: (note, missed) => writer.call("setMissedMarks", note, missed),
    },
    doneTasks: {
      list: (notes) => reader.call("listDoneTasks", notes),
      set: (input) => writer.call("setDoneTask", input),
    },
    results: {
      read: (units, stages) => reader.call("readResults", units, stages),
      write: (input) => writer.call("writeResults", input),
      readBanana: (note, key) => reader.call("readBanana", note, key),
      writeBanana: (note, key, revision, value) => writer.call("writeBanana", note, key, revision, value),
    },
    keys: {
      create: (input) => writer.call("createKey", input),
      list: () => reader.call("listKeys"),
      revoke: (id) => writer.call("revokeKey", id),
      async verify(secret) {
        const key = await reader.call("findKey", secret);
        return key !== null && isUseWorthNoting(key, clock()) ? writer.call("noteKeyUse", key.id) : key;
      },
    },
    settings: {
      get: () => reader.call("getSettings"),
      set: (change) => writer.call("setSettings", change),
    },
    models: {
      list: () => reader.call("listModels"),
      put: (model) => writer.call("putModel", model),
      remove: (id) => writer.call("removeModel", id),
    },
    examples: {
      list: () => reader.call("listExamples"),
      add: (input) => writer.call("addExample", input),
      remove: (id) => writer.call("removeExample", id),
    },
    proofreading: {
      choices: (note) => reader.call("proofreadChoices", note),
      words: () => reader.call("listOwnWords"),
      addWords: (words) => writer.call("addOwnWords", words),
      removeWords: (words) => writer.call("removeOwnWords", words),
      names: (stage) => reader.call("libraryNames", stage),
      ignored: () => reader.call("listIgnored"),
      ignore: (input) => writer.call("ignoreFinding", input),
      unignore: (id) => writer.call("unignoreFinding", id),
      setRule: (rule, isOn) => writer.call("setProofreadRule", rule, isOn),
    },
    sqlite,
    async close() {
      feed.close();
      await reader.close(isSound);
      await writer.close(isSound);
    },
  };
}
