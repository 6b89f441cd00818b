import type { NanoUnit } from "#main/nano/result.ts";
import type { GlossaryItem } from "#shared/aggregates.ts";
import { abbreviationsOf } from "#main/banana/glossary/abbreviations.ts";
import { type Definition, definitionOf } from "#main/banana/glossary/definitions.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { type GatherInput, sourceOf } from "./item.ts";

/**
 * The terms a text explains, by term: definitions in sentences, abbreviations beside their long forms, and the entries
 * under a heading such as "Glossary". What is explained twice stands twice, each with its own place.
 */
export function glossary(input: GatherInput): GlossaryItem[] {
  const { candidates, units } = input.selection;
  const isListed = (unit: NanoUnit): boolean => LIST_HEADING.test(units[unit.section]?.clean ?? "");
  const said = candidates.flatMap((candidate) => {
    const entry = isListed(candidate.unit) ? entryOf(candidate.clean) : null;
    return entry === null ? explained(input, candidate) : [itemOf(input, candidate, entry)];
  });
  const rows = units.filter(
    (unit) => unit.kind === "table" && isListed(unit) && units[unit.index - 1]?.kind === "table",
  );
  const entries = rows.flatMap((unit) => {
    const entry = rowOf(unit.clean);
    return entry === null ? [] : [itemOf(input, { unit, start: unit.start, end: unit.end }, entry)];
  });
  return unique([...said, ...entries]).sort(
    (a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()) || startOf(a) - startOf(b),
  );
}

const LIST_HEADING =
  /(?<!\p{L})(?:glossary|definitions?|terms|terminology|vocabulary|abbreviations|acronyms|glossar|begriffe|abkürzungen|glossaire|définitions|abréviations|glosario|definiciones|abreviaturas)(?!\p{L})/iu;

type Entry = Pick<GlossaryItem, "term" | "text" | "how">;

/** "Term: meaning", "Term – meaning", "Term = meaning" of a list of terms. */
function entryOf(clean: string): Entry | null {
  const [, term = "", text = ""] = /^([^:–—=]{1,60}?)\s?(?::|\s[–—-]|–|—|=)\s(.{2,})$/su.exec(clean) ?? [];
  return term === "" ? null : { term: term.trim(), text: text.trim(), how: "definition" };
}

/** A row of a table of terms: the first cell is the term. The head row is told by standing first. */
function rowOf(clean: string): Entry | null {
  const cut = clean.indexOf("; ");
  if (cut <= 0 || cut > 60) return null;
  return { term: clean.slice(0, cut), text: clean.slice(cut + 2), how: "definition" };
}

function explained(input: GatherInput, candidate: Candidate): GlossaryItem[] {
  if (candidate.isFiller || candidate.traits.isQuestion) return [];
  const { clean, unit } = candidate;
  const short = abbreviationsOf(clean).map(({ short, long }) =>
    itemOf(input, candidate, { term: short, text: long, how: "abbreviation" }),
  );
  const found = definitionOf(clean, unit.language ?? input.selection.language);
  if (found === null || isPerson(input, found)) return short;
  const text = found.meaning;
  return [...short, itemOf(input, candidate, { term: found.term, text, how: "definition" })];
}

/** "Dan is a plumber who …" tells of a person and defines nothing. */
function isPerson({ document }: GatherInput, { term, meaning }: Definition): boolean {
  if (document.joined.people.known.has(term)) return true;
  return (
    /^\p{Lu}/u.test(term) && /^(?:an?|the) [^.]{2,80}? who /i.test(meaning) && !/people who/i.test(meaning)
  );
}

function itemOf(
  input: GatherInput,
  { unit, start, end }: Pick<Candidate, "unit" | "start" | "end">,
  entry: Entry,
): GlossaryItem {
  const place = { unit: unit.index, start: start - unit.start, end: end - unit.start };
  return { ...entry, sources: sourceOf(input, place, "definition") };
}

/** The same words for the same term are told once. */
function unique(items: readonly GlossaryItem[]): GlossaryItem[] {
  const seen = new Set<string>();
  return items.filter(({ term, text }) => {
    const key = `${term.toLowerCase()}\n${text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const startOf = ({ sources }: GlossaryItem): number => sources[0]?.selector.start ?? 0;
