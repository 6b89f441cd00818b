import type { NoteId } from "#shared/note.ts";
import { useSession } from "../editor/use-session.ts";
import { InsightView } from "../insights/InsightView.tsx";
import { useAppState } from "../state/app-context.ts";
import { PanelTabs } from "./PanelTabs.tsx";
import { SummaryView } from "./SummaryView.tsx";

/** What was made of a note: its summary, or what it holds of one kind. */
export function SummarizePanel({ noteId }: { noteId: NoteId }) {
  const { session, note } = useSession(noteId);
  const view = useAppState(({ settings }) => settings.panelView);
  if (!session) return null;
  const isTrashed = typeof note?.deletedAt === "number";
  return (
    <PanelTabs>
      {view === "summary" ? (
        <SummaryView session={session} isTrashed={isTrashed} />
      ) : (
        <InsightView key={view} session={session} kind={view} isTrashed={isTrashed} />
      )}
    </PanelTabs>
  );
}
