import { Check, Ellipsis, X } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { CommandMenu } from "../commands/CommandMenu.tsx";
import { commandsOn } from "../commands/mark-commands.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { type App, useApp } from "../state/app-context.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { acceptCorrection, dismissCorrection, showMark } from "./correction-actions.ts";
import type { CorrectionMark } from "./correction-marks.ts";
import { markInContext } from "./mark-in-context.ts";

/** One mark in its line with its correction: a press goes there, the buttons decide. */
export function CorrectionItem({
  session,
  mark,
  onDecide,
}: {
  session: NoteSession;
  mark: CorrectionMark;
  onDecide: () => void;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const { before, removed, added, after } = markInContext(session.editor.doc, mark);
  const { correction } = mark;
  const commands = commandsOn(session, mark).map((part) =>
    part.map((command) => ({
      ...command,
      run(inApp: App) {
        onDecide();
        return command.run(inApp);
      },
    })),
  );
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-line border-t py-2 first:border-t-0">
      <button
        type="button"
        data-mark=""
        className="min-w-0 rounded-1 text-left hover:bg-hover"
        onClick={() => showMark(app, session, mark)}
      >
        <span data-user-text="" className="block text-result leading-[1.375rem] [overflow-wrap:anywhere]">
          <span className="text-muted">{before}</span>
          {added === null ? (
            <span className={`nb-correction nb-correction-${mark.type}`}>{removed}</span>
          ) : (
            <>
              {removed !== "" && (
                <del className="rounded-[3px] text-faint decoration-1">
                  <span className="sr-only">{t("rewrite.removed")}</span>
                  {removed}
                </del>
              )}
              {added !== "" && (
                <ins className="nb-added mx-0.5 rounded-[3px] px-0.5 font-[550] no-underline">
                  <span className="sr-only">{t("rewrite.added")}</span>
                  {added.trim() === "" ? "␣" : added}
                </ins>
              )}
            </>
          )}
          <span className="text-muted">{after}</span>
        </span>
        <span className="mt-0.5 block text-small">
          <span className="font-[550]">{t(`proofread.type.${mark.type}`)}</span>
          <span className="text-muted">
            {" · "}
            {t("proofread.by", {
              source: t(`proofread.source.${mark.source}`),
              percent: Math.round(mark.confidence * 100),
            })}
          </span>
          <span className="block text-muted">{mark.explanation}</span>
        </span>
      </button>
      <div className="flex">
        {correction !== null && (
          <IconButton
            icon={Check}
            label={t("proofread.accept")}
            onClick={() => {
              onDecide();
              acceptCorrection(app, session, mark, correction);
            }}
          />
        )}
        <IconButton
          icon={X}
          label={t("proofread.dismiss.once")}
          onClick={() => {
            onDecide();
            void dismissCorrection(app, session, mark, "once");
          }}
        />
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger asChild>
            <IconButton icon={Ellipsis} label={t("proofread.otherwise")} />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <CommandMenu parts={commands} />
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </div>
    </li>
  );
}
