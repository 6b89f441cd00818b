import { Cpu, FileText, PanelLeft, Settings, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "../commands/CommandButton.tsx";
import { toggleSidebar } from "../commands/columns.ts";
import { settings } from "../commands/dialogs.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import type { View } from "../state/app-state.ts";
import { useLibraryInfo } from "../state/use-note.ts";
import { filterGroup } from "../bundle/filter-group.ts";
import { Brand } from "./Brand.tsx";
import { GroupRows } from "./GroupRows.tsx";
import { PlaceRow } from "./PlaceRow.tsx";

/** Where notes are, and what the app is connected to. */
export function Sidebar() {
  const { t } = useTranslation();
  const { data } = useLibraryInfo();
  return (
    <div className="flex min-h-0 flex-1 flex-col px-2">
      <div data-bar className="flex h-11.5 flex-none items-center gap-2 px-1">
        <Brand />
        <CommandButton command={toggleSidebar} icon={PanelLeft} className="ml-auto" />
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto">
        <ViewRow view="all" count={data?.notes} />
        <ViewRow view="trash" count={data?.trash} />
        <ModelsRow />
        <GroupRows />
      </ul>
      <footer className="-mx-2 flex min-h-10 flex-none items-center gap-2 border-line border-t pr-3 pl-4 text-muted text-small">
        <i className="size-[7px] flex-none rounded-full bg-ok" aria-hidden />
        <span className="min-w-0">{t("sidebar.offline")}</span>
        <CommandButton command={settings} icon={Settings} className="ml-auto" />
      </footer>
    </div>
  );
}

function ViewRow({ view, count }: { view: View; count: number | undefined }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const isShown = useAppState((current) => current.place === "notes" && current.view === view);
  const isGrouped = useAppState(({ filter }) => filterGroup(filter).filter !== filter);
  return (
    <PlaceRow
      icon={view === "all" ? FileText : Trash2}
      label={t(`view.${view}`)}
      count={count}
      isShown={isShown && (view === "trash" || !isGrouped)}
      onShow={() => state.getState().showView(view)}
    />
  );
}

function ModelsRow() {
  const { t } = useTranslation();
  const { state } = useApp();
  const isShown = useAppState((current) => current.place === "models");
  return (
    <PlaceRow
      icon={Cpu}
      label={t("view.models")}
      isShown={isShown}
      onShow={() => state.getState().showModels()}
    />
  );
}
