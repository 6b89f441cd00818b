import type { Reason, Source, SummaryLine } from "#shared/summary.ts";
import { align } from "#shared/align.ts";
import type { Candidate } from "./candidate.ts";
import { faithfulLine } from "./faithful-line.ts";
import { wordSpans } from "./plain-words.ts";
import type { ChosenLine, Selection } from "./selection.ts";
import { questionBefore } from "./question-before.ts";
import { thirdPerson } from "./third-person.ts";
import { shorten, type ShortenLimits } from "./shorten.ts";

/** Sentences in a paragraph or list are shown whole up to here. */
export const SENTENCE_LIMITS: ShortenLimits = { words: 60, characters: 500 };

/**
 * The line a candidate makes. Its first source is the passage; a speaker's name that stands elsewhere is the second.
 * What goes over the limits is left out behind an ellipsis and recorded in `cuts`, unless that changes what is said.
 */
export function lineOf(
  selection: Selection,
  candidate: Candidate,
  limits: ShortenLimits,
  reason: Reason,
): SummaryLine {
  const score = candidate.unit.kind === "heading" ? 1 : (selection.scores[candidate.order] ?? 0);
  const source = (start: number, end: number, quote: string): Source => ({
    document: selection.name,
    selector: { kind: "text", start, end, quote },
    score,
    reason,
  });
  const sources = [source(candidate.start, candidate.end, candidate.text)];
  const { speaker } = candidate;
  if (speaker !== null) sources.push(source(speaker.start, speaker.end, speaker.quote));
  const cut = cutOf(selection, candidate, limits);
  const verbatim = { text: candidate.prefix + candidate.clean, sources, cuts: [], refused: [] };
  const context = { language: candidate.unit.language ?? selection.language };
  if (cut === null) return faithfulLine(toldOf(candidate, verbatim, context.language), verbatim, context);
  const shortened = {
    text: `${candidate.prefix}${cut.text}…`,
    sources,
    cuts: [{ start: cut.start, end: candidate.end }],
    refused: [],
  };
  return faithfulLine(shortened, verbatim, context);
}

/** A line of what somebody says of themselves tells it of them; all others are as they were. */
function toldOf(
  { speaker, clean, text, start }: Candidate,
  verbatim: SummaryLine,
  language: string | null,
): SummaryLine {
  const told = speaker === null ? null : thirdPerson(speaker.name, clean, language);
  const last = told === null ? undefined : align(text, clean)?.[told.replaced - 1];
  if (told === null || last === undefined) return verbatim;
  return { ...verbatim, text: told.text, edits: [{ start, end: start + last + 1, text: told.opening }] };
}

/** The lines of the chosen orders, each with the reason it was chosen for. */
export function chosenLines(selection: Selection, orders: readonly number[]): ChosenLine[] {
  return orders.flatMap((order) => {
    const candidate = selection.candidates[order];
    if (candidate === undefined) return [];
    const isPinned = selection.pinned.includes(order);
    const reason = isPinned ? "pinned" : (selection.salience[order]?.reason ?? "central");
    const line = lineOf(selection, candidate, SENTENCE_LIMITS, reason);
    const question = questionBefore(selection, order);
    const isNeeded = question !== null && !orders.includes(question.order) && line.edits === undefined;
    return [
      {
        line: isNeeded ? withQuestion(selection, question, candidate, line) : line,
        unit: candidate.unit.index,
      },
    ];
  });
}

/** An answer behind its question, each with who says it; sources are those of the answer, then of the question. */
function withQuestion(
  selection: Selection,
  question: Candidate,
  answer: Candidate,
  line: SummaryLine,
): SummaryLine {
  if (line.cuts.length > 0) return line;
  const reason = line.sources[0]?.reason ?? "central";
  const asked = lineOf(selection, question, SENTENCE_LIMITS, reason);
  const said = answer.prefix + answer.clean;
  if (asked.cuts.length > 0) return line;
  return {
    ...line,
    text: `${question.prefix}${question.clean} ${said}`,
    sources: [...line.sources, ...asked.sources],
  };
}

/** The kept beginning of the candidate's words, and the document offset behind it. */
function cutOf(
  selection: Selection,
  candidate: Candidate,
  limits: ShortenLimits,
): { text: string; start: number } | null {
  const { prefix, text, clean, unit, entities } = candidate;
  const room = {
    words: Math.max(1, limits.words - (prefix === "" ? 0 : wordSpans(prefix).length)),
    characters: Math.max(20, limits.characters - prefix.length),
  };
  const whole = prefix + clean;
  const places = align(text, whole) ?? align(text, clean);
  const base = places === null ? text.replace(/\s/g, " ") : clean;
  const offsetOf = (index: number): number => {
    if (places === null) return index;
    return places[index + places.length - clean.length] ?? text.length;
  };
  const names = entities.flatMap((entity) => {
    const at = base.indexOf(entity.text);
    return at < 0 ? [] : [{ start: at, end: at + entity.text.length }];
  });
  const length = shorten(base, room, unit.language ?? selection.language, names);
  if (length === null || length === 0) return null;
  return { text: base.slice(0, length), start: candidate.start + offsetOf(length - 1) + 1 };
}
