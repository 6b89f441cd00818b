import { Info } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteSession } from "../editor/note-session.ts";
import { focusColumn } from "../layout/focus-column.ts";
import type { ProofreadReport } from "./proofread-state.ts";

/** What was not read and why, with the way there. */
export function SkippedParts({ session, report }: { session: NoteSession; report: ProofreadReport }) {
  const { t } = useTranslation();
  const { skipped, revision } = report;

  function goTo(start: number, end: number): void {
    const place = session.locate({ start, end }, revision);
    if (place === undefined) return;
    session.select(place.start);
    session.reveal(place.start);
    focusColumn("note");
  }

  return (
    <div className="flex gap-2 px-0.5 pt-3 text-muted text-small">
      <Info className="mt-px size-3.5 flex-none" aria-hidden />
      <details className="min-w-0 flex-1">
        <summary className="w-fit text-text underline decoration-line-strong underline-offset-2">
          {t("proofread.skipped", { count: skipped.length })}
        </summary>
        <ul className="mt-1.5 flex flex-col gap-1">
          {skipped.map(({ startIndex, endIndex, message }) => (
            <li key={startIndex}>
              <button
                type="button"
                className="text-left hover:text-text"
                onClick={() => goTo(startIndex, endIndex)}
              >
                {message}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
