import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { Notices } from "./Notices.tsx";

/** What this program is, what it runs on, and under which licences. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { host } = useApp();
  const [isReading, setReading] = useState(false);
  const [wasReading, setWasReading] = useState(false);
  const facts = [
    [t("about.electron"), host.electron],
    [t("about.chromium"), host.chromium ?? browserVersion(navigator.userAgent)],
    [t("about.node"), host.node],
    [t("about.sqlite"), host.sqlite],
    [t("about.licence"), t("about.licenceValue")],
  ] as const;
  return (
    <Dialog
      label={t("about.title")}
      onClose={onClose}
      className="mt-[10vh] flex w-[min(38rem,calc(100vw-2rem))] flex-col"
    >
      <DialogHeader title={isReading ? t("about.notices") : t("about.title")} onClose={onClose} />
      {isReading ? (
        <Notices
          onBack={() => {
            setWasReading(true);
            setReading(false);
          }}
        />
      ) : (
        <div
          tabIndex={-1}
          data-autofocus=""
          className="min-h-0 flex-1 overflow-y-auto px-5 pb-5 outline-none"
        >
          <p className="text-result">{t("about.version", { version: host.version })}</p>
          <p className="mt-1 mb-3 text-muted">{t("about.tagline")}</p>
          <dl className="mb-4 select-text text-muted">
            {facts.map(
              ([label, value]) =>
                value !== null && (
                  <div key={label} className="grid grid-cols-[7rem_1fr] gap-3 py-1">
                    <dt>{label}</dt>
                    <dd className="text-text">{value}</dd>
                  </div>
                ),
            )}
          </dl>
          <Button ref={wasReading ? takeFocus : undefined} onClick={() => setReading(true)}>
            {t("about.notices")}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The engine that shows this page, in a tab: Chromium's version, or null in another browser. */
function browserVersion(userAgent: string): string | null {
  return /Chrom(?:e|ium)\/([\d.]{1,40})/.exec(userAgent)?.[1] ?? null;
}
