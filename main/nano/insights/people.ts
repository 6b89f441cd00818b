import type { Conversation } from "#main/nano/conversation-result.ts";
import type { People } from "#main/nano/insight-result.ts";
import { NAME_WORDS } from "#main/nano/stages/given-names.ts";
import { namedPeople } from "./named-people.ts";
import type { InsightStage } from "./insight-stage.ts";

/** Characters at the opening of a unit within which a capital letter may be that of the sentence. */
const OPENING = 4;

/** Names of a document, short ones by the one full name that has them: "Ana" is "Ana Ruiz" unless there is "Ana Silva". */
export const people: InsightStage<People> = {
  name: "people",
  version: 6,
  empty: { fullest: new Map(), known: new Set(), named: [] },
  async run({ units, conversation }, pace) {
    const known = new Set<string>(conversation?.speakers);
    const names = new Set<string>(conversation === null ? [] : displayedNames(conversation));
    for (const { text: whole, facts } of units) {
      const breath = pace();
      if (breath) await breath;
      for (const { kind, text: name, start } of facts.entities) {
        if (kind !== "name") continue;
        const text = withFirstName(whole, name, start);
        names.add(text);
        if (start > OPENING) for (const part of [text, ...text.split(" ")]) known.add(part);
      }
    }
    return { fullest: fullestOf(names), known, named: namedPeople(units, conversation) };
  },
};

/** Speakers and addressees; "Ruiz, Ana" is Ana Ruiz too. */
function displayedNames({ speakers, messages }: Conversation): string[] {
  const names = new Set([...speakers, ...messages.flatMap(({ to }) => to)]);
  return [...names].filter((name) => !/[@\d]/.test(name)).map(inOrder);
}

/** "Ruiz, Ana" as it is said. */
function inOrder(name: string): string {
  const [, last, first] = /^(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(name) ?? [];
  return last === undefined || first === undefined ? name : `${first} ${last}`;
}

/** "Will Okafor": a first name that is a common word too belongs to the name behind it, unless it opens the sentence. */
function withFirstName(text: string, name: string, start: number): string {
  const before = /(?<=\S\s)(\p{Lu}\p{Ll}{1,10}) $/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
  return before !== undefined && NAME_WORDS.has(before.toLowerCase()) ? `${before} ${name}` : name;
}

function fullestOf(names: ReadonlySet<string>): Map<string, string> {
  const byPart = new Map<string, Set<string>>();
  for (const name of names) {
    const parts = name.split(" ");
    if (parts.length < 2 || parts.length > 4) continue;
    for (const part of [parts[0] ?? "", parts.at(-1) ?? ""]) {
      const among = byPart.get(part.toLowerCase()) ?? new Set();
      byPart.set(part.toLowerCase(), among.add(name));
    }
  }
  const fullest = new Map<string, string>();
  for (const [part, among] of byPart) {
    const [name] = among;
    if (among.size === 1 && name !== undefined) fullest.set(part, name);
  }
  return fullest;
}
