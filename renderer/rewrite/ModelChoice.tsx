import { useTranslation } from "react-i18next";
import { useModels } from "../models/use-models.ts";

/** Who writes: the rules, or a language model of the list. */
export function ModelChoice({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (model: string | null) => void;
}) {
  const { t } = useTranslation();
  const models = (useModels().data ?? []).filter(
    ({ state, details }) => state === "ok" && details.kind === "language",
  );
  const shown = models.some(({ id }) => id === value) ? (value ?? "") : "";
  return (
    <label className="mb-3 grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-2 text-muted">
      {t("rewrite.model.label")}
      <select
        data-user-text=""
        value={shown}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
        className="h-7 min-w-0 rounded-1 border border-line bg-surface px-1.5 text-text text-ui"
      >
        <option value="">{t("rewrite.model.rules")}</option>
        {models.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
