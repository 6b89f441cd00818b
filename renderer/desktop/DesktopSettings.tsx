import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { hostBridge } from "../client/host-bridge.ts";
import { SettingRow } from "../settings/SettingRow.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { ShortcutField } from "./ShortcutField.tsx";
import { useDesktopOptions } from "./use-desktop-options.ts";

const SWITCH = ["on", "off"] as const;

/** Quick capture's shortcut, and whether the app goes on without a window. On macOS every app does. */
export function DesktopSettings() {
  const { t } = useTranslation();
  const { options, change } = useDesktopOptions();
  if (options === undefined) return null;
  return (
    <>
      <SettingRow label={t("desktop.settings.shortcut")}>
        <ShortcutField keys={options.captureKeys} onChange={(captureKeys) => void change({ captureKeys })} />
      </SettingRow>
      {options.isShortcutTaken && (
        <p role="alert" className="mb-2 flex items-center justify-end gap-2 text-muted text-small">
          <TriangleAlert className="icon text-warn" aria-hidden />
          {t("desktop.settings.shortcutTaken")}
        </p>
      )}
      {hostBridge()?.platform !== "darwin" && (
        <SettingRow label={t("desktop.settings.tray")}>
          {options.hasTray ? (
            <Segmented
              label={t("desktop.settings.tray")}
              value={options.keepsInTray ? "on" : "off"}
              options={SWITCH.map((value) => ({ value, label: t(`settings.${value}`) }))}
              onChange={(value) => void change({ keepsInTray: value === "on" })}
            />
          ) : (
            <span className="text-muted">{t("desktop.settings.noTray")}</span>
          )}
        </SettingRow>
      )}
    </>
  );
}
