import type { RoleOfVerb } from "#main/nano/result.ts";
import type { Span } from "#main/banana/faithfulness/span.ts";
import type { GuardKind, GuardWarning } from "#shared/rewrite.ts";
import { addedAndLost } from "./added-and-lost.ts";
import { changedModality } from "./modality.ts";
import { changedLists } from "./lists.ts";
import { swappedNumbers } from "./number-pairs.ts";
import { changedBounds } from "./changed-bounds.ts";
import { changedPrefixes, opposites } from "./opposites.ts";
import { swappedComparison, swappedOrder, swappedRoles } from "./swapped-roles.ts";
import { changedSigns } from "./changed-signs.ts";
import { changedUnits } from "./changed-units.ts";

/** A change of what is told is a change of this version. */
export const GUARD_VERSION = 2;

/** A change, with the words on both sides where there are any. */
export interface MeaningChange {
  kind: GuardKind;
  source: Span | null;
  rewrite: Span | null;
}

export interface MeaningContext {
  /** ISO 639-1; what is not known is read as English. */
  language: string | null;
  /** Who does what, as the nano level reads it; without it roles are not compared. */
  roles?: { source: readonly RoleOfVerb[]; rewrite: readonly RoleOfVerb[] };
}

/**
 * What a rewrite says otherwise than its source: numbers with their units, names, dates, negations, modality, links,
 * quoted words, items of lists, and who does what. Both directions are looked at: what was added, and what of numbers,
 * dates, links and list items was lost. Pure. Offsets of `source` are UTF-16 into the source, of `rewrite` into the
 * rewrite; warnings do not overlap on either side.
 */
export function checkMeaning(source: string, rewrite: string, context: MeaningContext): GuardWarning[] {
  if (source === rewrite) return [];
  const { language, roles } = context;
  const isEnglish = language === null || language === "en";
  const found: MeaningChange[] = addedAndLost(source, rewrite, language);
  if (isEnglish) {
    for (const compare of COMPARED) found.push(...compare(source, rewrite));
    if (roles !== undefined) found.push(...swappedRoles(roles.source, roles.rewrite));
  }
  return paired(found).map((change) => ({
    kind: change.kind,
    source: wordsAt(source, change.source),
    rewrite: wordsAt(rewrite, change.rewrite),
    message: messageOf(change, source, rewrite),
  }));
}

const COMPARED = [
  changedUnits,
  swappedNumbers,
  changedBounds,
  changedSigns,
  opposites,
  changedPrefixes,
  changedModality,
  changedLists,
  swappedOrder,
  swappedComparison,
];

function wordsAt(text: string, span: Span | null): GuardWarning["source"] {
  return span === null ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** What was lost and what was added of one kind are one change; of two on the same words the first stands. */
function paired(changes: readonly MeaningChange[]): MeaningChange[] {
  const kept: MeaningChange[] = [];
  for (const change of changes) {
    if (kept.some((other) => meets(change.source, other.source) || meets(change.rewrite, other.rewrite)))
      continue;
    const partner = kept.find(
      (other) =>
        other.kind === change.kind &&
        ((other.source === null && change.rewrite === null) ||
          (other.rewrite === null && change.source === null)),
    );
    if (partner === undefined) kept.push({ ...change });
    else {
      partner.source ??= change.source;
      partner.rewrite ??= change.rewrite;
    }
  }
  return kept;
}

const meets = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;

const WHAT: Readonly<Record<GuardKind, string>> = {
  number: "The number",
  name: "The name",
  date: "The date",
  negation: "What is denied",
  modality: "What is due, allowed or likely",
  link: "The link",
  quote: "The quoted wording",
  list: "The list",
  role: "Who does what",
};

function messageOf({ kind, source, rewrite }: MeaningChange, original: string, made: string): string {
  const before = source === null ? null : shown(original.slice(source.start, source.end));
  const after = rewrite === null ? null : shown(made.slice(rewrite.start, rewrite.end));
  if (before !== null && after !== null) return `${WHAT[kind]} changed: “${before}” became “${after}”.`;
  if (after !== null) return `${WHAT[kind]} is not that of the original: “${after}”.`;
  return `${WHAT[kind]} was lost: “${before ?? ""}”.`;
}

const SHOWN = 80;
const shown = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words);
