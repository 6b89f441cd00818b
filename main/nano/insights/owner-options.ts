import type { Owner, TaskCandidate } from "#main/nano/insight-result.ts";
import { addresseesOf } from "./addressees.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import type { Option } from "./likeliest.ts";
import { named, namesInWords, roleIn } from "./named-in-words.ts";
import type { OwnerNames } from "./owner-names.ts";
import { isAnybodys, signsBeside, signsOfTask } from "./owner-signs.ts";
import { speakerOf } from "./speaker-of.ts";
import type { TaskContext } from "./task-context.ts";
import { volunteerFor } from "./volunteers.ts";

/** Log-odds from which on a word of a unit may be somebody. */
const ODDS_MIN = -2;
/** People that the unit of a task mentions and that are weighed. */
const MENTIONED = 8;

/**
 * Everybody a task may belong to, each once: whom its words name or call, who speaks, who is spoken to, who wrote the
 * document, whom the label above names; and nobody. The signs say by which of these ways, and how the words and the
 * place go with it. Where somebody is sure, there is no other.
 */
export function ownerOptions(
  candidate: TaskCandidate,
  unit: InsightUnit,
  input: InsightInput,
  names: OwnerNames,
  context: TaskContext,
): Option<Owner | null>[] {
  const words = unit.text.slice(candidate.start, candidate.end);
  const sure = sureOwner(candidate, unit, words, input, names);
  if (sure !== null) return [{ value: sure, signs: [] }];
  const ways = new Map<string, { owner: Owner | null; ways: Set<string> }>([
    ["", { owner: null, ways: new Set(["nobody"]) }],
  ]);
  const add = (way: string, owner: Owner | null): void => {
    if (owner === null) return;
    const key = owner.name.toLowerCase();
    const known = ways.get(key);
    if (known === undefined) ways.set(key, { owner, ways: new Set([way]) });
    else known.ways.add(way);
  };
  addNamed(candidate, unit, input, names, add);
  for (const { way, owner } of namesInWords(words, candidate, unit, names)) add(way, owner);
  addMentioned(candidate, unit, names, add);
  add(PRONOUN.test(words) ? "pronoun" : "just named", names.before(unit, candidate.start));
  for (const { way, owner } of initialsIn(words, candidate, unit, names)) add(way, owner);
  add("author", names.author);
  add("signed", signatureOf(unit, names));
  add("above", names.above(unit));
  const { conversation } = input;
  const speaker = speakerOf(conversation, unit);
  if (conversation !== null && speaker !== null && unit.message !== null) {
    add("speaker", { name: names.full(speaker.name), at: { message: unit.message } });
    for (const { way, owner } of addresseesOf(conversation, unit, speaker.name, names)) add(way, owner);
  }
  const about = signsOfTask(candidate, unit, words, conversation, context);
  const isOne = ways.size === 2;
  return [...ways.values()].map(({ owner, ways: own }) => {
    const all = [...own, ...(isOne ? ["alone"] : [])];
    const crossed = all.filter((way) => !way.includes("“"));
    return {
      value: owner,
      signs: [...all, ...crossed.flatMap((way) => about.map((sign) => `${way} & ${sign}`))],
    };
  });
}

/** Who says "I" in a document of one hand; where its form names nobody, who holds the role or takes on what anybody is asked. */
function sureOwner(
  candidate: TaskCandidate,
  unit: InsightUnit,
  words: string,
  input: InsightInput,
  names: OwnerNames,
): Owner | null {
  if (candidate.owner === "speaker") return input.conversation === null ? names.author : null;
  if (candidate.owner !== null) return null;
  return (
    roleIn(words, names) ?? (isAnybodys(words, candidate, unit) ? volunteerFor(unit, input, names) : null)
  );
}

