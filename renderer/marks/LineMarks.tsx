import { Ban, Pin, PinOff } from "lucide-react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import type { AppliedMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import type { TextSelector } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { markSentence, unmark } from "./mark-actions.ts";
import { shownMark } from "./shown-mark.ts";
import { useMarks } from "./use-marks.ts";

/** The line's own way to keep its sentence in every summary of the note, or out of them. */
export function LineMarks({
  noteId,
  applied,
  sentence,
}: {
  noteId: NoteId;
  applied: readonly AppliedMark[];
  sentence: TextSelector;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const marks = useMarks(noteId) ?? [];
  const pin = shownMark(applied, marks, "pin", sentence);
  const run = (work: Promise<void>): void => void work.catch((error: unknown) => showError(app, error));
  return (
    <span className="-my-1 ml-auto flex">
      {pin ? (
        <MarkButton icon={PinOff} label={t("marks.unpin")} onClick={() => run(unmark(app, noteId, pin))} />
      ) : (
        <MarkButton
          icon={Pin}
          label={t("marks.pin")}
          onClick={() => run(markSentence(app, noteId, "pin", sentence))}
        />
      )}
      <MarkButton
        icon={Ban}
        label={t("marks.ban")}
        onClick={() => run(markSentence(app, noteId, "ban", sentence))}
      />
    </span>
  );
}

/** Left out of the order of the keys: the line's menu and commands offer the same. */
function MarkButton({
  icon: Icon,
  label,
  onClick,
}: {
  icon: ComponentType<{ className?: string }>;
  label: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onClick}
      title={label}
      aria-label={label}
      className="grid size-6 place-items-center rounded-1 text-muted hover:bg-hover hover:text-text"
    >
      <Icon className="size-3.5" aria-hidden />
    </button>
  );
}
