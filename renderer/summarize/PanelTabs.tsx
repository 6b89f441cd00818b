import { ChevronDown } from "lucide-react";
import { DropdownMenu, Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PanelView } from "#shared/settings.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { classes } from "../ui/classes.ts";
import { PANEL_VIEWS } from "./panel-order.ts";
import { TAB_GAP, useFittingViews } from "./use-fitting-views.ts";

const TAB =
  "whitespace-nowrap border-transparent border-b-2 pt-1 pb-1.5 text-[0.75rem] text-muted hover:text-text";

/** The views of the panel, as many as fit, the others under "More". The one chosen last is remembered. */
export function PanelTabs({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const shown = useAppState(({ settings }) => settings.panelView);
  const { row, measure, tabs, others } = useFittingViews(shown);
  const show = (panelView: PanelView): void => state.getState().changeSettings({ panelView });
  return (
    <Tabs.Root
      value={shown}
      onValueChange={(next) => {
        const view = PANEL_VIEWS.find((view) => view === next);
        if (view) show(view);
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div ref={row} className="relative mx-4 flex flex-none border-line border-b" style={{ gap: TAB_GAP }}>
        <Tabs.List aria-label={t("insights.views")} className="-mb-px flex" style={{ gap: TAB_GAP }}>
          {tabs.map((view) => (
            <Tabs.Trigger
              key={view}
              value={view}
              className={classes(
                TAB,
                "data-[state=active]:border-accent data-[state=active]:font-[550] data-[state=active]:text-text",
              )}
            >
              {t(`insights.view.${view}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {others.length > 0 && <MoreViews views={others} onShow={show} />}
        <div ref={measure} aria-hidden className="invisible absolute flex h-0 overflow-hidden">
          {PANEL_VIEWS.map((view) => (
            <span key={view} className="whitespace-nowrap text-[0.75rem]">
              {t(`insights.view.${view}`)}
            </span>
          ))}
        </div>
      </div>
      <Tabs.Content value={shown} tabIndex={-1} className="flex min-h-0 flex-1 flex-col pt-1 outline-none">
        {children}
      </Tabs.Content>
    </Tabs.Root>
  );
}

function MoreViews({ views, onShow }: { views: readonly PanelView[]; onShow: (view: PanelView) => void }) {
  const { t } = useTranslation();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={classes(TAB, "-mb-px ml-auto flex items-center gap-0.5")}>
        {t("insights.more")}
        <ChevronDown className="size-3" aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        className="float-in z-50 min-w-36 rounded-2 border border-line bg-raised p-1 shadow-float"
      >
        {views.map((view) => (
          <DropdownMenu.Item
            key={view}
            onSelect={() => onShow(view)}
            className="flex h-7 items-center rounded-1 px-2 text-ui outline-none data-[highlighted]:bg-accent-soft"
          >
            {t(`insights.view.${view}`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
