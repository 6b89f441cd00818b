import type { ResolvedDate, TaskCandidate, WrittenDate } from "#main/nano/insight-result.ts";
import { dayOf, periodOf } from "#shared/calendar.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import type { Option } from "./likeliest.ts";
import { wordBefore } from "./word-before.ts";

/** Units before a task whose dates may be meant. */
const BEFORE = 3;
/** Units at the top of a document that may name the day all is about. */
const TOP = 4;
/** Dates of one task or of a unit near it that are weighed. */
const DATES = 6;

/** A date with the words it is written in. */
interface Dated {
  date: ResolvedDate;
  written: WrittenDate | undefined;
  unit: InsightUnit;
}

/**
 * The dates by which a task may be due: those in its words and around them, in the heading above and at the top; and
 * none. The signs say where a date stands and in which words.
 */
export function dueOptions(
  candidate: TaskCandidate,
  unit: InsightUnit,
  { units, date: today }: InsightInput,
  datesOf: ReadonlyMap<number, readonly ResolvedDate[]>,
): Option<ResolvedDate | null>[] {
  const own = allDatedIn(unit, datesOf);
  const inside = own
    .filter(({ date }) => date.start >= candidate.start && date.end <= candidate.end)
    .slice(0, DATES);
  const options: Option<ResolvedDate | null>[] = [];
  const add = (where: string, dated: Dated, more: readonly string[] = []): void => {
    if (dated.date.iso === null || options.some(({ value }) => value === dated.date)) return;
    options.push({ value: dated.date, signs: [where, ...signsOfDate(where, dated, today), ...more] });
  };
  for (const [at, dated] of inside.entries())
    add("inside", dated, [
      inside.length === 1
        ? "inside alone"
        : at === 0
          ? "inside first"
          : at === inside.length - 1
            ? "inside last"
            : "inside between",
      ...(candidate.due !== null && datesOf.get(unit.index)?.[candidate.due] === dated.date
        ? ["inside, limit"]
        : []),
      ...(inside.slice(0, at).some(({ date }) => date.kind === "date") ? ["inside behind another"] : []),
    ]);
  for (const dated of own.slice(0, DATES))
    add(dated.date.end <= candidate.start ? "before in the sentence" : "behind in the sentence", dated);
  for (let back = 1; back <= BEFORE; back += 1) {
    const other = units[unit.index - back];
    if (other === undefined || other.section !== unit.section) break;
    const place =
      other.message === unit.message ? (other.block === unit.block ? "in the paragraph" : "") : "by another";
    for (const dated of datedIn(other, datesOf).toReversed()) add(`${back} before ${place}`, dated);
  }
  const next = units[unit.index + 1];
  if (next !== undefined && next.block === unit.block && next.message === unit.message)
    for (const dated of datedIn(next, datesOf)) add("next in the paragraph", dated);
  const heading = unit.section < 0 ? undefined : units[unit.section];
  if (heading !== undefined)
    for (const dated of datedIn(heading, datesOf)) add(heading.index === 0 ? "title" : "heading", dated);
  for (const top of units.slice(0, TOP)) for (const dated of datedIn(top, datesOf)) add("top", dated);
  const count = options.length;
  const none = [
    "none",
    inside.length > 0
      ? "none but inside"
      : own.length > 0
        ? "none but in the sentence"
        : count > 0
          ? "none but near"
          : "none anywhere",
  ];
  return [{ value: null, signs: none }, ...options];
}

const datedIn = (unit: InsightUnit, datesOf: ReadonlyMap<number, readonly ResolvedDate[]>): Dated[] =>
  allDatedIn(unit, datesOf).slice(0, DATES);

const allDatedIn = (unit: InsightUnit, datesOf: ReadonlyMap<number, readonly ResolvedDate[]>): Dated[] =>
  (datesOf.get(unit.index) ?? [])
    .map((date, at) => ({ date, written: unit.insights.dates[at], unit }))
    .filter(({ date }) => date.kind === "date" || date.kind === "time");

function signsOfDate(where: string, { date, written, unit }: Dated, today: string | null): string[] {
  const before = wordBefore(unit.text, date.start);
  const first = /^\p{L}+/u.exec(unit.text.slice(date.start, date.start + 12))?.[0].toLowerCase();
  const period = periodOf(date.iso?.split("/").at(-1) ?? "");
  const days = period === null || today === null ? null : period.last - dayOf(today);
  const when =
    days === null
      ? "when?"
      : days < 0
        ? "past"
        : days === 0
          ? "today"
          : days <= 7
            ? "within a week"
            : days <= 60
              ? "within weeks"
              : "far ahead";
  const isInside = where === "inside";
  return [
    `${where} ${when}`,
    `${where} ${date.kind}`,
    ...(written?.isLimit === true ? [`${where} limit`] : []),
    ...(written?.isPast === true ? [`${where} told as past`] : []),
    ...(date.iso?.includes("/") === true ? [`${where} span`] : []),
    ...(/^\d{4}(?:-\d{2})?$/.test(date.iso ?? "") ? [`${where} long`] : []),
    ...(date.iso?.includes("T") === true ? [`${where} with time`] : []),
    ...(before === undefined
      ? [`${where} opens`]
      : NEIGHBOURS.has(before)
        ? [`${isInside ? "inside" : "outside"} behind “${before}”`]
        : []),
    ...(first !== undefined && NEIGHBOURS.has(first)
      ? [`${isInside ? "inside" : "outside"} begins “${first}”`]
      : []),
  ];
}

const NEIGHBOURS: ReadonlySet<string> = new Set(
  "by before until till on at for from since in due deadline the this next last to is was of ( - – : , → after between not latest than starting during within".split(
    " ",
  ),
);
