import type { Conversation } from "#main/nano/conversation-result.ts";
import type { People, Place } from "#main/nano/insight-result.ts";
import type { InsightUnit } from "./insight-stage.ts";

type Person = People["named"][number];

/**
 * Everyone that a document names, once each, by the fullest name: who speaks, and whom units name beyond doubt; a name
 * that may be a word counts when it is part of one of these or stands in the text twice.
 */
export function namedPeople(units: readonly InsightUnit[], conversation: Conversation | null): Person[] {
  const sure = new Map<string, Person>();
  const unsure = new Map<string, Person & { count: number }>();
  for (const { index, text, insights } of units) {
    for (const { start, end, isSure } of insights.persons) {
      const name = text.slice(start, end).replace(/['’]s$/, "");
      const person = { name, unit: index, start, end: start + name.length };
      if (isSure) keep(sure, person);
      else {
        const known = unsure.get(name);
        unsure.set(
          name,
          known === undefined ? { ...person, count: 1 } : { ...known, count: known.count + 1 },
        );
      }
    }
  }
  for (const speaker of speakerNames(conversation)) {
    const at = placeOf(speaker, units);
    if (at !== null) keep(sure, { name: speaker, ...at });
  }
  const parts = new Set([...sure.keys()].flatMap((name) => wordsOf(name)));
  for (const { count, ...person } of unsure.values()) {
    const isPart = wordsOf(person.name).some((word) => parts.has(word));
    if (isPart || count > 1) keep(sure, person);
  }
  return withoutParts([...sure.values()]).sort((a, b) => a.unit - b.unit || a.start - b.start);
}

function keep(people: Map<string, Person>, person: Person): void {
  if (!people.has(person.name)) people.set(person.name, person);
}

/** "Citizen (R. Castellanos)" speaks as R. Castellanos; programs and roles speak as nobody. */
function speakerNames(conversation: Conversation | null): string[] {
  return (conversation?.speakers ?? []).flatMap((speaker) => {
    const name = /\((\p{Lu}[^()]{2,40})\)$/u.exec(speaker)?.[1] ?? speaker;
    const isNobody = /[@\d<>]/.test(name) || ROLES.test(name) || name === "";
    return isNobody ? [] : [name.replace(/^~ ?/, "")];
  });
}

const ROLES =
  /^(?:system|bot|admin|administrator|support|agent|customer|user|speaker|moderator|host|operator|dispatch(?:er)?|unknown|you|me|scheduling|.* (?:bot|team|support|office|desk|crew))$/i;

/** Where a name stands first. */
function placeOf(name: string, units: readonly InsightUnit[]): Place | null {
  for (const { index, text } of units) {
    const start = text.indexOf(name);
    if (start >= 0) return { unit: index, start, end: start + name.length };
  }
  return units.length === 0 ? null : { unit: 0, start: 0, end: 0 };
}

const TITLE =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|captain|sgt|judge|pastor|father|sister|uncle|aunt|auntie|coach|principal|nurse|frau|herrn?|mme|mlle|madame|monsieur|señora?|srta|don|doña)\.? )+/i;

/** The words of a name in lower case, without its title. */
function wordsOf(name: string): string[] {
  return name
    .replace(TITLE, "")
    .toLowerCase()
    .split(/[ ,]+/)
    .filter((word) => word !== "");
}

/** Without names all of whose words belong to a longer one; of two alike the one with a title stays. */
function withoutParts(people: readonly Person[]): Person[] {
  const all = people.map((person, at) => ({ person, at, words: wordsOf(person.name) }));
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
