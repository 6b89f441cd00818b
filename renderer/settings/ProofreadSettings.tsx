import { useTranslation } from "react-i18next";
import type { Dialect, Formality } from "#shared/proofread.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { SettingRow } from "./SettingRow.tsx";

const SWITCH = ["on", "off"] as const;
const DIALECTS: readonly Dialect[] = ["american", "british", "australian", "canadian", "indian"];
const FORMALITIES: readonly Formality[] = ["casual", "neutral", "formal"];

/** Whether marks stand in the text, and what they go by. */
export function ProofreadSettings() {
  const { t } = useTranslation();
  const { state } = useApp();
  const { isMarking, dialect, formality } = useAppState(({ settings }) => settings.proofread);
  const { changeSettings } = state.getState();
  return (
    <>
      <SettingRow label={t("proofread.setting")}>
        <Segmented
          label={t("proofread.setting")}
          value={isMarking ? "on" : "off"}
          options={SWITCH.map((value) => ({ value, label: t(`settings.${value}`) }))}
          onChange={(value) => changeSettings({ proofread: { isMarking: value === "on" } })}
        />
      </SettingRow>
      <SettingRow label={t("proofread.dialect")}>
        <Segmented
          label={t("proofread.dialect")}
          value={dialect}
          options={DIALECTS.map((value) => ({ value, label: t(`proofread.dialects.${value}`) }))}
          onChange={(value) => changeSettings({ proofread: { dialect: value } })}
        />
      </SettingRow>
      <SettingRow label={t("proofread.formality")}>
        <Segmented
          label={t("proofread.formality")}
          value={formality}
          options={FORMALITIES.map((value) => ({ value, label: t(`proofread.formalities.${value}`) }))}
          onChange={(value) => changeSettings({ proofread: { formality: value } })}
        />
      </SettingRow>
    </>
  );
}
