import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useApp } from "../state/app-context.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

/** Asks before something that cannot be undone; the way back has the focus. */
export function ConfirmDialog() {
  const { t } = useTranslation();
  const { confirm } = useApp();
  const question = useStore(confirm, (state) => state.question);
  const { answer } = confirm.getState();
  if (question === null) return null;
  return (
    <Dialog label={question.title} onClose={() => answer(false)} className="w-[min(25rem,calc(100vw-2rem))]">
      <div className="p-5">
        <h2 className="mb-2 font-semibold text-[0.9375rem] leading-5">{question.title}</h2>
        <p className="text-muted text-result [overflow-wrap:anywhere]">{question.body}</p>
        {question.caution && <p className="mt-2 text-muted text-result">{question.caution}</p>}
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button data-autofocus="" onClick={() => answer(false)}>
            {t("action.cancel")}
          </Button>
          <Button tone="danger" onClick={() => answer(true)}>
            {question.action}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
