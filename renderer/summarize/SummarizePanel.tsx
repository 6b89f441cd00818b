import type { NoteId } from "#shared/note.ts";

export function SummarizePanel({ noteId }: { noteId: NoteId }) {
  return <div>{noteId}</div>;
}
