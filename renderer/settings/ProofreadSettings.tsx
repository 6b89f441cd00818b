import { useTranslation } from "react-i18next";
import type { Dialect, Formality } from "#shared/proofread.ts";
import type { SettingsChange } from "#shared/settings.ts";
import { ModelSelect } from "../models/ModelSelect.tsx";
import { useApp, useAppState } from "../state/app-context.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { SettingRow } from "./SettingRow.tsx";
import { SwitchRow } from "./SwitchRow.tsx";

const DIALECTS: readonly Dialect[] = ["american", "british", "australian", "canadian", "indian"];
const FORMALITIES: readonly Formality[] = ["casual", "neutral", "formal"];

/** Whether marks stand in the text, and what they go by. */
export function ProofreadSettings() {
  const { t } = useTranslation();
  const { client, proofread, state } = useApp();
  const { isMarking, dialect, formality, model } = useAppState(({ settings }) => settings.proofread);
  const { changeSettings } = state.getState();

  /** A check goes by the stored settings, so the marks are renewed once these are. */
  function change(wish: NonNullable<SettingsChange["proofread"]>): void {
    changeSettings({ proofread: wish });
    client.settings.set({ proofread: wish }).then(
      () => proofread.getState().recheck?.(),
      // What was not stored is, with the next change.
      () => {},
    );
  }

  return (
    <>
      <SwitchRow
        label={t("proofread.setting")}
        isOn={isMarking}
        onChange={(isOn) => changeSettings({ proofread: { isMarking: isOn } })}
      />
      <SettingRow label={t("proofread.dialect")}>
        <Segmented
          label={t("proofread.dialect")}
          value={dialect}
          options={DIALECTS.map((value) => ({ value, label: t(`proofread.dialects.${value}`) }))}
          onChange={(value) => change({ dialect: value })}
        />
      </SettingRow>
      <SettingRow label={t("proofread.formality")}>
        <Segmented
          label={t("proofread.formality")}
          value={formality}
          options={FORMALITIES.map((value) => ({ value, label: t(`proofread.formalities.${value}`) }))}
          onChange={(value) => change({ formality: value })}
        />
      </SettingRow>
      <SettingRow label={t("proofread.judge.setting")}>
        <ModelSelect
          label={t("proofread.judge.setting")}
          value={model}
          none={t("proofread.judge.rules")}
          onChange={(value) => changeSettings({ proofread: { model: value } })}
          className="max-w-60"
        />
      </SettingRow>
    </>
  );
}
