import { Cpu, FileText, type LucideIcon, PanelLeft, Settings, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CommandButton } from "../commands/CommandButton.tsx";
import { toggleSidebar } from "../commands/columns.ts";
import { settings } from "../commands/dialogs.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import type { View } from "../state/app-state.ts";
import { useLibraryInfo } from "../state/use-note.ts";
import { classes } from "../ui/classes.ts";
import { Brand } from "./Brand.tsx";

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
  return (
    <PlaceRow
      icon={view === "all" ? FileText : Trash2}
      label={t(`view.${view}`)}
      count={count}
      isShown={isShown}
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

function PlaceRow({
  icon: Icon,
  label,
  count,
  isShown,
  onShow,
}: {
  icon: LucideIcon;
  label: string;
  count?: number | undefined;
  isShown: boolean;
  onShow: () => void;
}) {
  return (
    <li className="px-px pt-px">
      <button
        type="button"
        aria-current={isShown ? "page" : undefined}
        onClick={onShow}
        className={classes(
          "flex h-7.5 w-full items-center gap-[9px] rounded-1 px-2 text-left",
          isShown ? "bg-surface shadow-[0_0_0_1px_var(--line)]" : "hover:bg-hover",
        )}
      >
        <Icon className={classes("icon", isShown ? "text-accent-ink" : "text-muted")} aria-hidden />
        <span className="min-w-0 flex-1 truncate font-medium">{label}</span>
        {count !== undefined && count > 0 && (
          <span className="text-faint text-small tabular-nums">{formatCount(count)}</span>
        )}
      </button>
    </li>
  );
}
