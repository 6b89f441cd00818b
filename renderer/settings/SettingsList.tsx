import { type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showDataFolder } from "../commands/data-folder.ts";
import { removeSamples } from "../commands/remove-samples.ts";
import { runCommand } from "../commands/run-command.ts";
import { DesktopSettings } from "../desktop/DesktopSettings.tsx";
import { formatCount } from "../i18n/format.ts";
import { LabelsRow } from "../labels/LabelsRow.tsx";
import { useApp, useAppState } from "../state/app-context.ts";
import { useHostInfo, useLibraryInfo } from "../state/use-note.ts";
import { Button } from "../ui/Button.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { UpdateSettings } from "../updates/UpdateSettings.tsx";
import { type DecisionView, ProofreadDecisions } from "./ProofreadDecisions.tsx";
import { ProofreadSettings } from "./ProofreadSettings.tsx";
import { ProcessRows } from "./ProcessRows.tsx";
import { SettingGroup } from "./SettingGroup.tsx";
import { SettingRow } from "./SettingRow.tsx";
import { SwitchRow } from "./SwitchRow.tsx";

const THEMES = ["system", "light", "dark"] as const;
const FONTS = ["sans", "serif", "mono"] as const;

/** A list that takes the place of the settings. */
export type SettingsView = DecisionView | "labels";

/** Every setting, and what this app is. Every choice applies at once; `left` is the view one comes back from. */
export function SettingsList({
  left,
  onOpen,
}: {
  left: SettingsView | null;
  onOpen: (view: SettingsView) => void;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const theme = useAppState(({ settings }) => settings.theme);
  const noteFont = useAppState(({ settings }) => settings.noteFont);
  const isIndexing = useAppState(({ settings }) => settings.isIndexing);
  const isNotifying = useAppState(({ settings }) => settings.isNotifying);
  const keepsConverted = useAppState(({ settings }) => settings.keepsConvertedWeights);
  const hasToolbar = useAppState(({ settings }) => settings.rewrite.hasToolbar);
  const { changeSettings } = app.state.getState();
  const library = useLibraryInfo().data;
  const host = useHostInfo().data;
  const samples = library?.samples ?? 0;
  return (
    <div
      tabIndex={-1}
      data-autofocus={left === null ? "" : undefined}
      className="min-h-0 flex-1 overflow-y-auto px-5 pb-4 outline-none"
    >
      <SettingGroup label={t("settings.group.look")}>
        <SettingRow label={t("settings.theme")}>
          <Segmented
            label={t("settings.theme")}
            value={theme}
            options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
            onChange={(value) => changeSettings({ theme: value })}
          />
        </SettingRow>
        <SettingRow label={t("settings.noteFont")}>
          <Segmented
            label={t("settings.noteFont")}
            value={noteFont}
            options={FONTS.map((value) => ({ value, label: t(`settings.noteFonts.${value}`) }))}
            onChange={(value) => changeSettings({ noteFont: value })}
          />
        </SettingRow>
      </SettingGroup>
      <SettingGroup label={t("settings.group.writing")}>
        <ProofreadSettings />
        <ProofreadDecisions left={left} onOpen={onOpen} />
        <SwitchRow
          label={t("rewrite.toolbarSetting")}
          isOn={hasToolbar}
          onChange={(isOn) => changeSettings({ rewrite: { hasToolbar: isOn } })}
        />
      </SettingGroup>
      <SettingGroup label={t("settings.group.notes")}>
        <SwitchRow
          label={t("settings.indexing")}
          isOn={isIndexing}
          onChange={(isOn) => changeSettings({ isIndexing: isOn })}
        />
        <SwitchRow
          label={t("settings.keepsConverted")}
          isOn={keepsConverted}
          onChange={(isOn) => changeSettings({ keepsConvertedWeights: isOn })}
        />
        <LabelsRow isLeft={left === "labels"} onOpen={() => onOpen("labels")} />
        <SettingRow label={t("settings.samples")}>
          <span className="mr-3 text-muted">{t("settings.samplesLeft", { count: samples })}</span>
          <Button disabled={samples === 0} onClick={() => void runCommand(app, removeSamples)}>
            {t("settings.removeSamples")}
          </Button>
        </SettingRow>
        {host?.host === "desktop" && (
          <SwitchRow
            label={t("settings.notifications")}
            isOn={isNotifying}
            onChange={(isOn) => changeSettings({ isNotifying: isOn })}
          />
        )}
      </SettingGroup>
      <SettingGroup label={t("settings.group.app")}>
        {host?.host === "desktop" && <DesktopSettings />}
        <UpdateSettings />
      </SettingGroup>
      <SettingGroup label={t("settings.about")}>
        <dl className="text-muted">
          <Fact label={t("settings.version")} value={host?.version} />
          <Fact
            label={t("settings.dataFolder")}
            value={host && (host.dataFolder ?? t("settings.noDataFolder"))}
          />
          <Fact
            label={t("settings.engine")}
            value={
              host &&
              t("settings.engineValue", {
                words: formatCount(host.embeddings.words),
                dimensions: host.embeddings.dimensions,
              })
            }
          />
          <Fact label={t("settings.runtime")} value={host && t("settings.runtimeValue", host)} />
          <Fact label={t("settings.processes")} value={<ProcessRows />} />
        </dl>
        {host?.host === "desktop" && (
          <Button className="mt-2" onClick={() => void runCommand(app, showDataFolder)}>
            {t("command.showDataFolder")}
          </Button>
        )}
      </SettingGroup>
    </div>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-3 py-1">
      <dt>{label}</dt>
      <dd className="select-text text-text [overflow-wrap:anywhere]">{value}</dd>
    </div>
  );
}
