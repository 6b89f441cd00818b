import { PanelLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { toggleSidebar } from "../commands/columns.ts";
import { CommandButton } from "../commands/CommandButton.tsx";
import { useLayoutMode } from "../layout/layout-mode.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { AddModel } from "./AddModel.tsx";
import { ModelDetails } from "./ModelDetails.tsx";
import { ModelRows } from "./ModelRows.tsx";
import { useModels } from "./use-models.ts";

/** The models of this machine: which there are, what each is and needs, and a prompt to try one. */
export function ModelsPage() {
  const { t } = useTranslation();
  const app = useApp();
  const { data: models, error } = useModels();
  const shownId = useStore(app.models, (state) => state.shownId);
  const shown = models?.find(({ id }) => id === shownId) ?? models?.[0];
  return (
    <>
      <ModelsBar />
      <div className="grid min-h-0 flex-1 content-start gap-x-6 gap-y-6 overflow-y-auto p-5 min-[820px]:grid-cols-[minmax(15rem,21rem)_minmax(0,1fr)] min-[820px]:content-stretch min-[820px]:overflow-hidden min-[820px]:p-0">
        <div className="flex min-w-0 flex-col gap-4 min-[820px]:min-h-0 min-[820px]:overflow-y-auto min-[820px]:border-line min-[820px]:border-r min-[820px]:p-5">
          <p className="text-muted [overflow-wrap:anywhere]">{t("models.intro")}</p>
          <AddModel />
          {error && (
            <p role="alert" data-user-text="" className="text-warn">
              {error.message}
            </p>
          )}
          {models === undefined && error === null && <p className="text-muted">{t("models.loading")}</p>}
          {models && models.length > 0 && <ModelRows models={models} shownId={shown?.id ?? null} />}
        </div>
        <div className="min-w-0 min-[820px]:min-h-0 min-[820px]:overflow-y-auto min-[820px]:py-5 min-[820px]:pr-5">
          {shown ? (
            <ModelDetails key={shown.id} model={shown} />
          ) : (
            models && (
              <p className="mx-auto max-w-80 p-6 text-center text-muted text-result">{t("models.empty")}</p>
            )
          )}
        </div>
      </div>
    </>
  );
}

function ModelsBar() {
  const { t } = useTranslation();
  const isSidebarOpen = useAppState(({ settings }) => settings.layout.isSidebarOpen);
  const { isSidebarDocked } = useLayoutMode();
  return (
    <header data-bar className="flex h-11.5 flex-none items-center gap-2 border-line border-b px-5">
      {!(isSidebarDocked && isSidebarOpen) && (
        <CommandButton command={toggleSidebar} icon={PanelLeft} className="-ml-2" />
      )}
      <h1 className="truncate font-medium">{t("models.title")}</h1>
    </header>
  );
}
