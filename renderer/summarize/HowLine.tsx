import { Info } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";

/** What was read for a summary, with the way to how it was made. */
export function HowLine({
  ref,
  onOpen,
  children,
}: {
  ref: Ref<HTMLButtonElement>;
  onOpen: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className="flex gap-2 px-0.5 pt-3 text-muted text-small">
      <Info className="mt-px size-3.5 flex-none" aria-hidden />
      <p>
        {children}{" "}
        <button
          ref={ref}
          type="button"
          onClick={onOpen}
          className="text-text underline decoration-line-strong underline-offset-2"
        >
          {t("summarize.how")}
        </button>
      </p>
    </div>
  );
}
