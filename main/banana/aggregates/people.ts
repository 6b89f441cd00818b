import type { Candidate } from "#main/banana/candidate.ts";
import { chooseByMmr } from "#main/banana/mmr.ts";
import type { PersonItem } from "#shared/aggregates.ts";
import { type GatherInput, passageSources, speakerSource } from "./item.ts";

/** Statements of a person that are shown at most. */
const STATEMENTS_MAX = 3;

interface Person {
  name: string;
  messages: number;
  /** The first message, where the name stands. */
  first: number;
  said: Candidate[];
}

/**
 * Everybody who speaks in a conversation, by the fullest name: how many messages, and the few statements that say most,
 * each unlike the others, in order of the text. Whoever says most stands first.
 */
export async function people(input: GatherInput): Promise<PersonItem[]> {
  const { document, selection } = input;
  const { conversation, joined } = document;
  if (conversation === null) return [];
  const all = new Map<string, Person>();
  const nameOf = (name: string): string => joined.people.fullest.get(name.toLowerCase()) ?? name;
  for (const [index, { kind, speaker }] of conversation.messages.entries()) {
    if (speaker === null || kind === "system" || kind === "repeat") continue;
    const name = nameOf(speaker.name);
    const person = all.get(name) ?? { name, messages: 0, first: index, said: [] };
    person.messages += 1;
    all.set(name, person);
  }
  for (const candidate of selection.candidates) {
    if (candidate.speaker === null || candidate.isFiller) continue;
    all.get(nameOf(candidate.speaker.name))?.said.push(candidate);
  }
  const sorted = [...all.values()].sort((a, b) => b.messages - a.messages || a.first - b.first);
  const items: PersonItem[] = [];
  for (const { name, messages, first, said } of sorted) {
    const pool = said.map(({ order }) => order).filter((order) => fitsAlone(input, order));
    const chosen =
      pool.length === 0 ? [] : await chooseByMmr(selection, STATEMENTS_MAX, { pool: best(input, pool) });
    items.push({
      text: name,
      sources: speakerSource(input, first, "speaker"),
      messages,
      statements: chosen.flatMap((order) => statementOf(input, order)),
    });
  }
  return items;
}

/** Passages of one person that are weighed against each other. */
const WEIGHED_MAX = 60;

/** The passages that say most, so that who says very much costs no more than others. */
function best({ selection }: GatherInput, pool: readonly number[]): number[] {
  if (pool.length <= WEIGHED_MAX) return [...pool];
  return [...pool]
    .sort((a, b) => (selection.scores[b] ?? 0) - (selection.scores[a] ?? 0) || a - b)
    .slice(0, WEIGHED_MAX)
    .sort((a, b) => a - b);
}

/** Not a question, and more than a word or two. */
function fitsAlone({ selection }: GatherInput, order: number): boolean {
  const weighed = selection.salience[order];
  return weighed !== undefined && !weighed.isFragment && !weighed.isQuestion;
}

function statementOf(input: GatherInput, order: number): PersonItem["statements"] {
  const candidate = input.selection.candidates[order];
  if (candidate === undefined) return [];
  return [{ text: candidate.clean, sources: passageSources(input, candidate, "statement") }];
}
