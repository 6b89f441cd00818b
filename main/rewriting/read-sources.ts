import type { Pace } from "#main/nano/breathe.ts";
import { frontMatterLength } from "#main/nano/mask-lines.ts";
import type { NanoDocument, NanoUnit } from "#main/nano/result.ts";
import { blanked, protectedSpansIn } from "#main/nano/rewrite/protected-spans.ts";
import { HIDDEN } from "#main/nano/rewrite/rule.ts";
import { AppError } from "#shared/errors.ts";
import type { ProtectedSpan, TextRange } from "#shared/rewrite.ts";

/** A unit to rewrite: its place, and its words with all that is protected hidden. */
export interface SourceUnit {
  unit: NanoUnit;
  hidden: string;
  /** Protected spans in it, as offsets into the unit. */
  spans: readonly ProtectedSpan[];
}

/** What is rewritten of a document. */
export interface Sources {
  range: TextRange;
  isWidened: boolean;
  units: readonly SourceUnit[];
  /** All protected spans in the range, as offsets into the document. */
  protectedSpans: readonly ProtectedSpan[];
}

/** Kinds that stay as they are: code, what others say, and records. */
const WHOLE: ReadonlyMap<string, ProtectedSpan["kind"]> = new Map([
  ["code", "code"],
  ["quote", "quote"],
  ["row", "number"],
  ["log", "code"],
]);

/**
 * The units in a range, which is widened to whole ones, or with `isWhole` to whole lines. All of the document without a
 * range.
 * @throws AppError `invalid-input` for a range without words that can be rewritten, with what it holds.
 */
export async function readSources(
  text: string,
  { units }: NanoDocument,
  { range: asked, isWhole }: { range: TextRange | null; isWhole: boolean },
  pace: Pace,
): Promise<Sources> {
  const chosen =
    asked === null ? units : units.filter(({ start, end }) => start < asked.end && asked.start < end);
  const open = chosen.filter(({ kind }) => !WHOLE.has(kind));
  if (asked !== null && open.length === 0) throw refusal(text, chosen, asked);
  const range = asked === null ? { start: 0, end: text.length } : widened(text, asked, open, isWhole);
  const protectedSpans: ProtectedSpan[] = [];
  const front = frontMatterLength(text);
  if (front > range.start)
    protectedSpans.push({ start: range.start, end: Math.min(front, range.end), kind: "front-matter" });
  const sources: SourceUnit[] = [];
  for (const block of blocksOf(chosen)) {
    const breath = pace();
    if (breath) await breath;
    const [first] = block;
    const last = block.at(-1);
    if (first === undefined || last === undefined) continue;
    const kind = WHOLE.get(first.kind);
    if (kind !== undefined) {
      protectedSpans.push({ start: first.start, end: last.end, kind });
      continue;
    }
    const spans = protectedSpansIn(text.slice(first.start, last.end), first.kind).map((span) => ({
      ...span,
      start: span.start + first.start,
      end: span.end + first.start,
    }));
    protectedSpans.push(...spans);
    for (const unit of block) sources.push(sourceOf(unit, spans));
  }
  const isWidened = asked !== null && (range.start !== asked.start || range.end !== asked.end);
  return { range, isWidened, units: sources, protectedSpans };
}

/** Units of one block and kind, beside each other. */
function* blocksOf(units: readonly NanoUnit[]): Generator<NanoUnit[]> {
  let block: NanoUnit[] = [];
  for (const unit of units) {
    const [first] = block;
    if (first !== undefined && (first.block !== unit.block || first.kind !== unit.kind)) {
      yield block;
      block = [];
    }
    block.push(unit);
  }
  if (block.length > 0) yield block;
}

function sourceOf(unit: NanoUnit, spans: readonly ProtectedSpan[]): SourceUnit {
  const own = spans
    .filter(({ start, end }) => start < unit.end && unit.start < end)
    .map(({ kind, start, end }) => ({
      kind,
      start: Math.max(start, unit.start) - unit.start,
      end: Math.min(end, unit.end) - unit.start,
    }));
  return { unit, hidden: blanked(unit.text, own, HIDDEN), spans: own };
}

/** Whole units, and whole lines where the marks before them change too. */
function widened(text: string, asked: TextRange, units: readonly NanoUnit[], isWhole: boolean): TextRange {
  const start = Math.min(asked.start, units[0]?.start ?? asked.start);
  const end = Math.max(asked.end, units.at(-1)?.end ?? asked.end);
  if (!isWhole) return { start, end };
  const lineEnd = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

function refusal(text: string, units: readonly NanoUnit[], { start, end }: TextRange): AppError {
  const holds: Readonly<Record<string, string>> = {
    code: "code",
    quote: "quoted words",
    row: "rows of figures",
    log: "lines of a log",
  };
  const [first] = units;
  const what =
    first === undefined
      ? text.slice(start, end).trim() === ""
        ? "white space"
        : "marks and no sentence"
      : (holds[first.kind] ?? "nothing that is rewritten");
  return new AppError(
    "invalid-input",
    `The selection holds ${what}, which stays as it is in a rewrite. Select a sentence and try again.`,
  );
}
