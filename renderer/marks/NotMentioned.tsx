import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CoverageItem } from "#shared/coverage.ts";
import type { SentenceMark } from "#shared/marks.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { Result } from "../summarize/summary-work.ts";
import { markSentence, unmark } from "./mark-actions.ts";
import { useMarks } from "./use-marks.ts";

const SHOWN_FIRST = 12;
const KEPT_MS = 60_000;

/** The names, numbers and dates that the summary leaves out, each of which adds its sentence, and what is banned. */
export function NotMentioned({ result }: { result: Result }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const bans = (useMarks(result.noteId) ?? []).filter(({ kind }) => kind === "ban");
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section aria-label={t("marks.notMentioned")} className="px-0.5 pt-3 text-small">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex items-center gap-1 text-muted hover:text-text"
      >
        <Chevron className="size-3.5" aria-hidden />
        {t("marks.notMentioned")}
      </button>
      {isOpen && <MissingItems result={result} />}
      {isOpen && bans.length > 0 && <BannedItems noteId={result.noteId} bans={bans} />}
    </section>
  );
}

function MissingItems({ result }: { result: Result }) {
  const { t } = useTranslation();
  const app = useApp();
  const [isWhole, setWhole] = useState(false);
  const { noteId, source, revision, summary } = result;
  const { type, length, format } = summary;
  const { data, error } = useQuery({
    queryKey: [...queryKeys.coverage, noteId, source, revision, type, length, summary.marks],
    queryFn: ({ signal }) => app.client.summaries.coverage({ source, type, length, format }, { signal }),
    placeholderData: (before) => (before?.documents[0]?.id === noteId ? before : undefined),
    gcTime: KEPT_MS,
  });
  if (error) return <p className="py-1.5 pl-5 text-warn">{t("marks.failed", { reason: error.message })}</p>;
  if (data === undefined) return <p className="py-1.5 pl-5 text-muted">{t("marks.reading")}</p>;
  if (data.items.length === 0) return <p className="py-1.5 pl-5 text-muted">{t("marks.allMentioned")}</p>;
  const shown = isWhole ? data.items : data.items.slice(0, SHOWN_FIRST);
  const add = (item: CoverageItem): void =>
    void markSentence(app, noteId, "pin", item.source.selector).catch((error: unknown) =>
      showError(app, error),
    );
  return (
    <ul className="flex flex-wrap gap-1.5 py-1.5 pl-5">
      {shown.map((item) => (
        <li key={`${item.kind} ${item.text}`}>
          <button
            type="button"
            title={item.source.selector.quote}
            aria-label={t("marks.add", { text: item.text })}
            onClick={() => add(item)}
            className="max-w-60 truncate rounded-1 border border-line px-1.5 py-0.5 text-text hover:bg-hover"
          >
            {item.text}
          </button>
        </li>
      ))}
      {shown.length < data.items.length && (
        <li>
          <button
            type="button"
            onClick={() => setWhole(true)}
            className="px-1 py-0.5 text-text underline decoration-line-strong underline-offset-2"
          >
            {t("marks.showAll", { count: data.items.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

function BannedItems({ noteId, bans }: { noteId: string; bans: readonly SentenceMark[] }) {
  const { t } = useTranslation();
  const app = useApp();
  return (
    <div className="pl-5">
      <h4 className="pt-1 text-muted">{t("marks.bannedHere")}</h4>
      <ul>
        {bans.map((mark) => (
          <li key={mark.id} className="flex items-baseline gap-2 py-0.5">
            <span dir="auto" className="min-w-0 flex-1 truncate text-text">
              {mark.quote}
            </span>
            <button
              type="button"
              aria-label={t("marks.unbanThis", { text: mark.quote })}
              onClick={() => void unmark(app, noteId, mark).catch((error: unknown) => showError(app, error))}
              className="flex-none text-text underline decoration-line-strong underline-offset-2"
            >
              {t("marks.unban")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
