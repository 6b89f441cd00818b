import { ChangeSet, Text } from "@codemirror/state";
import type { Note, NoteId, NoteSaveResult } from "#shared/note.ts";
import type { TextChange } from "#shared/text-change.ts";
import { textDifference } from "./text-difference.ts";

export const SAVE_DELAYS = { idle: 400, longest: 2_000, firstRetry: 1_000, longestRetry: 30_000 };
const MOST_CHANGES = 5_000;

/** `final` means that trying again cannot help: the person has to choose another way. */
export type SaveFailure = { code: string; message: string; isFinal: boolean };
export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "failed"; failure: SaveFailure };

/** What the store is known to hold. */
export type StoredText = { id: NoteId; revision: number; text: Text };

/** One save as it travels; `text` is the note after it. */
export type Save = { id: NoteId; baseRevision: number; changes: TextChange[]; text: string };

/** All that the store does not have yet, in one step from the stored revision. */
export type Unsaved = Omit<Save, "text">;

export type SaveQueueOptions = {
  base: StoredText;
  save: (save: Save) => Promise<NoteSaveResult>;
  load: (id: NoteId) => Promise<Note>;
  /** sha256 of the UTF-8 bytes, in hex. */
  hash: (text: string) => Promise<string>;
  describe: (error: unknown) => SaveFailure;
  /** Runs `task` after a wait in milliseconds; the answer calls it off. */
  after: (milliseconds: number, task: () => void) => () => void;
  now: () => number;
  onState: (state: SaveState) => void;
  /** `base` now is what the store holds: the text after the first `edits` edits. */
  onStored: (base: StoredText, edits: number) => void;
  onConflict: (conflict: { current: Note; copy: Note }) => void;
  /** Told of what is not stored, whenever that changes; null when all is. */
  onUnsaved?: (unsaved: Unsaved | null) => void;
  /** The store cannot hold the text as it is on screen; `stored` is what it made of it. */
  onReplaced: (stored: Note) => void;
};

export interface SaveQueue {
  readonly base: StoredText;
  readonly state: SaveState;
  readonly hasUnsaved: boolean;
  /** Takes one edit, and the whole text after it. */
  add(changes: ChangeSet, text: Text): void;
  /** Saves what was added until now; rejects with the failure when it cannot be stored. */
  flush(): Promise<void>;
  /** Takes over what was stored elsewhere. Only allowed while nothing is unsaved. */
  adopt(base: StoredText): void;
  /** Ends the timers; what is unsaved stays unsaved. */
  dispose(): void;
}

type Batch = { changes: ChangeSet; text: Text; edits: number };

/**
 * Sends the edits of one note to the store: one save at a time, later edits composed behind it, each save a short
 * while after typing stops. A failed save keeps its changes and is tried again, longer apart each time; before that
 * it asks what the store holds, because a save whose answer was lost may have been stored.
 */
