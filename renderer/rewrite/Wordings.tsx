import { useTranslation } from "react-i18next";
import type { RewriteUnit } from "#shared/rewrite.ts";
import { classes } from "../ui/classes.ts";
import { wordingsOf } from "./choices.ts";

/** All wordings of a unit below each other, to compare and choose among. */
export function Wordings({
  unit,
  shown,
  onChoose,
}: {
  unit: RewriteUnit;
  shown: number | null;
  onChoose: (wording: number) => void;
}) {
  const { t } = useTranslation();
  const wordings = wordingsOf(unit);
  return (
    <details className="col-span-2 mt-1 text-small">
      <summary className="w-fit text-muted">{t("rewrite.wordings", { count: wordings.length - 1 })}</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {wordings.map(({ text, warnings }, index) => (
          <li key={text}>
            <button
              type="button"
              aria-pressed={shown === index}
              onClick={() => onChoose(index)}
              className={classes(
                "w-full rounded-1 border px-2 py-1 text-left",
                shown === index ? "border-accent-line bg-accent-soft" : "border-line hover:bg-hover",
              )}
            >
              <span className="flex gap-2 text-muted">
                {t("rewrite.wording", { number: index + 1 })}
                {warnings.length > 0 && <span className="text-warn">{t("rewrite.warned")}</span>}
              </span>
              <span data-user-text="" className="block text-ui [overflow-wrap:anywhere]">
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
