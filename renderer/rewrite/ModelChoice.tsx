import { useTranslation } from "react-i18next";
import { ModelSelect } from "../models/ModelSelect.tsx";

/** Who writes: the rules, or a language model of the list. */
export function ModelChoice({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (model: string | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="mb-3 grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-2 text-muted">
      {t("rewrite.model.label")}
      <ModelSelect value={value} none={t("rewrite.model.rules")} onChange={onChange} />
    </label>
  );
}
