import { useTranslation } from "react-i18next";
import { askForFiles } from "../import/ask-for-files.ts";
import { useLasting } from "../summarize/use-lasting.ts";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { ReplayOutcome } from "./ReplayOutcome.tsx";
import { useReplay } from "./use-replay.ts";
import "../summarize/summary.css";

const SHOW_PROGRESS_MS = 300;

/** Makes a recorded summary or rewrite again, and says whether the same came out. */
export function ReplayDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { state, replay, stop } = useReplay();
  const isLong = useLasting(state.kind === "working", SHOW_PROGRESS_MS);

  async function choose(): Promise<void> {
    const [file] = await askForFiles({ kind: "record" });
    if (file) await replay(file);
  }

  return (
    <Dialog label={t("replay.title")} onClose={onClose} className="flex flex-col">
      <DialogHeader title={t("replay.title")} onClose={onClose} />
      <div className="min-h-0 overflow-y-auto px-5 pb-4">
        {(state.kind === "idle" || state.kind === "working") && (
          <p className="text-muted">{t("replay.intro")}</p>
        )}
        <div role="status">
          {state.kind === "done" && <ReplayOutcome {...state} />}
          {state.kind === "stopped" && <p className="text-muted">{t("replay.stopped")}</p>}
        </div>
        {state.kind === "failed" && (
          <p role="alert" data-user-text="" className="text-warn [overflow-wrap:anywhere]">
            {t("replay.failed", { reason: state.message })}
          </p>
        )}
        {isLong && <WorkProgress progress={null} onStop={stop} />}
      </div>
      <div className="flex flex-none justify-end border-line border-t px-5 py-3">
        <Button
          tone="main"
          data-autofocus=""
          aria-disabled={state.kind === "working"}
          onClick={() => state.kind !== "working" && void choose()}
        >
          {t(state.kind === "idle" || state.kind === "working" ? "replay.choose" : "replay.another")}
        </Button>
      </div>
    </Dialog>
  );
}
