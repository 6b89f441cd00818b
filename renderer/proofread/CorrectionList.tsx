import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoteSession } from "../editor/note-session.ts";
import { formatCount } from "../i18n/format.ts";
import { focusColumn } from "../layout/focus-column.ts";
import { Button } from "../ui/Button.tsx";
import { CorrectionItem } from "./CorrectionItem.tsx";
import type { CorrectionMark } from "./correction-marks.ts";

/** Marks drawn at first, and more with each press of the button below them. */
const STEP = 100;

/** The marks of a note one below the other. Arrow keys go from one to the next; what is decided gives its place to it. */
export function CorrectionList({
  session,
  marks,
}: {
  session: NoteSession;
  marks: readonly CorrectionMark[];
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(STEP);

  /** A decided mark goes, so the one beside it takes the keyboard. */
  function leave(index: number): void {
    const places = placesOf(list.current);
    const next = places[index + 1] ?? places[index - 1];
    if (next === undefined) focusColumn("note");
    else next.focus();
  }

  function move(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    const places = placesOf(list.current);
    const held = places.findIndex((place) => place.closest("li")?.contains(document.activeElement));
    places[held + step]?.focus();
    event.preventDefault();
  }

  if (marks.length === 0) return null;
  return (
    <>
      <ul ref={list} aria-label={t("proofread.list")} onKeyDown={move} className="px-3.5 pb-1">
        {named(marks.slice(0, most)).map(({ name, mark }, index) => (
          <CorrectionItem key={name} session={session} mark={mark} onDecide={() => leave(index)} />
        ))}
      </ul>
      {marks.length > most && (
        <div className="px-3.5 pb-2">
          <Button tone="quiet" onClick={() => setMost(most + STEP)}>
            {t("proofread.more", { shown: formatCount(marks.length - most) })}
          </Button>
        </div>
      )}
    </>
  );
}

function placesOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[data-mark]") ?? [])];
}

/** Marks by names that stay while they move: the same words may be marked in several places. */
function named(marks: readonly CorrectionMark[]): { name: string; mark: CorrectionMark }[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = (seen.get(mark.key) ?? 0) + 1;
    seen.set(mark.key, count);
    return { name: `${mark.key} ${count}`, mark };
  });
}
