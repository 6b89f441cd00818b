import type { NanoDocument, NanoUnit } from "#main/nano/result.ts";
import type { Entity } from "#shared/unit.ts";
import { align } from "#shared/align.ts";
import type { Candidate, Passage } from "./candidate.ts";
import { type Turn, turnOf } from "./conversation.ts";
import { countedStems } from "./counted-stems.ts";
import { factsPart } from "./facts-part.ts";
import { formPenalty } from "./form-penalty.ts";
import { markHeader, subjectStart } from "./header-lines.ts";
import { type Pace, paced } from "./pace.ts";
import { keptByUnit } from "./kept-by-unit.ts";
import { phrasesOf } from "./phrases.ts";
import { opensWith } from "./plain-words.ts";
import { traitsOf } from "./traits.ts";

/** The passages of a document that may become lines, in document order. */
export interface Candidates {
  list: readonly Candidate[];
  isConversation: boolean;
}

/** Sentences, list items, tasks and quotes; headings, code, tables and lone links are left out. */
export async function candidatesOf(document: NanoDocument, pace: Pace): Promise<Candidates> {
  const { units, statistics, conversation } = document;
  const list: Candidate[] = [];
  await paced(units.length, pace, (index) => {
    const unit = units[index];
    if (unit === undefined || !PROSE.has(unit.kind)) return;
    const turn = conversation === null ? null : turnOf(conversation, unit);
    if (conversation !== null && turn === null) return;
    const kept = passagesOf(unit, unit.language ?? statistics.language);
    if (kept.isLinksOnly) return;
    const stretch = stretchOf(unit);
    const passage = passageOf(unit, stretch, kept.passages, statistics.language);
    if (passage.hasWords) list.push(candidateOf(unit, stretch, passage, turn, list.length));
  });
  if (conversation === null) {
    markTitle(list, document);
    markHeader(list);
  } else {
    markHeader(
      list.slice(
        0,
        Math.max(
          0,
          list.findIndex(({ speaker }) => speaker !== null),
        ),
      ),
    );
  }
  let rank = 0;
  await paced(list.length, pace, (index) => {
    const candidate = list[index];
    if (candidate === undefined) return;
    candidate.rank = rank;
    if (!candidate.isFiller && !candidate.isTitle && !candidate.isLabel) rank += 1;
  });
  return { list, isConversation: conversation !== null };
}

const PROSE: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/** The part of a unit that may become a line: its slice of the document and the words of it. */
interface Stretch {
  start: number;
  end: number;
  text: string;
  clean: string;
}

/** A unit whole; that of a mail's subject begins behind its label. */
function stretchOf(unit: NanoUnit): Stretch {
  const label = subjectStart(unit.clean);
  const from = label === 0 ? 0 : (align(unit.text, unit.clean)?.[label] ?? 0);
  return {
    start: unit.start + from,
    end: unit.end,
    text: unit.text.slice(from),
    clean: from === 0 ? unit.clean : unit.clean.slice(label),
  };
}

/** The passages read in a unit so far, each with its place in the unit's slice. */
interface KeptPassages {
  isLinksOnly: boolean;
  passages: KeptPassage[];
}

type KeptPassage = Passage & { from: number; hasWords: boolean };

const passagesOf = keptByUnit((unit): KeptPassages => ({ isLinksOnly: isLinksOnly(unit), passages: [] }));

function passageOf(
  unit: NanoUnit,
  stretch: Stretch,
  kept: KeptPassage[],
  language: string | null,
): KeptPassage {
  const from = stretch.start - unit.start;
  for (const known of kept) if (known.from === from && known.clean === stretch.clean) return known;
  const read = {
    ...readPassage(unit, stretch, language),
    from,
    hasWords: /[\p{L}\p{N}]/u.test(stretch.clean),
  };
  kept.push(read);
  return read;
}

