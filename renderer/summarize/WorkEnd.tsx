import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";
import { classes } from "../ui/classes.ts";

/** Says that work failed or was stopped, with the way to try it again. */
export function WorkEnd({
  isFailure,
  onRetry,
  children,
}: {
  isFailure: boolean;
  onRetry: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div
      role={isFailure ? "alert" : undefined}
      className={classes(
        "flex flex-wrap items-center gap-2 px-3.5 py-3",
        isFailure ? "text-warn" : "text-muted",
      )}
    >
      <p className="min-w-40 flex-1">{children}</p>
      <Button onClick={onRetry}>{t("action.retry")}</Button>
    </div>
  );
}
