import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteSession } from "../editor/note-session.ts";
import { NotMentioned } from "../marks/NotMentioned.tsx";
import { useMarkChange } from "../marks/use-marks.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { TraceView } from "../trace/TraceView.tsx";
import { NextAction } from "./NextAction.tsx";
import { PartBar } from "./PartBar.tsx";
import { ReadFooter } from "./ReadFooter.tsx";
import { SummaryCard } from "./SummaryCard.tsx";
import { SummaryOptionRows } from "./SummaryOptionRows.tsx";
import { createSummaryWork } from "./summary-work.ts";
import { useShownTrace } from "./use-shown-trace.ts";
import { useSummaryNotice } from "./use-summary-notice.ts";

/** The summary of a note, each line open down to its source. */
export function SummaryView({ session, isTrashed }: { session: NoteSession; isTrashed: boolean }) {
  const { t } = useTranslation();
  const { client, state } = useApp();
  const options = useAppState(({ settings }) => settings.summary);
  const [isTraceOpen, setTraceOpen] = useState(false);
  const how = useRef<HTMLButtonElement>(null);
  const work = useMemo(
    () =>
      createSummaryWork({
        session,
        stream: (source, options, signal) => client.summaries.stream({ source, ...options }, { signal }),
        onPartGone: () => state.setState({ part: null }),
        after(milliseconds, task) {
          const timer = setTimeout(task, milliseconds);
          return () => clearTimeout(timer);
        },
        describe: (error) =>
          error instanceof Error && error.message !== "" ? error.message : t("error.unknown"),
      }),
    [client, session, state, t],
  );
  const part = useAppState((current) => (current.part?.noteId === current.selectedId ? current.part : null));
  const result = useStore(work.state, (state) => state.result);
  useShownTrace(result);
  useSummaryNotice(work);
  useMarkChange(
    useStore(session.state, (note) => note.id),
    useCallback(() => work.retry(), [work]),
  );

  useEffect(() => {
    const stop = work.follow();
    work.want(options, part);
    return stop;
  }, [work, options, part]);

  if (isTraceOpen && result) {
    return (
      <TraceView
        result={result}
        session={session}
        onClose={() => {
          setTraceOpen(false);
          requestAnimationFrame(() => how.current?.focus());
        }}
      />
    );
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">
      <SummaryOptionRows options={options} />
      {part && <PartBar source={result?.source} />}
      <SummaryCard work={work} session={session} isTrashed={isTrashed} />
      {result && result.summary.lines.length > 0 && !isTrashed && <NextAction session={session} />}
      {result && result.summary.type !== "headline" && result.summary.read.units > 0 && (
        <NotMentioned key={result.noteId} result={result} />
      )}
      {result && result.summary.read.units > 0 && (
        <ReadFooter ref={how} result={result} session={session} onOpen={() => setTraceOpen(true)} />
      )}
    </div>
  );
}