function readPassage(unit: NanoUnit, stretch: Stretch, language: string | null): Passage {
  const { text, clean } = stretch;
  const traits = traitsOf(unit, clean, language);
  const { plain } = traits;
  const isAll = clean === unit.clean;
  const stems = isAll ? unit.words.stems : stemsWithin(unit.words.stems, plain);
  const entities = unit.entities.filter((entity) => unit.start + entity.start >= stretch.start);
  const read = {
    clean,
    lower: clean.toLowerCase(),
    words: isAll ? unit.words.count : plain.length,
    stems,
    terms: countedStems(stems),
    entities,
    traits,
    isFiller: isFiller({ unit, text, clean, traits, entities }, language),
  };
  return { ...read, facts: factsPart(read), form: formPenalty(unit, read) };
}

function candidateOf(
  unit: NanoUnit,
  stretch: Stretch,
  passage: Passage,
  turn: Turn | null,
  order: number,
): Candidate {
  return {
    unit,
    order,
    rank: 0,
    start: stretch.start,
    end: stretch.end,
    text: stretch.text,
    prefix: turn?.prefix ?? "",
    clean: passage.clean,
    lower: passage.lower,
    words: passage.words,
    stems: passage.stems,
    terms: passage.terms,
    entities: passage.entities,
    traits: passage.traits,
    speaker: turn?.speaker ?? null,
    isFiller: passage.isFiller || turn?.isClosing === true,
    isTitle: false,
    isLabel: false,
    facts: passage.facts,
    form: passage.form,
  };
}

/** The unit's stems that belong to the words of one turn: each stem shares its first letters with its word. */
function stemsWithin(stems: readonly string[], plain: readonly string[]): string[] {
  const openings = new Set(plain.map((word) => word.slice(0, 3)));
  return stems.filter((stem) => openings.has(stem.slice(0, 3)));
}

/** Greetings, nods, courtesies, done tasks, and the lines of a header that say who and when, not what. */
function isFiller(
  {
    unit,
    text,
    clean,
    traits: { plain },
    entities,
  }: Pick<Candidate, "unit" | "text" | "clean" | "traits" | "entities">,
  language: string | null,
): boolean {
  if (unit.kind === "task") return /^[\s>*+-]{0,12}\[[xX]\]/.test(text);
  const phrases = phrasesOf(unit.language ?? language);
  if (HEADER.test(clean)) return true;
  if (entities.some((entity) => FIGURES.has(entity.kind))) return false;
  const known = plain.filter((word) => phrases.nods.has(word)).length;
  if (known > 0 && plain.length <= 12 && known === plain.length) return true;
  if (known > 0 && plain.length <= 3 && known >= plain.length - 1 && /[,!]/.test(clean)) return true;
  if (plain.length <= 30 && !entities.some(isWhen) && opensWith(plain, phrases.greetings)) return true;
  return plain.length <= 8 && opensWith(plain, phrases.courtesies);
}

const HEADER =
  /^(?:from|to|cc|bcc|sent|attendees|present|participants|apologies|author|tags|date|location|von|an|anwesend|teilnehmer|datum|ort|présents|lieu|asistentes|fecha|lugar|de|para)\s?:/i;
const FIGURES: ReadonlySet<string> = new Set(["number", "money", "percent", "quantity"]);

function isWhen({ kind }: Entity): boolean {
  return kind === "date" || kind === "time";
}

/** A link, a picture or an address and nothing beside it. */
function isLinksOnly({ text }: NanoUnit): boolean {
  if (!/[[<]|:\/\/|www\.|@/.test(text)) return false;
  const rest = text
    .replace(/!\[[^\]\n]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/g, " ")
    .replace(/\[[^\]\n]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/g, " ")
    .replace(/(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>]{1,2000}/gi, " ")
    .replace(/[\w.+-]{1,64}@[\w.-]{1,190}/g, " ");
  return !/\p{L}{2}/u.test(rest);
}

function markTitle(list: Candidate[], document: NanoDocument): void {
  const [first, second, third] = list;
  if (first === undefined || second === undefined || third === undefined) return;
  const { unit } = first;
  const isAlone = unit.kind === "sentence" && second.unit.block !== unit.block;
  const hasHeading = document.units.slice(0, unit.index).some(({ kind }) => kind === "heading");
  if (isAlone && !hasHeading && first.words <= 12 && !/[.!?…:;。！？؟]["'”’)\]]?$/.test(first.clean)) {
    first.isTitle = !first.isFiller;
  }
}
