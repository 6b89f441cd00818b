import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { SentenceMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

/** What is pinned and banned in a note; kept in step by the library's changes. */
export function useMarks(note: NoteId): readonly SentenceMark[] | undefined {
  const { client } = useApp();
  return useQuery({ queryKey: queryKeys.marks(note), queryFn: () => client.marks.list({ id: note }) }).data;
}

/** Calls back when the marks of the note become others than they were while it was shown. */
export function useMarkChange(note: NoteId, onChange: () => void): void {
  const marks = useMarks(note);
  const standing = marks?.map(({ id }) => id).join(" ");
  const known = useRef<{ note: NoteId; standing: string } | null>(null);
  useEffect(() => {
    if (standing === undefined) return;
    const before = known.current;
    known.current = { note, standing };
    if (before?.note === note && before.standing !== standing) onChange();
  }, [note, standing, onChange]);
}
