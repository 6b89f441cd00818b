import { ArrowLeft, Ellipsis, PanelLeft, PanelRight, Rows3 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Command } from "../commands/command.ts";
import { toggleList, togglePanel, toggleSidebar } from "../commands/columns.ts";
import { CommandButton } from "../commands/CommandButton.tsx";
import { CommandMenu } from "../commands/CommandMenu.tsx";
import { newNote } from "../commands/new-note.ts";
import { pin, unpin } from "../commands/pin.ts";
import { noteToPdf, printNote } from "../commands/print.ts";
import { saveNoteAs } from "../commands/save-as.ts";
import { deleteForever, moveToTrash, restore } from "../commands/trash.ts";
import { useAppState } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useLayoutMode } from "./layout-mode.ts";

const NOTE_COMMANDS: readonly (readonly Command[])[] = [
  [newNote],
  [pin, unpin],
  [saveNoteAs, noteToPdf, printNote],
  [restore, moveToTrash, deleteForever],
];

/** The bar over the note: ways to hidden columns, where the note is, its state (`children`) and its menu. */
export function NoteBar({ title, children }: { title?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const view = useAppState((state) => state.view);
  const viewName = t(view === "trash" ? "view.trash" : "view.all");
  const layout = useAppState(({ settings }) => settings.layout);
  const { isSidebarDocked, isAlternating } = useLayoutMode();
  return (
    <header data-bar className="flex h-11.5 flex-none items-center gap-2 border-line border-b pr-3 pl-3">
      {isAlternating ? (
        <CommandButton command={toggleList} icon={ArrowLeft} label={t("note.back")} />
      ) : (
        <>
          {!(layout.isSidebarOpen && isSidebarDocked) && !layout.isListOpen && (
            <CommandButton command={toggleSidebar} icon={PanelLeft} />
          )}
          {!layout.isListOpen && <CommandButton command={toggleList} icon={Rows3} />}
        </>
      )}
      <div className="flex min-w-0 gap-1.5 text-muted">
        {title !== undefined && (
          <span className="flex flex-none gap-1.5 max-[820px]:hidden">
            {viewName}
            <span aria-hidden>/</span>
          </span>
        )}
        <h1 className="truncate font-medium text-text">
          {title === undefined ? viewName : title || t("list.untitled")}
        </h1>
      </div>
      <div className="ml-auto flex flex-none items-center gap-1.5 text-faint text-small">{children}</div>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <IconButton icon={Ellipsis} label={t("note.more")} />
        </DropdownMenu.Trigger>
        <CommandMenu parts={NOTE_COMMANDS} />
      </DropdownMenu.Root>
      <CommandButton command={togglePanel} icon={PanelRight} className="-ml-1" />
    </header>
  );
}
