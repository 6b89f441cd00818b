import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PanelView } from "#shared/settings.ts";
import { useApp, useAppState } from "../state/app-context.ts";

const VIEWS = [
  "summary",
  "tasks",
  "questions",
  "decisions",
  "facts",
  "timeline",
] as const satisfies PanelView[];

/** The views of the panel. Arrow keys move between them; the one chosen last is remembered. */
export function PanelTabs({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const shown = useAppState(({ settings }) => settings.panelView);
  return (
    <Tabs.Root
      value={shown}
      onValueChange={(next) => {
        const panelView = VIEWS.find((view) => view === next);
        if (panelView) state.getState().changeSettings({ panelView });
      }}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Tabs.List
        aria-label={t("insights.views")}
        className="mx-4 flex flex-none flex-wrap gap-x-3 border-line border-b"
      >
        {VIEWS.map((view) => (
          <Tabs.Trigger
            key={view}
            value={view}
            className="-mb-px border-transparent border-b-2 pt-1 pb-1.5 text-[0.75rem] text-muted hover:text-text data-[state=active]:border-accent data-[state=active]:font-[550] data-[state=active]:text-text"
          >
            {t(`insights.view.${view}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={shown} tabIndex={-1} className="flex min-h-0 flex-1 flex-col pt-1 outline-none">
        {children}
      </Tabs.Content>
    </Tabs.Root>
  );
}
