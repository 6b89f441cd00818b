import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Note, NoteId } from "#shared/note.ts";
import { NoteBar } from "../layout/NoteBar.tsx";
import { SelectionToolbar } from "../rewrite/SelectionToolbar.tsx";
import { Button } from "../ui/Button.tsx";
import { EditorSurface } from "./EditorSurface.tsx";
import { NoteNotices } from "./NoteNotices.tsx";
import type { NoteSession } from "./note-session.ts";
import { useCorrections } from "../proofread/use-corrections.ts";
import { SaveStatus } from "./SaveStatus.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { useSession } from "./use-session.ts";

/** The note column: its bar, what the person should know, the text, and figures about it. */
export function NoteEditor({ noteId }: { noteId: NoteId }) {
  const { t } = useTranslation();
  const { session, note, error, refetch } = useSession(noteId);
  if (session) return <OpenNote session={session} note={note} />;
  return (
    <div className="flex min-h-0 flex-1 flex-col bg-surface">
      <NoteBar />
      {error && (
        <div role="alert" className="m-auto flex max-w-80 flex-col items-center gap-3 text-center text-muted">
          <p>{error.message || t("editor.failed")}</p>
          <Button onClick={() => void refetch()}>{t("action.retry")}</Button>
        </div>
      )}
    </div>
  );
}

function OpenNote({ session, note }: { session: NoteSession; note: Note | undefined }) {
  const save = useStore(session.state, (state) => state.save.kind);
  const isTrashed = typeof note?.deletedAt === "number";
  useCorrections(session, isTrashed);

  useEffect(() => {
    if (note && save === "saved") session.follow(note);
  }, [session, note, save]);

  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      <NoteBar title={note?.title ?? ""}>{!isTrashed && <SaveStatus session={session} />}</NoteBar>
      <NoteNotices session={session} />
      <EditorSurface session={session} isReadOnly={isTrashed} />
      {!isTrashed && <SelectionToolbar session={session} />}
      <StatusBar session={session} />
    </div>
  );
}
