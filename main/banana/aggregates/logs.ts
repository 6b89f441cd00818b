import type { LogLevel, ReadLog } from "#main/nano/insight-result.ts";
import type { LogItem } from "#shared/aggregates.ts";
import { modifiedScores, OUTLIER_SCORE } from "#main/banana/figures/robust.ts";
import { type GatherInput, sourceOf } from "./item.ts";
import { spansOf } from "./log-spans.ts";

type Line = ReadLog["lines"][number];

const BAD: readonly LogLevel[] = ["fatal", "error", "warn"];
const LEVEL_NAMES: Readonly<Record<LogLevel, readonly [string, string]>> = {
  fatal: ["fatal error", "fatal errors"],
  error: ["error", "errors"],
  warn: ["warning", "warnings"],
  info: ["message", "messages"],
  debug: ["debug line", "debug lines"],
  trace: ["trace line", "trace lines"],
};
/** Most spans of time named as unlike the rest: those furthest away. */
const UNUSUAL_MAX = 5;

/**
 * What the log lines of a document say: how many, from when to when, of which levels; what they say by their templates,
 * worst and most frequent first; and the hours, days or minutes that differ from the rest.
 */
export function logs(input: GatherInput): LogItem[] {
  const { lines, templates } = input.document.joined.logs;
  if (lines.length === 0) return [];
  return [
    wholeLog(input, lines),
    ...BAD.flatMap((level) => levelItem(input, lines, level)),
    ...templateItems(input, lines, templates),
    ...unusualItems(input, lines),
  ];
}

function wholeLog(input: GatherInput, lines: readonly Line[]): LogItem {
  const worst = BAD.flatMap((level) => {
    const count = lines.filter((line) => line.level === level).length;
    return count === 0 ? [] : [counted(count, level)];
  });
  const { first, last } = endsOf(lines);
  const when = first === null ? "" : `, ${plainTime(first)} to ${plainTime(last ?? first)}`;
  return {
    text: `${counted(lines.length, null)}${when}${worst.length === 0 ? "" : `; ${worst.join(", ")}`}`,
    ...item(input, lines, "log", null),
  };
}

function levelItem(input: GatherInput, lines: readonly Line[], level: LogLevel): LogItem[] {
  const among = lines.filter((line) => line.level === level);
  if (among.length === 0) return [];
  const { first, last } = endsOf(among);
  const when = first === null ? "" : `, first ${plainTime(first)}, last ${plainTime(last ?? first)}`;
  return [{ text: `${counted(among.length, level)}${when}`, ...item(input, among, "level", level) }];
}

function templateItems(input: GatherInput, lines: readonly Line[], templates: readonly string[]): LogItem[] {
  const groups = new Map<number, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.template);
    if (group === undefined) groups.set(line.template, [line]);
    else group.push(line);
  }
  return [...groups]
    .map(([template, among]) => ({ words: templates[template] ?? "", among, level: worstOf(among) }))
    .sort((one, other) => rankOf(one.level) - rankOf(other.level) || other.among.length - one.among.length)
    .map(({ words, among, level }) => ({
      text: `${among.length.toLocaleString("en-GB")} × ${words === "" ? "(no words)" : words}`,
      ...item(input, among, "template", level),
    }));
}

function unusualItems(input: GatherInput, lines: readonly Line[]): LogItem[] {
  const spans = spansOf(lines);
  if (spans.length === 0) return [];
  const bad = (among: readonly Line[]): number =>
    among.filter(({ level }) => level === "error" || level === "fatal").length;
  const all = modifiedScores(spans.map((span) => span.lines.length));
  const errors = modifiedScores(spans.map((span) => bad(span.lines)));
  return spans
    .map((span, at) => ({ ...span, scores: [all[at] ?? 0, errors[at] ?? 0] as const }))
    .filter(
      ({ lines: among, scores }) =>
        among.length > 0 && Math.max(Math.abs(scores[0]), scores[1]) > OUTLIER_SCORE,
    )
    .sort(
      (one, other) =>
        Math.max(Math.abs(other.scores[0]), other.scores[1]) -
        Math.max(Math.abs(one.scores[0]), one.scores[1]),
    )
    .slice(0, UNUSUAL_MAX)
    .map(({ from, lines: among, scores }) => {
      const count = bad(among);
      const what =
        scores[1] > OUTLIER_SCORE && count > 0
          ? `${counted(count, "error")} in ${counted(among.length, null)}`
          : counted(among.length, null);
      return {
        text: `${plainTime(from)}: ${what}, far ${Math.max(scores[0], scores[1]) > OUTLIER_SCORE ? "above" : "below"} the rest`,
        ...item(input, among, "unusual", worstOf(among)),
      };
    });
}

/** Sources are the first and the last of the lines. */
function item(
  input: GatherInput,
  among: readonly Line[],
  about: LogItem["about"],
  level: LogLevel | null,
): Omit<LogItem, "text"> {
  const units = [...new Set([among[0]?.unit ?? 0, among.at(-1)?.unit ?? 0])];
  const sources = units.flatMap((unit) => {
    const end = input.document.units[unit]?.text.length ?? 0;
    return sourceOf(input, { unit, start: 0, end }, "line");
  });
  return { sources, about, level, count: among.length, ...endsOf(among) };
}

function endsOf(lines: readonly Line[]): { first: string | null; last: string | null } {
  const times = lines.flatMap(({ time }) => time ?? []).sort();
  return { first: times[0] ?? null, last: times.at(-1) ?? null };
}

const ORDER: readonly (LogLevel | null)[] = ["fatal", "error", "warn", "info", null, "debug", "trace"];
const rankOf = (level: LogLevel | null): number => ORDER.indexOf(level);

function worstOf(lines: readonly Line[]): LogLevel | null {
  return lines.reduce<LogLevel | null>(
    (worst, { level }) => (rankOf(level) < rankOf(worst) ? level : worst),
    lines[0]?.level ?? null,
  );
}

function counted(count: number, level: LogLevel | null): string {
  const [one, more] = level === null ? ["line", "lines"] : LEVEL_NAMES[level];
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : more}`;
}

/** "--03-12T10:00:01" and "T10:00:01" as a person writes them. */
const plainTime = (time: string): string => time.replace(/^--/, "").replace(/^T/, "").replace("T", " ");
