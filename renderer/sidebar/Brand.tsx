import { useTranslation } from "react-i18next";

export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="flex min-w-0 items-center gap-2 font-semibold tracking-[-0.01em]">
      <span
        className="grid size-[18px] flex-none place-items-center rounded-[5px] bg-accent text-on-accent"
        aria-hidden
      >
        <svg
          viewBox="0 0 16 16"
          className="size-3"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        >
          <path d="M3 3c0 6 4 10 10 10 0-2-1-3-2-3-4 0-6-3-6-7z" />
        </svg>
      </span>
      <span className="truncate">{t("brand")}</span>
    </span>
  );
}
