import {
  Annotation,
  Compartment,
  ChangeSet,
  EditorState,
  type StateCommand,
  type Extension,
  Text,
  Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView, type ViewUpdate } from "@codemirror/view";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Note, NoteId } from "#shared/note.ts";
import type { TextRange } from "../state/trace-store.ts";
import { createRevisionLog, followRange, type RevisionLog } from "./revision-log.ts";
import { createSaveQueue, type SaveQueueOptions, type SaveState } from "./save-queue.ts";
import type { TextStatistics } from "./text-statistics.ts";
import { textDifference } from "./text-difference.ts";

/** What is on screen about a session beside its text. `revision` is the stored one that `save` speaks of. */
export type SessionState = {
  id: NoteId;
  revision: number;
  save: SaveState;
  /** Why these words became a note of their own, and the note that was kept beside it. */
  parted: { from: NoteId; why: "changed" | "trashed" | "deleted" } | null;
  /** Rises with every change of the text. */
  edits: number;
  selection: TextRange;
  statistics: TextStatistics | null;
};

export type SessionOptions = Pick<
  SaveQueueOptions,
  "save" | "load" | "hash" | "describe" | "after" | "now" | "onUnsaved"
> & {
  note: Note;
  extensions: Extension;
  onMoved: (session: NoteSession, from: NoteId) => void;
};

export type TextEdit = { from: number; to?: number; insert: string };

export interface NoteSession {
  readonly state: StoreApi<SessionState>;
  readonly hasUnsaved: boolean;
  /** The text as it stands, whether or not a view shows it; a new view starts from it. */
  readonly editor: EditorState;
  /** How the text has moved. */
  readonly log: Pick<RevisionLog, "count" | "since" | "after">;
  /** Whether an input method is putting a word together, which a change of what is shown would break off. */
  readonly isComposing: boolean;
  attach(view: EditorView, onUpdate: (update: ViewUpdate) => void): void;
  detach(view: EditorView): void;
  /** Changes the text as one step that can be undone. */
  edit(change: TextEdit | readonly TextEdit[]): void;
  /** Puts the caret there. */
  select(position: number): void;
  /** Scrolls the place into sight. */
  reveal(position: number): void;
  run(command: StateCommand): boolean;
  /** Where a place of the text is in the window, while a view shows it. */
  placeOf(position: number): { left: number; top: number; bottom: number } | null;
  flush(): Promise<void>;
  /** Brings in what was stored elsewhere, unless there is something unsaved, which then parts ways. */
  follow(note: Note): void;
  /** Where a range of a stored revision is now; undefined when it was deleted or the revision is not known. */
  locate(range: TextRange, revision: number): TextRange | undefined;
  /** Whether ranges of this stored revision can be located. */
  knows(revision: number): boolean;
  setReadOnly(isReadOnly: boolean): void;
  dismissParted(): void;
  dispose(): void;
}

const fromStore = Annotation.define<boolean>();
const readOnly = new Compartment();

/** One note being edited: its text with undo history, its unsaved changes, and how the text moved since each save. */
export function createNoteSession(options: SessionOptions): NoteSession {
  const { note } = options;
  let { id } = note;
  let view: EditorView | undefined;
  let scroll: ReturnType<EditorView["scrollSnapshot"]> | undefined;
  let onUpdate: ((update: ViewUpdate) => void) | undefined;
  let detached = EditorState.create({
    doc: note.body,
    extensions: [
      options.extensions,
      readOnly.of([]),
      EditorView.updateListener.of((update) => {
        update.transactions.forEach(record);
        onUpdate?.(update);
      }),
    ],
  });
  const log = createRevisionLog(note.revision);
  const state = createStore<SessionState>(() => ({
    id: note.id,
    revision: note.revision,
    save: { kind: "saved" },
    parted: null,
    edits: 0,
    selection: { start: 0, end: 0 },
    statistics: null,
  }));
  const queue = createSaveQueue({
    ...options,
    base: { id: note.id, revision: note.revision, text: detached.doc },
    onState: (save) => state.setState({ save }),
    onStored(base, edits) {
      log.mark(base.revision, edits);
      state.setState({ id: base.id, revision: base.revision });
    },
    onConflict({ current, copy }) {
      const why = current.id === copy.id ? "deleted" : current.deletedAt === null ? "changed" : "trashed";
      const from = why === "deleted" ? id : current.id;
      id = copy.id;
      state.setState({ parted: { from, why } });
      options.onMoved(session, from);
    },
    onReplaced: (stored) => replace(textDifference(current().doc.toString(), stored.body)),
  });

  function current(): EditorState {
    return view?.state ?? detached;
  }

  function record(transaction: Transaction): void {
    if (transaction.docChanged || transaction.selection) {
      const { from, to } = transaction.newSelection.main;
      state.setState({ selection: { start: from, end: to } });
    }
    if (!transaction.docChanged) return;
    state.setState(({ edits }) => ({ edits: edits + 1 }));
    log.record(transaction.changes.desc);
    if (!transaction.annotation(fromStore)) queue.add(transaction.changes, transaction.newDoc);
  }

  function dispatch(spec: TransactionSpec): void {
    if (view) {
      view.dispatch(spec);
      return;
    }
    const transaction = detached.update(spec);
    detached = transaction.state;
    record(transaction);
  }

  function replace(changes: ReturnType<typeof textDifference>): void {
    if (changes.length === 0) log.record(ChangeSet.empty(current().doc.length).desc);
    dispatch({ changes, annotations: [fromStore.of(true), Transaction.addToHistory.of(false)] });
  }

  const session: NoteSession = {
    state,
    get hasUnsaved() {
      return queue.hasUnsaved;
    },
    get editor() {
      return current();
    },
    log,
    get isComposing() {
      return view?.composing ?? false;
    },
    attach(next, listener) {
      view = next;
      onUpdate = listener;
      if (scroll) next.dispatch({ effects: scroll });
    },
    detach(leaving) {
      if (view !== leaving) return;
      scroll = leaving.scrollSnapshot();
      detached = leaving.state;
      view = undefined;
      onUpdate = undefined;
    },
    edit(change) {
      dispatch({ changes: change, userEvent: "input", scrollIntoView: true });
    },
    reveal: (position) => dispatch({ effects: EditorView.scrollIntoView(position, { y: "center" }) }),
    select: (position) => dispatch({ selection: { anchor: position } }),
    run: (command) => command({ state: current(), dispatch: (transaction) => view?.dispatch(transaction) }),
    placeOf: (position) => view?.coordsAtPos(position) ?? null,
    flush: () => queue.flush(),
    follow(next) {
      if (next.id !== queue.base.id || next.revision <= queue.base.revision) return;
      if (queue.hasUnsaved || queue.state.kind !== "saved") return;
      replace(textDifference(current().doc.toString(), next.body));
      queue.adopt({ id: next.id, revision: next.revision, text: Text.of(next.body.split("\n")) });
    },
    locate(range, revision) {
      const edits = log.since(revision);
      return edits && followRange(range, edits);
    },
    knows: (revision) => log.since(revision) !== undefined,
    setReadOnly(isReadOnly) {
      if (current().readOnly === isReadOnly) return;
      dispatch({ effects: readOnly.reconfigure(EditorState.readOnly.of(isReadOnly)) });
    },
    dismissParted: () => state.setState({ parted: null }),
    dispose: () => queue.dispose(),
  };
  return session;
}
