import type { Note, NoteId } from "#shared/note.ts";
import { useApp } from "../state/app-context.ts";
import { useNote } from "../state/use-note.ts";
import type { NoteSession } from "./note-session.ts";

/** The session of a note, once its text is there, beside the note as it is stored. */
export function useSession(noteId: NoteId): {
  session: NoteSession | undefined;
  note: Note | undefined;
  error: Error | null;
  refetch: () => unknown;
} {
  const { sessions } = useApp();
  const { data: note, error, refetch } = useNote(noteId);
  return { session: sessions.find(noteId) ?? (note && sessions.open(note)), note, error, refetch };
}
