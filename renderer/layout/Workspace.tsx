import { useTranslation } from "react-i18next";
import { NoteEditor } from "../editor/NoteEditor.tsx";
import { ModelsPage } from "../models/ModelsPage.tsx";
import { NoteList } from "../list/NoteList.tsx";
import { Sidebar } from "../sidebar/Sidebar.tsx";
import { ProofreadPanel } from "../proofread/ProofreadPanel.tsx";
import { RewritePanel } from "../rewrite/RewritePanel.tsx";
import { useApp, useAppState } from "../state/app-context.ts";
import { BundlePanel } from "../bundle/BundlePanel.tsx";
import { useLibraryInfo } from "../state/use-note.ts";
import { SummarizePanel } from "../summarize/SummarizePanel.tsx";
import { classes } from "../ui/classes.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Column } from "./Column.tsx";
import { focusColumn } from "./focus-column.ts";
import { useLayoutMode } from "./layout-mode.ts";
import { NoteBar } from "./NoteBar.tsx";
import { PANEL_LABELS, PanelBar } from "./PanelBar.tsx";
import { TrashNotice } from "./TrashNotice.tsx";
import { useValidSelection } from "./use-valid-selection.ts";

const PANELS = { summarize: SummarizePanel, rewrite: RewritePanel, proofread: ProofreadPanel };

/** The four columns, side by side where they fit. The note stays mounted whatever else is shown. */
export function Workspace() {
  const { t } = useTranslation();
  const { state } = useApp();
  const { isPanelDocked, isSidebarDocked, isAlternating } = useLayoutMode();
  const layout = useAppState(({ settings }) => settings.layout);
  const isAmongNotes = useAppState(({ place }) => place === "notes");
  const noteId = useAppState((current) => current.selectedId);
  const bundle = useAppState((current) => current.bundle);
  const isSidebarOver = useAppState((current) => current.isSidebarOver) && !isSidebarDocked;
  const isPanelOver = useAppState((current) => current.isPanelOver) && !isPanelDocked;
  const narrowColumn = useAppState((current) => current.narrowColumn);
  const panelMode = useAppState(({ settings }) => settings.panelMode);
  const Panel = PANELS[panelMode];
  const view = useAppState((current) => current.view);
  const library = useLibraryInfo().data;
  const hasNotes = (view === "all" ? library?.notes : library?.trash) !== 0;
  useValidSelection(isAmongNotes && !isAlternating);

  const isListShown = isAmongNotes && (isAlternating ? narrowColumn === "list" : layout.isListOpen);
  const isNoteShown = !isAmongNotes || !isAlternating || narrowColumn === "note";
  const isSidebarShown = isSidebarDocked ? layout.isSidebarOpen : isSidebarOver;
  const isPanelShown =
    (isPanelDocked ? layout.isPanelOpen : isPanelOver) && isNoteShown && (noteId !== null || bundle !== null);

  function closeSidebar(): void {
    state.setState({ isSidebarOver: false });
    focusColumn("list");
  }

  function closePanel(): void {
    state.setState({ isPanelOver: false });
    focusColumn("note");
  }

  return (
    <div className="relative flex min-h-0 flex-1 overflow-hidden">
      {isSidebarShown && (
        <Column name="sidebar" place={isSidebarDocked ? "docked" : "over"} onClose={closeSidebar}>
          <Sidebar />
        </Column>
      )}
      {isSidebarOver && (
        <div className="absolute inset-0 z-20 bg-backdrop" aria-hidden onClick={closeSidebar} />
      )}
      {isListShown && (
        <Column name="list" place={isAlternating ? "full" : "docked"}>
          <NoteList />
        </Column>
      )}
      <main
        aria-label={t(isAmongNotes ? "note.label" : "models.title")}
        data-column="note"
        className={classes("flex h-full min-w-0 flex-1 flex-col bg-surface", !isNoteShown && "hidden")}
      >
        {!isAmongNotes ? (
          <ErrorBoundary>
            <ModelsPage />
          </ErrorBoundary>
        ) : noteId === null ? (
          <>
            <NoteBar />
            {hasNotes && (
              <p className="m-auto max-w-72 p-6 text-center text-muted text-result">{t("note.none")}</p>
            )}
          </>
        ) : (
          <>
            <TrashNotice noteId={noteId} />
            <ErrorBoundary key={noteId}>
              <NoteEditor noteId={noteId} />
            </ErrorBoundary>
          </>
        )}
      </main>
      {isPanelShown && (
        <Column
          name="panel"
          title={panelMode !== "summarize" && bundle === null ? t(PANEL_LABELS[panelMode]) : undefined}
          place={isPanelDocked ? "docked" : "over"}
          onClose={closePanel}
        >
          {bundle !== null ? (
            <ErrorBoundary key={JSON.stringify(bundle)}>
              <BundlePanel bundle={bundle} />
            </ErrorBoundary>
          ) : (
            noteId !== null && (
              <>
                <PanelBar onClose={isPanelOver ? closePanel : undefined} />
                <ErrorBoundary key={`${noteId} ${panelMode}`}>
                  <Panel noteId={noteId} />
                </ErrorBoundary>
              </>
            )
          )}
        </Column>
      )}
    </div>
  );
}
