import { PanelLeft, SquarePen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "../commands/CommandButton.tsx";
import { toggleSidebar } from "../commands/columns.ts";
import { emptyTrash } from "../commands/empty-trash.ts";
import { newNote } from "../commands/new-note.ts";
import { runCommand } from "../commands/run-command.ts";
import { useLayoutMode } from "../layout/layout-mode.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { useLibraryInfo } from "../state/use-note.ts";
import { Button } from "../ui/Button.tsx";
import { BundleBar } from "./BundleBar.tsx";
import { FilterField } from "./FilterField.tsx";
import { NoteRows } from "./NoteRows.tsx";

/** The notes of the shown view: filter, rows, and what one can do when there are none. */
export function NoteList() {
  const { t } = useTranslation();
  const app = useApp();
  const view = useAppState((state) => state.view);
  const isSidebarOpen = useAppState(({ settings }) => settings.layout.isSidebarOpen);
  const { isSidebarDocked } = useLayoutMode();
  const { data } = useLibraryInfo();
  return (
    <>
      <header data-bar className="flex h-11.5 flex-none items-center gap-2 px-3">
        {!(isSidebarDocked && isSidebarOpen) && (
          <CommandButton command={toggleSidebar} icon={PanelLeft} className="-ml-1.5" />
        )}
        <FilterField />
        <CommandButton command={newNote} icon={SquarePen} className="-mr-1" />
      </header>
      {view === "trash" && (data?.trash ?? 0) > 0 && (
        <div className="flex flex-none items-center gap-2 px-4 pb-2">
          <h2 className="min-w-0 flex-1 truncate font-semibold">{t("view.trash")}</h2>
          <Button onClick={() => void runCommand(app, emptyTrash)}>{t("command.emptyTrash")}</Button>
        </div>
      )}
      {view === "all" && <BundleBar />}
      <NoteRows />
    </>
  );
}
