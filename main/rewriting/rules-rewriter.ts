import { createPace } from "#main/nano/breathe.ts";
import type { Nano } from "#main/nano/nano.ts";
import { createRecent } from "#main/nano/recent.ts";
import { measureText } from "#main/nano/rewrite/measure-text.ts";
import { RULES_VERSION, rewriteUnit, type UnitWishes } from "#main/nano/rewrite/rewrite-unit.ts";
import { type RuleEdit, withEdits } from "#main/nano/rewrite/rule.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import {
  type GuardWarning,
  REWRITE_SCHEMA_VERSION,
  type Rewrite,
  type RewriteOptions,
  type RewriteUnit,
  type RewriteWording,
  type TextRange,
} from "#shared/rewrite.ts";
import type { DocumentRecord } from "#shared/summary.ts";
import { guardRewrite } from "./guard-rewrite.ts";
import { noticesOf } from "./notices.ts";
import { arrangeUnits } from "./arrange-units.ts";
import { readSources, type SourceUnit, type Sources } from "./read-sources.ts";
import { undoneByRules } from "./undone.ts";
import { unitLanguage } from "./unit-language.ts";

/** What is rewritten: a text, the record a result keeps of it, its note when it is one, and the part that is meant. */
export interface RewriteDocument {
  text: string;
  record: DocumentRecord;
  note: NoteId | null;
  range: TextRange | null;
}

/** Wordings of one unit, to be compared with it. */
export interface MeaningQuestion {
  source: string;
  wordings: readonly string[];
  language: string | null;
}

export interface RewriteProgress {
  stage: string;
  done: number;
  total: number;
}

/** Rewrites by rules, unit by unit; a unit that was decided on before is not decided on again. */
export interface RulesRewriter {
  rewrite(
    document: RewriteDocument,
    options: RewriteOptions,
    signal: AbortSignal,
    onProgress?: (progress: RewriteProgress) => void,
  ): Promise<Rewrite>;
  /** Drops from memory what was decided. */
  forget(): void;
}

/** A line that says what a part of a document is about, with the place it is from; null where nothing does. */
export type HeadlineOf = (
  document: RewriteDocument,
  range: TextRange,
  signal: AbortSignal,
) => Promise<{ text: string; source: RewriteUnit["source"] } | null>;

/** Characters of units and edits that are kept. */
const KEPT_CHARACTERS = 4_000_000;

export function createRulesRewriter(nano: Pick<Nano, "read">, headlineOf: HeadlineOf): RulesRewriter {
  let known = createKnown();

  return {
    async rewrite(document, options, signal, onProgress = () => {}) {
      const { text, record, note, range } = document;
      const recent = known;
      const check = (): void => {
        if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
      };
      const pace = createPace(check, 1);
      const read = await nano.read(text, { signal, onProgress, ...(note !== null && { note }) });
      const isWhole = options.structure !== undefined || options.format !== "as-is";
      const sources = await readSources(text, read, { range, isWhole }, pace);
      const { language } = read.statistics;
      let cached = 0;
      const units: RewriteUnit[] = [];
      let at = sources.range.start;
      for (const [index, source] of sources.units.entries()) {
        const breath = pace();
        if (breath) await breath;
        const key = keyOf(source, options);
        const before = recent.get(key);
        const decision = before ?? decide(source, options, isEnglish(source, language));
        if (before === undefined) recent.set(key, decision);
        else cached += 1;
        const { start, end } = source.unit;
        units.push({ before: text.slice(at, start), ...wordedUnit(source, decision) });
        at = end;
        if (index % 64 === 63) onProgress({ stage: "rewrite", done: index + 1, total: sources.units.length });
      }
      const counts = { computed: units.length - cached, cached };
      const headline = needsHeadline(options, sources)
        ? await headlineOf(document, sources.range, signal)
        : null;
      const arranged = arrangeUnits(
        {
          units,
          after: text.slice(at, sources.range.end),
          sources: sources.units,
          spans: sources.protectedSpans,
        },
        options,
        headline,
      );
      const made = {
        schemaVersion: REWRITE_SCHEMA_VERSION,
        options,
        document: record,
        range: sources.range,
        text: arranged.units.map(({ before, text }) => before + text).join("") + arranged.after,
        engine: "Rules",
        isDraft: false,
        language,
        units: arranged.units,
        after: arranged.after,
        protectedSpans: [...sources.protectedSpans],
        measured: measured(sources.units, arranged.units, language),
        undone: [...undoneByRules(options), ...arranged.undone],
        counts,
      } satisfies Omit<Rewrite, "notices">;
      return { ...made, notices: noticesOf(made, sources) };
    },
    forget() {
      known = createKnown();
    },
  };
}

