import type { Candidate } from "#main/banana/candidate.ts";
import type { Term, TermVector } from "#main/banana/term-vectors.ts";
import { type TopicPhrase, topicPhrases } from "#main/banana/topic-phrases.ts";
import type { TopicItem } from "#shared/aggregates.ts";
import { type GatherInput, sourceOf } from "./item.ts";

/** The most topics of a text; a reader takes in no more at a glance. */
const TOPICS_MAX = 8;
/** A text of fewer sentences may have topics of one sentence. */
const SHORT_TEXT = 8;
/** What a word more is worth: "packing bench" says more than "bench". */
const WORD_MORE = 0.5;
/** What standing in a heading is worth. */
const IN_HEADING = 1.5;
/** Share of the smaller one's sentences from which two phrases are one topic. */
const OVERLAP = 0.6;
/** Cosine to a topic's words from which a sentence that does not name it is about it all the same. */
const NEAR = 0.25;
/** What being under a heading that names a topic adds to that cosine. */
const UNDER_HEADING = 0.15;

/**
 * What a text is about: phrases that between them stand in most of its sentences, each next one chosen by how many it
 * adds, with the sentences that name it or speak in its words. Largest first. Linear in the text, since topics are few.
 */
export function topics(input: GatherInput): TopicItem[] {
  const useful = input.selection.candidates.filter(({ isFiller, isLabel }) => !isFiller && !isLabel);
  const seeds = seedsOf(input, useful);
  const profiles = seeds.map(({ named }) => profileOf(input, named));
  const members = seeds.map(({ named }) => new Set(named));
  const covered = new Set(seeds.flatMap(({ named }) => [...named]));
  for (const candidate of useful) {
    if (covered.has(candidate)) continue;
    const nearest = nearestOf(input, candidate, seeds, profiles);
    members[nearest]?.add(candidate);
  }
  return seeds
    .map(({ phrase, others }, at) => itemOf(input, phrase, others, members[at] ?? new Set()))
    .sort((a, b) => b.sources.length - a.sources.length);
}

interface Seed {
  phrase: string;
  others: string[];
  named: ReadonlySet<Candidate>;
  /** Indexes of headings that name it. */
  headings: ReadonlySet<number>;
}

function seedsOf(input: GatherInput, useful: readonly Candidate[]): Seed[] {
  const least = useful.length < SHORT_TEXT ? 1 : 2;
  const headings = headingsOf(input);
  let left = topicPhrases(input.document, useful).filter(({ named }) => named.length >= least);
  const seeds: Seed[] = [];
  const covered = new Set<Candidate>();
  while (seeds.length < TOPICS_MAX && left.length > 0) {
    const best = mostAdding(left, covered, headings, least);
    if (best === null) break;
    const named = new Set(best.named);
    const alike = left.filter((other) => other !== best && isOne(other, best, named));
    for (const other of alike) for (const candidate of other.named) named.add(candidate);
    for (const candidate of named) covered.add(candidate);
    left = left.filter((other) => other !== best && !alike.includes(other));
    seeds.push({
      phrase: best.phrase,
      others: shownWith(best, alike),
      named,
      headings: headingsWith(headings, best.phrase),
    });
  }
  return seeds;
}

/** The phrase that adds most sentences to those covered; null where none adds enough. Equals by place in the text. */
function mostAdding(
  among: readonly TopicPhrase[],
  covered: ReadonlySet<Candidate>,
  headings: readonly Heading[],
  least: number,
): TopicPhrase | null {
  let best: TopicPhrase | null = null;
  let most = 0;
  for (const topic of among) {
    const added = topic.named.reduce((sum, candidate) => sum + (covered.has(candidate) ? 0 : 1), 0);
    if (added < least) continue;
    const isHeaded = headingsWith(headings, topic.phrase).size > 0;
    const value = added * (1 + WORD_MORE * (Math.min(3, topic.words) - 1)) * (isHeaded ? IN_HEADING : 1);
    if (value > most) [best, most] = [topic, value];
  }
  return best;
}

/** One phrase holds the other, or they stand in the same sentences. */
function isOne(one: TopicPhrase, other: TopicPhrase, named: ReadonlySet<Candidate>): boolean {
  const [first, second] = [` ${one.phrase.toLowerCase()} `, ` ${other.phrase.toLowerCase()} `];
  if (first.includes(second) || second.includes(first)) return true;
  const shared = one.named.filter((candidate) => named.has(candidate)).length;
  return one.named.length > 1 && shared / Math.min(one.named.length, other.named.length) >= OVERLAP;
}

/** At most three more phrases, none of which says what another says. */
function shownWith(best: TopicPhrase, alike: readonly TopicPhrase[]): string[] {
  const shown: string[] = [];
  for (const { phrase } of [...alike].sort((a, b) => b.named.length - a.named.length)) {
    const isNew = [best.phrase, ...shown].every(
      (other) => !isWithin(phrase, other) && !isWithin(other, phrase),
    );
    if (isNew && shown.length < 3) shown.push(phrase);
  }
  return shown;
}

const isWithin = (inner: string, outer: string): boolean => outer.toLowerCase().includes(inner.toLowerCase());

type Heading = { index: number; lower: string };

const headingsOf = ({ selection }: GatherInput): Heading[] =>
  selection.units
    .filter(({ kind }) => kind === "heading")
    .map(({ index, clean }) => ({ index, lower: clean.toLowerCase() }));

const headingsWith = (headings: readonly Heading[], phrase: string): Set<number> => {
  const lower = phrase.toLowerCase();
  return new Set(headings.filter((heading) => heading.lower.includes(lower)).map(({ index }) => index));
};

type Profile = { weights: ReadonlyMap<Term, number>; length: number };

/** The words of the sentences that name a topic. */
function profileOf({ selection }: GatherInput, named: ReadonlySet<Candidate>): Profile {
  const weights = new Map<Term, number>();
  for (const { order } of named) {
    const vector = selection.vectors[order];
    for (const [at, term] of (vector?.terms ?? []).entries())
      weights.set(term, (weights.get(term) ?? 0) + (vector?.weights[at] ?? 0));
  }
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
}

function nearestOf(
  { selection }: GatherInput,
  candidate: Candidate,
  seeds: readonly Seed[],
  profiles: readonly Profile[],
): number {
  const vector = selection.vectors[candidate.order];
  let best = -1;
  let most = NEAR;
  for (const [at, profile] of profiles.entries()) {
    const isUnder = seeds[at]?.headings.has(candidate.unit.section) === true;
    const value = cosine(vector, profile) + (isUnder ? UNDER_HEADING : 0);
    if (value > most) [best, most] = [at, value];
  }
  return best;
}

function cosine(vector: TermVector | undefined, { weights, length }: Profile): number {
  if (vector === undefined || length === 0) return 0;
  let product = 0;
  for (const [at, term] of vector.terms.entries())
    product += (vector.weights[at] ?? 0) * (weights.get(term) ?? 0);
  return product / length;
}

function itemOf(
  input: GatherInput,
  phrase: string,
  phrases: readonly string[],
  members: ReadonlySet<Candidate>,
): TopicItem {
  const sources = [...members]
    .sort((a, b) => a.order - b.order)
    .flatMap(({ unit, start, end }) =>
      sourceOf(input, { unit: unit.index, start: start - unit.start, end: end - unit.start }, "topic"),
    );
  return { text: phrase, sources, phrases: [...phrases] };
}
