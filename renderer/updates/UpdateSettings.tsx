import { useTranslation } from "react-i18next";
import { checkForUpdates } from "../commands/check-for-updates.ts";
import { runCommand } from "../commands/run-command.ts";
import { SettingRow } from "../settings/SettingRow.tsx";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { hostOf, useUpdateSource } from "./use-update-source.ts";

/** Who is asked for updates, and how the app keeps what is secret. */
export function UpdateSettings() {
  const { t } = useTranslation();
  const app = useApp();
  const { data: source } = useUpdateSource();
  if (source === undefined) return null;
  return (
    <>
      <SettingRow label={t("updates.settings")}>
        <span className="mr-3 text-muted">
          {source.address === ""
            ? t("updates.settingsNone")
            : t("updates.settingsHost", { host: hostOf(source.address) })}
        </span>
        <Button onClick={() => void runCommand(app, checkForUpdates)}>{t("updates.open")}</Button>
      </SettingRow>
      <SettingRow label={t("updates.secrets")}>
        <span className="text-muted">{t(`updates.keeping.${source.keeping}`)}</span>
      </SettingRow>
    </>
  );
}
