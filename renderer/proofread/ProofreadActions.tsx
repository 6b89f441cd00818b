import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { acceptSafeCorrections, checkThoroughly, copyCorrected } from "../commands/corrections.ts";
import { runCommand } from "../commands/run-command.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import type { CorrectionMark } from "./correction-marks.ts";

/** What can be done with all marks at once. */
export function ProofreadActions({ marks }: { marks: readonly CorrectionMark[] }) {
  const { t } = useTranslation();
  const app = useApp();
  const { isThorough, report } = useStore(app.proofread);
  const count = marks.filter(({ isSafe }) => isSafe).length;
  return (
    <div className="flex flex-wrap gap-1.5 border-line border-t px-2.5 py-2">
      {count > 0 && (
        <Button tone="main" onClick={() => void runCommand(app, acceptSafeCorrections)}>
          <Check aria-hidden />
          {t("proofread.acceptSafe", { count })}
        </Button>
      )}
      <Button onClick={() => void runCommand(app, copyCorrected)}>
        <Copy className="text-muted" aria-hidden />
        {t("proofread.copy")}
      </Button>
      <Button
        aria-pressed={isThorough}
        disabled={report === null}
        onClick={() => void runCommand(app, checkThoroughly)}
      >
        {t(isThorough ? "proofread.sureOnly" : "proofread.thorough")}
      </Button>
    </div>
  );
}
