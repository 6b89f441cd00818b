import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteSession } from "../editor/note-session.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { useApp } from "../state/app-context.ts";
import { copyText } from "../state/copy-text.ts";
import { showError } from "../state/note-actions.ts";
import { Button } from "../ui/Button.tsx";
import { applyRewrite } from "./apply-rewrite.ts";
import { countChosen, isReviewed, resultText } from "./choices.ts";
import type { RewriteResult, RewriteWork } from "./rewrite-work.ts";

/** What can be done with a rewrite: into the note, to the clipboard, made anew, sent away. */
export function RewriteActions({
  result,
  work,
  session,
  isTrashed,
}: {
  result: RewriteResult;
  work: RewriteWork;
  session: NoteSession;
  isTrashed: boolean;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const { rewrite, choices } = result;
  const count = countChosen(rewrite, choices);
  const all = rewrite.units.filter(isReviewed).length;
  const leave = (): void => {
    work.discard();
    focusColumn("panel");
  };
  const apply = (): void => {
    applyRewrite(app, session, result).then(
      (isApplied) => isApplied && leave(),
      (error: unknown) => showError(app, error),
    );
  };
  return (
    <div className="flex flex-wrap gap-1.5 border-line border-t px-2.5 py-2">
      <Button tone="main" disabled={isTrashed || count === 0} onClick={apply}>
        <Check aria-hidden />
        {t("rewrite.apply", { count, all })}
      </Button>
      <Button onClick={() => void copyText(app, resultText(rewrite, choices))}>
        <Copy className="text-muted" aria-hidden />
        {t("rewrite.copy")}
      </Button>
      <Button onClick={leave}>{t("rewrite.discard")}</Button>
    </div>
  );
}
