import { useTranslation } from "react-i18next";

export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="flex min-w-0 items-center gap-2 font-semibold tracking-[-0.01em]">
      <span
        className="grid size-[18px] flex-none place-items-center rounded-[5px] bg-accent text-on-accent"
        aria-hidden
      >
        <svg viewBox="0 0 18 18" fill="currentColor" stroke="currentColor" strokeLinejoin="round">
          <path d="M5.2 4 6.7 3.7c.1 4 2.5 6.7 6.6 7.4l.9 1.3c-1.5 1.7-4 2-6.2.7C4.9 11.3 4 7.7 5.2 4z" />
        </svg>
      </span>
      <span className="truncate">{t("brand")}</span>
    </span>
  );
}
