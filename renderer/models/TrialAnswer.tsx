import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { GenerateResult } from "#shared/engine.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { formatDuration } from "./format-model.ts";
import type { TrialWork } from "./trial.ts";
import "../summarize/summary.css";

/** What the model writes, what the engine does meanwhile, and with what it was made. */
export function TrialAnswer() {
  const { t } = useTranslation();
  const { trial } = useApp();
  const { answer, result, work } = useStore(trial.state);
  return (
    <div className="flex flex-col gap-2 border-line border-t p-3.5">
      {answer !== "" && (
        <div
          role="group"
          aria-label={t("models.try.answer")}
          tabIndex={0}
          data-user-text=""
          className="max-h-96 select-text overflow-y-auto whitespace-pre-wrap text-result [overflow-wrap:anywhere]"
        >
          {answer}
        </div>
      )}
      <Work work={work} />
      {result && <Made result={result} />}
      <p role="status" className="sr-only">
        {result && t("models.try.ready")}
      </p>
    </div>
  );
}

function Work({ work }: { work: TrialWork }) {
  const { t } = useTranslation();
  switch (work.kind) {
    case "idle":
      return null;
    case "failed":
      return (
        <p role="alert" data-user-text="" className="text-warn [overflow-wrap:anywhere]">
          {t("models.try.failed", { reason: work.message })}
        </p>
      );
    case "stopped":
      return <p className="text-muted">{t("models.try.stopped")}</p>;
    case "writing": {
      const shown = formatCount(work.tokens);
      const speed = work.perSecond === null ? null : formatSpeed(work.perSecond);
      return (
        <p className="text-muted text-small tabular-nums">
          {speed === null
            ? t("models.try.writing", { count: work.tokens, shown })
            : t("models.try.writingFast", { count: work.tokens, shown, speed })}
        </p>
      );
    }
    default: {
      const words =
        work.kind === "prefill"
          ? t("models.try.prefill", { done: formatCount(work.done), total: formatCount(work.total) })
          : t(`models.try.${work.kind}`);
      const extent = work.kind !== "waiting" && work.total > 0 ? { value: work.done, max: work.total } : {};
      return (
        <div className="text-muted text-small">
          <p className="tabular-nums">{words}</p>
          <progress aria-label={words} className="nb-progress mt-1.5" {...extent} />
        </div>
      );
    }
  }
}

function Made({ result }: { result: GenerateResult }) {
  const { t } = useTranslation();
  const { text, stop, notes, timings, record } = result;
  const { loadMs, prefillTokens, cachedTokens, prefillMs, decodeTokens, decodeMs } = timings;
  const count = decodeTokens;
  const shown = formatCount(count);
  const timing = [
    decodeMs > 0
      ? t("models.try.writingFast", { count, shown, speed: formatSpeed((count * 1_000) / decodeMs) })
      : t("models.try.writing", { count, shown }),
    t("models.try.read", {
      count: prefillTokens,
      shown: formatCount(prefillTokens),
      time: formatDuration(t, prefillMs),
    }),
    cachedTokens > 0 && t("models.try.cached", { shown: formatCount(cachedTokens) }),
    loadMs > 0 && t("models.try.loaded", { time: formatDuration(t, loadMs) }),
  ];
  return (
    <>
      {text === "" && <p className="text-muted">{t("models.try.empty")}</p>}
      {(stop === "length" || stop === "context") && <p className="text-muted">{t(`models.try.${stop}`)}</p>}
      {notes.map((note) => (
        <p key={note} data-user-text="" className="text-muted">
          {note}
        </p>
      ))}
      <p className="text-muted text-small tabular-nums">{timing.filter(Boolean).join(" · ")}</p>
      <p data-user-text="" className="text-faint text-small [overflow-wrap:anywhere]">
        {t("models.try.made", { engine: record.engine, model: record.model.name })}
      </p>
    </>
  );
}

function formatSpeed(perSecond: number): string {
  return perSecond >= 10 ? formatCount(Math.round(perSecond)) : perSecond.toFixed(1);
}