const createKnown = () =>
  createRecent<Decision>(
    KEPT_CHARACTERS,
    ({ edits }, key) => key.length + edits.reduce((sum, edit) => sum + edit.replacement.length + 100, 50),
  );

const ruleUnit = ({ unit, hidden }: SourceUnit) => ({ kind: unit.kind, text: hidden, raw: unit.text });

function isEnglish({ unit }: SourceUnit, language: string | null): boolean {
  return (unitLanguage(unit, language) ?? "en") === "en";
}

function keyOf({ unit, hidden }: SourceUnit, { tone, length, isPlainLanguage, format }: UnitWishes): string {
  return JSON.stringify([
    RULES_VERSION,
    tone,
    length,
    isPlainLanguage,
    format,
    unit.kind,
    unit.language,
    unit.text,
    hidden,
  ]);
}

/** What the rules change in a unit, and what then would say something else. Offsets of both are into the unit. */
interface Decision {
  edits: readonly RuleEdit[];
  warnings: readonly GuardWarning[];
}

const UNCHANGED: Decision = { edits: [], warnings: [] };

function decide(source: SourceUnit, wishes: UnitWishes, isEnglish: boolean): Decision {
  const edits = rewriteUnit(ruleUnit(source), wishes, isEnglish);
  if (edits.length === 0) return UNCHANGED;
  const { text } = source.unit;
  return {
    edits,
    warnings: guardRewrite(text, withEdits(text, edits), isEnglish ? "en" : source.unit.language),
  };
}

function wordedUnit({ unit }: SourceUnit, { edits, warnings }: Decision): Omit<RewriteUnit, "before"> {
  const { start, end, text } = unit;
  const source = { start, end, quote: text };
  const wording: RewriteWording = {
    text: withEdits(text, edits),
    changes: edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
    warnings: warnings.map((warning) => shifted(warning, start)),
  };
  if (warnings.length === 0) return { source, ...wording, alternatives: [], isKeptOriginal: false };
  return { source, text, changes: [], warnings: [], alternatives: [wording], isKeptOriginal: true };
}

/** The warning with the words of its source as offsets into the document. */
function shifted(warning: GuardWarning, by: number): GuardWarning {
  const { source } = warning;
  return source === null
    ? warning
    : { ...warning, source: { ...source, start: source.start + by, end: source.end + by } };
}

/** A title is a headline, and the subject of an e-mail is one where no heading opens it. */
const needsHeadline = ({ structure }: RewriteOptions, { units }: Sources): boolean =>
  structure === "title" || (structure === "e-mail" && units[0]?.unit.kind !== "heading");

function measured(
  sources: readonly SourceUnit[],
  units: readonly RewriteUnit[],
  language: string | null,
): Rewrite["measured"] {
  const of = (texts: readonly string[]) =>
    measureText(
      texts.map((text, index) => ({ text, kind: sources[index]?.unit.kind ?? "sentence" })),
      language,
    );
  return { before: of(sources.map(({ unit }) => unit.text)), after: of(units.map(({ text }) => text)) };
}
