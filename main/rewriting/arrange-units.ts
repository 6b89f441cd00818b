import { format } from "#main/banana/rewrite/formats.ts";
import type { Arrangement } from "#main/banana/rewrite/placed-unit.ts";
import { arrange } from "#main/banana/rewrite/structures.ts";
import type { ProtectedSpan, RewriteOptions, RewriteUnit, UndoneWish } from "#shared/rewrite.ts";
import type { SourceUnit } from "./read-sources.ts";

/** The units of a rewrite, what stands behind the last, and what of the wishes could not be done. */
export interface ArrangedUnits {
  units: RewriteUnit[];
  after: string;
  undone: UndoneWish[];
}

/** The units as the rules left them, what stands behind the last, where they are from, and what is protected. */
export interface UnitsToArrange {
  units: RewriteUnit[];
  after: string;
  sources: readonly SourceUnit[];
  spans: readonly ProtectedSpan[];
}

/** Format and structure over all units; without such wishes they stand as they are. */
export function arrangeUnits(
  { units, after, sources, spans }: UnitsToArrange,
  { format: wanted, structure }: RewriteOptions,
  headline: { text: string; source: RewriteUnit["source"] } | null,
): ArrangedUnits {
  let made: ArrangedUnits = { units, after, undone: [] };
  if (wanted !== "as-is")
    made = applied(made, format(wanted, placed(made.units, sources, spans), after), "format");
  if (structure === undefined || units.length === 0) return made;
  if (structure === "title") return headline === null ? undone(made, NO_TITLE) : titled(headline);
  const title = headline?.text ?? "";
  const arrangement = arrange(structure, placed(made.units, sources, spans), made.after, title);
  return arrangement === null ? undone(made, NO_PAIRS) : applied(made, arrangement, structure);
}

const placed = (
  units: readonly RewriteUnit[],
  sources: readonly SourceUnit[],
  spans: readonly ProtectedSpan[],
) =>
  units.map(({ before, text, source }, index) => {
    const unit = sources[index]?.unit;
    const isJoined = index > 0 && spans.some(({ start, end }) => start < source.start && source.start < end);
    return { kind: unit?.kind ?? "sentence", block: unit?.block ?? 0, before, text, isJoined };
  });

function applied(made: ArrangedUnits, { units, after }: Arrangement, rule: string): ArrangedUnits {
  return {
    ...made,
    after,
    units: made.units.map((unit, index) => {
      const { before = unit.before, text = unit.text } = units[index] ?? {};
      if (text === unit.text) return { ...unit, before };
      const { start, end } = unit.source;
      const change = { start, end, replacement: text, rule, explanation: `It is one part of the ${rule}.` };
      return { ...unit, before, text, changes: [change] };
    }),
  };
}

function titled({ text, source }: { text: string; source: RewriteUnit["source"] }): ArrangedUnits {
  const { start, end, quote } = source;
  const change = {
    start,
    end,
    replacement: text,
    rule: "title",
    explanation: "It says what the text is about.",
  };
  const changes = text === quote ? [] : [change];
  return {
    units: [{ before: "", source, text, changes, warnings: [], alternatives: [], isKeptOriginal: false }],
    after: "",
    undone: [],
  };
}

const undone = (made: ArrangedUnits, message: string): ArrangedUnits => ({
  ...made,
  undone: [{ wish: "structure", message, needs: null }],
});

const NO_PAIRS =
  "There is no table in this text: rules make one of lines such as “name: value”. Write the lines so, or choose bullets.";
const NO_TITLE = "There is no sentence here to make a title of.";
