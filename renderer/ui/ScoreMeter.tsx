import { useTranslation } from "react-i18next";

/** A score as a short bar: its share of the best one, 0 to 1. */
export function ScoreMeter({ share }: { share: number }) {
  const { t } = useTranslation();
  return (
    <span
      role="img"
      aria-label={t("summarize.source.score", { percent: Math.round(share * 100) })}
      className="nb-meter w-[2.375rem]!"
    >
      <i style={{ width: `${share * 100}%` }} />
    </span>
  );
}
