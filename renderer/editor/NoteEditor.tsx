import type { NoteId } from "#shared/note.ts";

export function NoteEditor({ noteId }: { noteId: NoteId }) {
  return <div>{noteId}</div>;
}
