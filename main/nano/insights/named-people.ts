import type { Conversation } from "#main/nano/conversation-result.ts";
import type { People, Place } from "#main/nano/insight-result.ts";
import { PERSON_WEIGHTS } from "#main/nano/stages/person-weights.ts";
import type { InsightUnit } from "./insight-stage.ts";
import { personContext, wordsOfName } from "./person-context.ts";

type Person = People["named"][number];

/**
 * Everyone that a document names, once each, by the fullest name: who speaks, and whom units and document together
 * make likely enough.
 */
export function namedPeople(units: readonly InsightUnit[], conversation: Conversation | null): Person[] {
  const weighed = weigh(units);
  const texts = units.map(({ text }) => text);
  const context = personContext(texts, new Set(weighed.keys()), conversation);
  const people = new Map<string, Person>();
  for (const [name, { sum, count, ...place }] of weighed) {
    const signs = context.signsOf(name, count);
    const odds = signs.reduce((total, sign) => total + (PERSON_WEIGHTS[sign] ?? 0), sum / count);
    if (odds >= 0) people.set(name, { name, ...place });
  }
  for (const speaker of speakerNames(conversation)) {
    const at = placeOf(speaker, units);
    if (at !== null && !people.has(speaker)) people.set(speaker, { name: speaker, ...at });
  }
  return withoutParts([...people.values()]).sort((a, b) => a.unit - b.unit || a.start - b.start);
}

/** Each name with its first place, the sum of its odds, and how often it stands there. */
function weigh(units: readonly InsightUnit[]): Map<string, Place & { sum: number; count: number }> {
  const weighed = new Map<string, Place & { sum: number; count: number }>();
  for (const { index, text, insights } of units) {
    for (const { start, end, odds } of insights.persons) {
      const name = text.slice(start, end);
      const known = weighed.get(name);
      weighed.set(
        name,
        known === undefined
          ? { unit: index, start, end, sum: odds, count: 1 }
          : { ...known, sum: known.sum + odds, count: known.count + 1 },
      );
    }
  }
  return weighed;
}

/** Who speaks and who is written to; programs, roles and groups are nobody. */
function speakerNames(conversation: Conversation | null): string[] {
  const addressees = (conversation?.messages ?? []).flatMap(({ to }) => to);
  return [...new Set([...(conversation?.speakers ?? []), ...addressees])]
    .flatMap(namesIn)
    .filter((name) => name !== "" && !/[@\d<>]/.test(name) && !ROLES.test(name) && !GROUP.test(name));
}

/**
 * The names that a displayed one holds: "Citizen (R. Castellanos)" and "Support - Jamal" speak as people with a role,
 * "Vera (systems)" and "Kavita, Customer Care" too, and "Denise & Paul Kowalczyk" are two.
 */
function namesIn(displayed: string): string[] {
  const [, outer = "", inner = ""] = /^(.+?) ?\(([^()]*)\)?$/u.exec(displayed) ?? [];
  const parts =
    inner === ""
      ? (
          /^(?<one>[^,]+), (?<other>\S+ .+)$|^(?<first>.+?) [-–|] (?<second>.+)$/u
            .exec(displayed)
            ?.slice(1) ?? []
        ).filter((part) => part !== undefined)
      : [outer, inner];
  const [one, other] = parts;
  const name = one === undefined ? displayed : ROLES.test(one) && other !== undefined ? other : one;
  const pair = /^(\p{Lu}\p{Ll}+) (?:&|and|und|et|y) (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)$/u.exec(name);
  if (pair !== null) return [`${pair[1]} ${pair[3]}`, `${pair[2]} ${pair[3]}`];
  return [name.replace(/^~ ?/, "")];
}

const ROLES =
  /^(?:system|bot|admin|administrator|support|agent|customer|supervisor|mum|mummy|mam|mom|dad|daddy|mama|papa|nan|gran|grandma|grandpa|citizen|tenant|resident|guest|caller|patient|client|user|speaker|moderator|host|operator|desk|helpdesk|service|reception|office|security|engineer|technician|dispatch(?:er)?|unknown|you|me|scheduling|message \d+|.* (?:bot|team|support|office|desk|crew|service|care))$/i;
/** A list or a body of people. */
const GROUP =
  /(?<!\p{L})(?:all|staff|list|users|owners|committee|council|board|team|group|club|secretaries|volunteers|members|parents|residents|orders|events|purchasing|integrations|everyone|ltd|limited|inc|gmbh|solicitors|lettings)(?!\p{L})/iu;

/** Where a name stands first. */
function placeOf(name: string, units: readonly InsightUnit[]): Place | null {
  for (const { index, text } of units) {
    const start = text.indexOf(name);
    if (start >= 0) return { unit: index, start, end: start + name.length };
  }
  return units.length === 0 ? null : { unit: 0, start: 0, end: 0 };
}

/** Without names all of whose words belong to a longer one; of two alike the one with a title stays. */
function withoutParts(people: readonly Person[]): Person[] {
  const all = people.map((person, at) => ({ person, at, words: wordsOfName(person.name) }));
  // An initial may be short for any word that begins like it, so that names are grouped by first letters.
  const byLetter = new Map<string, (typeof all)[number][]>();
  for (const one of all) {
    for (const letter of new Set(one.words.map((word) => word.charAt(0)))) {
      const among = byLetter.get(letter);
      if (among === undefined) byLetter.set(letter, [one]);
      else if (among.length < ALIKE) among.push(one);
    }
  }
  return all
    .filter(({ person, words, at }) =>
      (byLetter.get(words[0]?.charAt(0) ?? "") ?? []).every((other) => {
        if (other.at === at || !words.every((word) => other.words.some((own) => isShortFor(word, own))))
          return true;
        if (other.words.length !== words.length) return other.words.length < words.length;
        const [own, others] = [person.name.length, other.person.name.length];
        return own > others || (own === others && at < other.at);
      }),
    )
    .map(({ person }) => person);
}

/** Names of one first letter that are compared with each other. */
const ALIKE = 200;

/** "a." is short for "ana". */
const isShortFor = (word: string, other: string): boolean =>
  word === other || (/^\p{L}\.?$/u.test(word) && other.startsWith(word.charAt(0)) && other.length > 2);
