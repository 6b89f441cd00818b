import type { BundleTrace } from "#shared/bundle-trace.ts";
import { verdictOf } from "#main/summaries/report/report-words.ts";
import { cellText } from "./terminal-text.ts";

/** How a summary of several notes was made: each note with its share, and under it its passages, as of one text. */
export function* bundleTraceLines({ summary, notes }: BundleTrace): Generator<string> {
  for (const [index, { words, weight, share, raised, passages }] of notes.entries()) {
    const name = cellText(summary.documents[index]?.name || "Untitled");
    const given = passages.filter(({ line }) => line !== null).length;
    const weighed = passages.filter(({ leftOut }) => leftOut?.reason !== "banned").length;
    const most = share + raised;
    const parts = [
      `${words} words`,
      `${given} of at most ${most} ${most === 1 ? "line" : "lines"}`,
      `${weighed} of ${Math.max(weight, weighed)} passages weighed`,
    ];
    if (index > 0) yield "";
    yield `${name}: ${parts.join(", ")}`;
    for (const passage of passages)
      yield `${passage.score.toFixed(2)}\t${verdictOf(passage)}\t${cellText(passage.text)}`;
  }
}
