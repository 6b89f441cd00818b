import type { ParseKeys } from "i18next";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PanelMode } from "#shared/settings.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { classes } from "../ui/classes.ts";

export const PANEL_LABELS = {
  summarize: "panel.label",
  rewrite: "rewrite.label",
  proofread: "proofread.label",
} as const satisfies Record<PanelMode, ParseKeys>;
const MODES = ["summarize", "rewrite", "proofread"] as const satisfies PanelMode[];

/** The bar over the panel: what it does, and a way to close it where it lies over the note. */
export function PanelBar({ onClose }: { onClose: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const shown = useAppState(({ settings }) => settings.panelMode);
  return (
    <header data-bar className="flex h-11.5 flex-none items-center gap-2 px-4">
      <h2 className="sr-only">{t(PANEL_LABELS[shown])}</h2>
      <div
        role="group"
        aria-label={t("rewrite.modes")}
        className="flex min-w-0 flex-1 gap-0.5 rounded-2 bg-sunken p-[3px]"
      >
        {MODES.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={shown === mode}
            onClick={() => state.getState().changeSettings({ panelMode: mode })}
            className={classes(
              "h-6.5 min-w-0 flex-1 truncate rounded-[7px] font-medium text-ui",
              shown === mode
                ? "bg-raised text-text shadow-[0_0_0_1px_var(--line)]"
                : "text-muted hover:text-text",
            )}
          >
            {t(PANEL_LABELS[mode])}
          </button>
        ))}
      </div>
      {onClose && <IconButton icon={X} label={t("action.close")} className="-mr-1.5" onClick={onClose} />}
    </header>
  );
}
