import { useTranslation } from "react-i18next";
import { classes } from "../ui/classes.ts";
import { useModels } from "./use-models.ts";

/** A choice between no language model and those of the list; one that was removed is named as such. */
export function ModelSelect({
  value,
  none,
  label,
  className,
  onChange,
}: {
  value: string | null;
  /** What works where no model does. */
  none: string;
  /** Needed where no label stands around the choice. */
  label?: string;
  className?: string;
  onChange: (model: string | null) => void;
}) {
  const { t } = useTranslation();
  const { data } = useModels();
  const models = (data ?? []).filter(({ state, details }) => state === "ok" && details.kind === "language");
  const isGone = value !== null && data !== undefined && !models.some(({ id }) => id === value);
  return (
    <select
      data-user-text=""
      aria-label={label}
      value={data === undefined ? "" : (value ?? "")}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      className={classes(
        "h-7 min-w-0 rounded-1 border border-line bg-surface px-1.5 text-text text-ui",
        className,
      )}
    >
      <option value="">{none}</option>
      {isGone && <option value={value}>{t("models.gone")}</option>}
      {models.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
