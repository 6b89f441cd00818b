import { useTranslation } from "react-i18next";
import { Segmented } from "../ui/Segmented.tsx";
import { SettingRow } from "./SettingRow.tsx";

const SWITCH = ["on", "off"] as const;

/** A setting that is on or off. */
export function SwitchRow({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <SettingRow label={label}>
      <Segmented
        label={label}
        value={isOn ? "on" : "off"}
        options={SWITCH.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(value) => onChange(value === "on")}
      />
    </SettingRow>
  );
}
