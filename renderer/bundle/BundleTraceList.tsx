import { Download } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { BundleTrace, TracedNote, TracedPassage } from "#shared/bundle-trace.ts";
import type { BundlePart, DocumentRecord, Summary } from "#shared/summary.ts";
import { saveText } from "../print/save-text.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { showNote } from "../state/show-note.ts";
import { TraceRows, type TraceRowsHandle } from "../trace/TraceRows.tsx";
import { TraceLines } from "../trace/TraceLines.tsx";
import { TraceRow } from "../trace/TraceRow.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { bundleName } from "./bundle-name.ts";
import { NoteRow } from "./NoteRow.tsx";
import { showSource } from "./show-source.ts";

type Row = { document: DocumentRecord } & (
  | { note: TracedNote; state: BundlePart["state"]; passage?: never }
  | { passage: TracedPassage }
);

/** The notes of a bundle, each above its passages; a passage opens its note at its characters. */
export function BundleTraceList({
  bundle,
  trace,
  summary: shown,
  row,
  children,
}: {
  bundle: LibraryBundle;
  trace: BundleTrace;
  /** The summary in sight: what was decided anew for it. */
  summary: Summary;
  row: number | null;
  /** What is to be known first. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const list = useRef<TraceRowsHandle>(null);
  const [first] = useState(row);
  const [reached, setReached] = useState(row ?? 0);
  const [hotLine, setHotLine] = useState<number | null>(null);
  const rows = useMemo(() => rowsOf(trace, shown), [trace, shown]);
  const { summary, notes } = trace;
  const names = useMemo(() => new Map(summary.documents.map(({ id, name }) => [id, name])), [summary]);
  const raised = notes[0]?.raised ?? 0;
  const strongest = useMemo(
    () => rows.reduce((most, { passage }) => Math.max(most, passage?.score ?? 0), 0),
    [rows],
  );
  useEffect(() => {
    if (first !== null) list.current?.focus(first);
  }, [first]);

  function goTo({ id, revision }: DocumentRecord, { selector }: TracedPassage, index: number): void {
    app.state.setState({ bundleTrace: { bundle, row: index } });
    const { start, end } = selector;
    void showSource(app, id, { start, end }, revision ?? 1, () => list.current?.focus(index));
  }

  function save(): void {
    const title = t("summarize.noteTitle", { title: bundleName(bundle, t) });
    saveText(app, title, `${JSON.stringify(trace, null, 2)}\n`, "json").catch((error: unknown) =>
      showError(app, error),
    );
  }

  return (
    <TraceRows
      ref={list}
      label={t("bundle.trace.notes")}
      count={rows.length}
      reached={Math.min(reached, Math.max(0, rows.length - 1))}
      onReach={setReached}
      header={
        <div className="px-4">
          {children}
          <TraceLines
            lines={summary.lines}
            noteOf={({ sources }) => names.get(sources[0]?.document ?? "") || t("list.untitled")}
            hotLine={hotLine}
            onHeat={setHotLine}
            onGoTo={(line) => list.current?.focus(rows.findIndex(({ passage }) => passage?.line === line))}
          />
          <div className="flex items-center">
            <h4 className="font-semibold text-small">{t("bundle.trace.notes")}</h4>
            <IconButton
              icon={Download}
              label={t("command.saveTraceJson")}
              className="-mr-1.5 ml-auto"
              onClick={save}
            />
          </div>
          <p className="text-muted text-small">{t("bundle.trace.notesHelp")}</p>
          {raised > 0 && (
            <p className="text-muted text-small">{t("bundle.trace.raised", { count: raised })}</p>
          )}
          {summary.notices
            .filter(({ code }) => code !== "notes-read")
            .map(({ code, message }) => (
              <p key={code + message} className="text-muted text-small [overflow-wrap:anywhere]">
                {message}
              </p>
            ))}
        </div>
      }
    >
      {(index) => {
        const at = rows[index];
        if (at === undefined) return null;
        const { document } = at;
        const place = { isReachable: index === reached, onReach: () => setReached(index) };
        if (at.passage === undefined) {
          const onGoTo = () => void showNote(app, document.id);
          return <NoteRow {...place} name={document.name} note={at.note} state={at.state} onGoTo={onGoTo} />;
        }
        const { passage } = at;
        return (
          <TraceRow
            {...place}
            traced={passage}
            share={strongest > 0 ? Math.max(0, passage.score / strongest) : 0}
            onGoTo={() => goTo(document, passage, index)}
          >
            {passage.leftOut?.reason !== "banned" && (
              <span className="text-muted text-small">{t(`summarize.reason.${passage.reason}`)}</span>
            )}
          </TraceRow>
        );
      }}
    </TraceRows>
  );
}

function rowsOf({ summary, notes }: BundleTrace, { bundle }: Summary): Row[] {
  const states = new Map(bundle?.parts.map(({ document, state }) => [document.id, state]));
  return notes.flatMap((note, index): Row[] => {
    const document = summary.documents[index];
    if (document === undefined) return [];
    const state = states.get(document.id) ?? "computed";
    return [{ document, note, state }, ...note.passages.map((passage) => ({ document, passage }))];
  });
}
