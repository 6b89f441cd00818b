import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { BundlePart, DocumentRecord, Summary, SummaryLine } from "#shared/summary.ts";
import { formatElapsed } from "../i18n/format-elapsed.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { HowLine } from "../summarize/HowLine.tsx";
import { SummaryOptionRows } from "../summarize/SummaryOptionRows.tsx";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { BundleCard } from "./BundleCard.tsx";
import { BundleTraceView } from "./BundleTraceView.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useBundleSummary } from "./use-bundle-summary.ts";

/** Notes shown by themselves; more would be a list nobody reads, and the rest is counted. */
const PARTS_SHOWN = 100;

/** Each note in a line, as it is read, and above them what is said of all. */
export function BundleSummaryView({ bundle }: { bundle: LibraryBundle }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const open = useAppState(({ bundleTrace }) => (bundleTrace?.bundle === bundle ? bundleTrace : null));
  const how = useRef<HTMLButtonElement>(null);
  const options = useAppState(({ settings }) => settings.summary);
  const { summary, elapsedMs, parts, work, stop, retry } = useBundleSummary(bundle, options);
  const isShown = summary !== null && work.kind === "idle";
  if (isShown && open) {
    const close = () => state.setState({ bundleTrace: null });
    return (
      <div className="flex min-h-0 flex-1 flex-col pt-2">
        <BundleTraceView
          bundle={bundle}
          summary={summary}
          row={open.row}
          onClose={() => {
            close();
            requestAnimationFrame(() => how.current?.focus());
          }}
          onAgain={() => {
            close();
            retry();
          }}
        />
      </div>
    );
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">
      <div className="mt-3">
        <SummaryOptionRows options={options} />
      </div>
      {work.kind === "working" && (
        <BundleCard>
          <WorkProgress progress={work.progress} onStop={stop} />
        </BundleCard>
      )}
      {work.kind === "failed" && (
        <BundleCard>
          <WorkEnd isFailure onRetry={retry}>
            {t("summarize.failed", { reason: work.message })}
          </WorkEnd>
        </BundleCard>
      )}
      {work.kind === "stopped" && (
        <BundleCard>
          <WorkEnd isFailure={false} onRetry={retry}>
            {t("bundle.stopped")}
          </WorkEnd>
        </BundleCard>
      )}
      {isShown && (
        <BundleCard
          title={t(`summarize.title.${summary.type}`, { count: summary.lines.length })}
          note={t("summarize.engine", { engine: summary.engine, time: formatElapsed(elapsedMs, t) })}
          notices={summary.notices}
        >
          {groupsOf(summary).map(({ document, lines }) => (
            <div key={`${document.id}-${lines[0]?.sources[0]?.selector.start}`} className="pb-1.5">
              <h4 className="truncate px-3.5 pt-1 text-muted text-small">
                {document.name || t("list.untitled")}
              </h4>
              {lines.map((line) => (
                <SourceLine key={line.sources[0]?.selector.start} document={document} line={line} />
              ))}
            </div>
          ))}
        </BundleCard>
      )}
      {isShown && summary.bundle && summary.documents.length > 0 && (
        <HowLine ref={how} onOpen={() => state.setState({ bundleTrace: { bundle, row: null } })}>
          {t("bundle.read", {
            count: summary.documents.length,
            shown: formatCount(summary.documents.length),
            cached: formatCount(summary.bundle.notes.cached),
          })}
        </HowLine>
      )}
      {parts.length > 1 && <Parts parts={parts} />}
      <p role="status" className="sr-only">
        {isShown ? t("bundle.ready", { count: summary.documents.length }) : ""}
      </p>
    </div>
  );
}

function Parts({ parts }: { parts: readonly BundlePart[] }) {
  const { t } = useTranslation();
  const more = parts.length - PARTS_SHOWN;
  return (
    <BundleCard title={t("bundle.parts", { count: parts.length, shown: formatCount(parts.length) })}>
      {parts.slice(0, PARTS_SHOWN).map(({ document, line }) => (
        <SourceLine
          key={document.id}
          document={document}
          line={line}
          lead={document.name || t("list.untitled")}
        />
      ))}
      {more > 0 && (
        <p className="px-3.5 py-2 text-muted text-small">
          {t("bundle.moreParts", { count: more, shown: formatCount(more) })}
        </p>
      )}
    </BundleCard>
  );
}

/** The lines of each note together, in their order. */
function groupsOf({ lines, documents }: Summary): { document: DocumentRecord; lines: SummaryLine[] }[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const groups: { document: DocumentRecord; lines: SummaryLine[] }[] = [];
  for (const line of lines) {
    const document = byId.get(line.sources[0]?.document ?? "");
    if (document === undefined) continue;
    const last = groups.at(-1);
    if (last?.document === document) last.lines.push(line);
    else groups.push({ document, lines: [line] });
  }
  return groups;
}