/** The name that the task's own form holds: "Ana: ...", "Ana will ...", "@ana". */
function addNamed(
  candidate: TaskCandidate,
  unit: InsightUnit,
  input: InsightInput,
  names: OwnerNames,
  add: (way: string, owner: Owner | null) => void,
): void {
  const { owner } = candidate;
  if (owner === null || owner === "speaker") return;
  const text = unit.text.slice(owner.start, owner.end);
  const held = names.byRole(text);
  const whose =
    held === null
      ? named({ ...owner, unit: unit.index, text }, names)
      : { ...held, name: names.full(held.name) };
  const trust =
    held !== null
      ? "role"
      : isNamed(candidate, unit, input)
        ? "sure"
        : names.isLikely(text)
          ? "likely"
          : names.isKnown(text)
            ? "known"
            : "word";
  add(`${trust} in its form`, whose);
  for (const sign of signsBeside(unit.text, owner)) add(`${trust} in its form ${sign}`, whose);
}

function addMentioned(
  { start, end }: TaskCandidate,
  { index, text, insights }: InsightUnit,
  names: OwnerNames,
  add: (way: string, owner: Owner | null) => void,
): void {
  for (const person of insights.persons.slice(0, MENTIONED)) {
    if (person.odds < ODDS_MIN) continue;
    const name = text.slice(person.start, person.end).replace(/['’]s$/, "");
    const owner = named(
      { unit: index, start: person.start, end: person.start + name.length, text: name },
      names,
    );
    const isInside = person.start >= start && person.end <= end;
    add(isInside ? "mentioned" : person.start < start ? "mentioned before" : "mentioned behind", owner);
    if (isInside) {
      for (const sign of signsBeside(text, { start: person.start, end: person.start + name.length }))
        add(`mentioned ${sign}`, owner);
      if (person.start - start <= 2) add("mentioned first", owner);
      if (end - person.end <= 2) add("mentioned last", owner);
    }
    if (person.odds < 0) add("mentioned perhaps", owner);
  }
}

/** "T.J. to ring", "new draft by CL", "thank you cards – T.A." */
function initialsIn(
  words: string,
  { start }: TaskCandidate,
  { index }: InsightUnit,
  names: OwnerNames,
): { way: string; owner: Owner }[] {
  const found: { way: string; owner: Owner }[] = [];
  for (const match of words.matchAll(INITIALS)) {
    const who = match[0].replace(/[. ]/g, "");
    const name = names.full(who);
    if (name === who) continue;
    const at = { unit: index, start: start + match.index, end: start + match.index + match[0].length };
    found.push({ way: "initials", owner: { name, at } });
    for (const sign of signsBeside(words, { start: match.index, end: match.index + match[0].length }))
      found.push({ way: `initials ${sign}`, owner: { name, at } });
  }
  return found;
}

const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.(?: ?\p{Lu}\.){0,2}|\p{Lu}{2,3})(?![\p{L}\p{N}])/gu;

/** Who alone is named on the last line of the message, or of a document that is none. */
function signatureOf({ message }: InsightUnit, names: OwnerNames): Owner | null {
  const last = names.ends(message)?.last;
  const person = last?.insights.persons[0];
  if (last === undefined || person === undefined) return null;
  const name = last.text.slice(person.start, person.end);
  if (last.text.length - name.length > SIGNATURE) return null;
  return named({ unit: last.index, start: person.start, end: person.end, text: name }, names);
}

/** Characters beside the name in a signature. */
const SIGNATURE = 30;

const PRONOUN = /^(?:(?:and|so|but|then|also|by \p{L}{3,10}),? )?(?:he|she)(?:['’](?:ll|s|d)|\b)/iu;

/** Whether the owner is nobody, who speaks, or a name beyond doubt. */
export function isNamed(
  { owner, isPerson }: TaskCandidate,
  { text }: InsightUnit,
  { earlier }: InsightInput,
): boolean {
  if (owner === null || owner === "speaker" || isPerson) return true;
  const name = text.slice(owner.start, owner.end);
  return !/^\p{Lu}{2,6}$/u.test(name) && earlier.people.known.has(name);
}