export function createSaveQueue(options: SaveQueueOptions): SaveQueue {
  const { save, load, hash, describe, after, now, onState, onStored } = options;
  let base = options.base;
  let text = base.text;
  let edits = 0;
  let storedEdits = 0;
  let pending: ChangeSet | undefined;
  let unanswered: Batch | undefined;
  let running: Promise<void> | undefined;
  let repairs = 0;
  let failures = 0;
  let waitingSince = 0;
  let cancelTimer: (() => void) | undefined;
  let isDisposed = false;
  let state: SaveState = { kind: "saved" };

  function show(next: SaveState): void {
    if (next.kind === state.kind && next.kind !== "failed") return;
    state = next;
    onState(next);
  }

  function schedule(wait: number): void {
    cancelTimer?.();
    if (!isDisposed) cancelTimer = after(wait, () => void attempt().catch(() => undefined));
  }

  /** One save; the promise ends with it. Callers in the meantime share it. */
  function attempt(): Promise<void> {
    cancelTimer?.();
    running ??= run().finally(() => {
      running = undefined;
      tellUnsaved();
      if (storedEdits < edits && state.kind !== "failed") schedule(SAVE_DELAYS.idle);
    });
    return running;
  }

  function tellUnsaved(): void {
    const sent = unanswered?.changes;
    const changes = sent && pending ? sent.compose(pending) : (pending ?? sent);
    const { id, revision } = base;
    options.onUnsaved?.(
      changes === undefined ? null : { id, baseRevision: revision, changes: toTextChanges(changes, text) },
    );
  }

  async function saveUpTo(wanted: number): Promise<void> {
    if (storedEdits >= wanted) return;
    await attempt();
    await saveUpTo(wanted);
  }

  async function run(): Promise<void> {
    if (storedEdits === edits) return;
    show({ kind: "saving" });
    try {
      if (unanswered) await settle(unanswered);
      if (pending) await send({ changes: pending, text, edits });
      failures = 0;
      show({ kind: storedEdits === edits ? "saved" : "unsaved" });
    } catch (error) {
      const failure = describe(error);
      show({ kind: "failed", failure });
      if (!failure.isFinal) {
        schedule(Math.min(SAVE_DELAYS.firstRetry * 2 ** failures, SAVE_DELAYS.longestRetry));
      }
      failures += 1;
      throw error;
    }
  }

  /** Learns whether a save whose answer never came was stored; if not, its changes are to be sent again. */
  async function settle(batch: Batch): Promise<void> {
    const stored = await load(base.id).catch((error: unknown) => {
      // Deleted for good in the meantime: sent again, the words are kept in a new note.
      if (describe(error).code === "not-found") return undefined;
      throw error;
    });
    unanswered = undefined;
    if (stored && stored.revision !== base.revision && stored.body === wellFormed(batch.text)) {
      accept({ id: stored.id, revision: stored.revision, text: batch.text }, batch.edits);
      return;
    }
    pending = pending ? batch.changes.compose(pending) : batch.changes;
  }

  async function send(batch: Batch): Promise<void> {
    unanswered = batch;
    pending = undefined;
    waitingSince = 0;
    const sent = wellFormed(batch.text);
    const changes = toTextChanges(batch.changes, batch.text);
    const result = await save({ id: base.id, baseRevision: base.revision, changes, text: sent });
    unanswered = undefined;
    const saved = result.status === "saved" ? result.note : result.copy;
    const { sha256 } = result.status === "saved" ? result : result.copy;
    accept({ id: saved.id, revision: saved.revision, text: batch.text }, batch.edits);
    if (result.status === "conflict") options.onConflict(result);
    if ((await hash(sent)) === sha256) repairs = 0;
    else await repair();
  }

  function accept(next: StoredText, upTo: number): void {
    base = next;
    storedEdits = upTo;
    onStored(next, upTo);
  }

  /** The store holds other characters than the page: they are sent once more, then what it holds is taken over. */
  async function repair(): Promise<void> {
    const stored = await load(base.id);
    const held = { id: stored.id, revision: stored.revision, text: Text.of(stored.body.split("\n")) };
    const difference = textDifference(stored.body, wellFormed(text));
    repairs += 1;
    if (difference.length > 0 && (repairs === 1 || pending)) {
      base = held;
      pending = ChangeSet.of(difference, stored.body.length);
      storedEdits = edits - 1;
      return;
    }
    repairs = 0;
    pending = undefined;
    take(held);
    if (difference.length > 0) options.onReplaced(stored);
  }

  function take(next: StoredText): void {
    text = next.text;
    edits += 1;
    accept(next, edits);
  }

  return {
    get base() {
      return base;
    },
    get state() {
      return state;
    },
    get hasUnsaved() {
      return storedEdits < edits;
    },
    add(changes, after) {
      if (changes.empty) return;
      pending = pending ? pending.compose(changes) : changes;
      text = after;
      edits += 1;
      tellUnsaved();
      if (waitingSince === 0) waitingSince = now();
      if (state.kind === "failed" && !state.failure.isFinal) return;
      if (!running && state.kind !== "failed") show({ kind: "unsaved" });
      schedule(Math.max(0, Math.min(SAVE_DELAYS.idle, waitingSince + SAVE_DELAYS.longest - now())));
    },
    flush: () => saveUpTo(edits),
    adopt(next) {
      if (storedEdits < edits || running) throw new Error("There are unsaved changes.");
      take(next);
    },
    dispose() {
      isDisposed = true;
      cancelTimer?.();
    },
  };
}

/** A change set in the form that travels: base coordinates, no lone surrogates, never more than the store takes. */
export function toTextChanges(changes: ChangeSet, after: Text): TextChange[] {
  const result: TextChange[] = [];
  let newEnd = 0;
  changes.iterChanges((from, to, _newFrom, newTo, inserted) => {
    result.push({ from, to, insert: wellFormed(inserted) });
    newEnd = newTo;
  });
  const [first] = result;
  const last = result.at(-1);
  if (!first || !last || result.length <= MOST_CHANGES) return result;
  return [{ from: first.from, to: last.to, insert: after.sliceString(first.from, newEnd).toWellFormed() }];
}

function wellFormed(text: Text): string {
  return text.toString().toWellFormed();
}
