import type { NoteId } from "#shared/note.ts";
import { NoteBar } from "../layout/NoteBar.tsx";
import { useNote } from "../state/use-note.ts";

export function NoteEditor({ noteId }: { noteId: NoteId }) {
  const { data } = useNote(noteId);
  return (
    <>
      <NoteBar {...(data && { title: data.title })} />
      <div className="flex-1 overflow-auto p-10">{data?.body}</div>
    </>
  );
}
