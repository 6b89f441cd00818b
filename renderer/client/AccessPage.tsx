import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";

type Reason = "used" | "missing" | "unreachable" | "refused" | "failed";

const TITLES = {
  used: "connection.usedTitle",
  missing: "connection.missingTitle",
  refused: "connection.refusedTitle",
  unreachable: "connection.unreachableTitle",
  failed: "connection.failedTitle",
} as const satisfies Record<Reason, string>;

/** What stands in the window when it has no access to the library: what happened, and the way back in. */
export function AccessPage({ reason, detail }: { reason: Reason; detail?: string }) {
  const { t } = useTranslation();
  const needsAddress = reason === "used" || reason === "missing" || reason === "refused";
  return (
    <main className="grid h-full place-items-center overflow-auto p-6">
      <div className="w-full max-w-[26rem]">
        <h1 className="mb-3 font-semibold text-[1.0625rem] leading-6 tracking-[-0.011em]">
          {t(TITLES[reason])}
        </h1>
        {needsAddress ? (
          <div className="space-y-3 text-muted text-result">
            <p>{t("connection.freshAddress")}</p>
            <Command>nano-banana open</Command>
            <p>{t("connection.freshAddressFromSource")}</p>
            <Command>npm run -s cli -- open</Command>
            <p>{t("connection.freshAddressAfter")}</p>
          </div>
        ) : (
          <>
            <p className="mb-4 text-muted text-result">{detail ?? t("connection.unreachable")}</p>
            <Button tone="main" onClick={() => location.reload()}>
              {t("connection.reload")}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}

function Command({ children }: { children: string }) {
  return (
    <p>
      <code className="rounded-1 border border-line bg-surface px-2 py-1 font-mono text-text text-ui">
        {children}
      </code>
    </p>
  );
}
