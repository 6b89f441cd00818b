import { round } from "../table.ts";
import type { Compared } from "./compare.ts";
import type { Row } from "./rows.ts";

/** A line of the table as it came out. */
export interface Outcome {
  row: Row;
  /** Of the model, in the table. */
  model: string;
  value: number;
  peer: { title: string; value: number };
  ratio: number;
  isMet: boolean;
  /** Bytes a second that the engine read for its tokens, of those that the memory gives; null where it is not asked. */
  bandwidthShare: number | null;
}

/** The outcome of a row: the engine's median beside the best median that the other side has. */
export function outcomeOf(
  row: Row,
  model: string,
  compared: readonly Compared[],
  bandwidthShare: (row: Row, tokensPerSecond: number) => number | null,
): Outcome {
  const own = compared.find(({ engine }) => engine === "nano")?.figures ?? {};
  const value = own[row.measure] ?? Number.NaN;
  const peer = peerOf(row, own, compared);
  const ratio = value / peer.value;
  const isMet = "atLeast" in row.goal ? ratio >= row.goal.atLeast : ratio <= row.goal.atMost;
  return { row, model, value, peer, ratio, isMet, bandwidthShare: bandwidthShare(row, value) };
}

function peerOf(
  { against, goal, measure }: Row,
  own: Readonly<Record<string, number>>,
  compared: readonly Compared[],
): Outcome["peer"] {
  if (typeof against === "object") return { title: against.title, value: own[against.measure] ?? Number.NaN };
  const isLess = "atMost" in goal;
  const [best] = compared
    .filter(({ engine }) => engine === against)
    .map(({ threads, figures }) => ({ threads, value: figures[measure] ?? Number.NaN }))
    .sort((a, b) => (isLess ? a.value - b.value : b.value - a.value));
  const name = against === "llama" ? "llama.cpp" : "Transformers.js";
  const threads = best?.threads === 1 ? "1 thread" : `${best?.threads} threads`;
  return { title: `${name}, ${threads}`, value: best?.value ?? Number.NaN };
}

export function engineTable(outcomes: readonly Outcome[]): string {
  return [
    "| figure | model | goal | measured | of memory bandwidth | peer, same run | ratio | met |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...outcomes.map(line),
  ].join("\n");
}

function line({ row, model, value, peer, ratio, isMet, bandwidthShare }: Outcome): string {
  const goal = "atLeast" in row.goal ? `≥ ${row.goal.atLeast}x` : `≤ ${row.goal.atMost}x`;
  const share = bandwidthShare === null ? "" : `${(100 * bandwidthShare).toFixed(0)} %`;
  const cells = [
    row.title,
    model,
    goal,
    `${round(value)} ${row.unit}`,
    share,
    `${peer.title}: ${round(peer.value)}`,
    `${ratio.toFixed(2)}x`,
    isMet ? "yes" : "**no**",
  ];
  return `| ${cells.join(" | ")} |`;
}
