import type { Extension } from "@codemirror/state";
import type { Note, NoteId, NoteSaveResult } from "#shared/note.ts";
import type { KeepDraft } from "./keep-draft.ts";
import { createNoteSession, type NoteSession } from "./note-session.ts";
import type { Save, SaveFailure } from "./save-queue.ts";

const KEPT_SESSIONS = 30;

export type NoteSessionsOptions = {
  extensions: Extension;
  save: (save: Save) => Promise<NoteSaveResult>;
  load: (id: NoteId) => Promise<Note>;
  describe: (error: unknown) => SaveFailure;
  /** Gives a place for the unsaved words of one session, where they outlive the page. */
  keepDraft?: () => KeepDraft;
  /** A session went on in another note, because the one it was in was changed or deleted elsewhere. */
  onMoved: (from: NoteId, to: NoteId) => void;
};

export interface NoteSessions {
  /** The session of a note: the one that is open, or a new one that starts from `note`. */
  open(note: Note): NoteSession;
  find(id: NoteId): NoteSession | undefined;
  readonly hasUnsaved: boolean;
  /** Tries to save all notes; resolves when each was tried. */
  flush(): Promise<void>;
}

/**
 * The notes this window has been editing. A session outlives the view: what was typed just before the person went to
 * another note is still saved, and coming back finds undo and scroll position. Those with nothing unsaved are let go,
 * the oldest first.
 */
export function createNoteSessions(options: NoteSessionsOptions): NoteSessions {
  const sessions = new Map<NoteId, NoteSession>();

  function keep(id: NoteId, session: NoteSession): void {
    sessions.delete(id);
    sessions.set(id, session);
    for (const [old, { hasUnsaved }] of sessions) {
      if (sessions.size <= KEPT_SESSIONS) break;
      if (hasUnsaved || old === id) continue;
      sessions.get(old)?.dispose();
      sessions.delete(old);
    }
  }

  function start(note: Note): NoteSession {
    return createNoteSession({
      note,
      extensions: options.extensions,
      save: options.save,
      load: options.load,
      hash: sha256,
      describe: options.describe,
      after(milliseconds, task) {
        const timer = setTimeout(task, milliseconds);
        return () => clearTimeout(timer);
      },
      now: () => performance.now(),
      ...(options.keepDraft && { onUnsaved: options.keepDraft() }),
      onMoved(session, from) {
        const { id } = session.state.getState();
        sessions.delete(from);
        keep(id, session);
        options.onMoved(from, id);
      },
    });
  }

  return {
    open(note) {
      const session = sessions.get(note.id) ?? start(note);
      keep(note.id, session);
      return session;
    },
    find: (id) => sessions.get(id),
    get hasUnsaved() {
      return [...sessions.values()].some(({ hasUnsaved }) => hasUnsaved);
    },
    async flush() {
      await Promise.allSettled([...sessions.values()].map((session) => session.flush()));
    },
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
