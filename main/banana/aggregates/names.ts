import type { NameItem } from "#shared/aggregates.ts";
import type { NameKind } from "#main/nano/result.ts";
import type { EntityKind } from "#shared/unit.ts";
import { type GatherInput, sourceOf } from "./item.ts";

type Kind = NameItem["is"];

interface Named {
  text: string;
  places: { unit: number; start: number; end: number }[];
  votes: Map<NameKind, number>;
  /** What an address is; names are told by their votes. */
  is: Kind | null;
}

const ADDRESSES: ReadonlySet<EntityKind> = new Set(["email", "url", "phone"]);
const ORDER: readonly Kind[] = [
  "person",
  "organisation",
  "place",
  "product",
  "name",
  "email",
  "phone",
  "url",
];

/**
 * Everybody and everything a document names: people, organisations, places, products, e-mail, telephone and web
 * addresses, by kind, the most frequent first. What a name is, most of its mentions tell; a short name is its full one's.
 */
export function names(input: GatherInput): NameItem[] {
  const { units, insights, joined } = input.document;
  const speakers = new Set(joined.turns.speakers);
  const found = new Map<string, Named>();
  for (const [unit, { entities }] of units.entries()) {
    for (const { kind, text, start, end } of entities) {
      const isAddress = ADDRESSES.has(kind);
      if (kind !== "name" && !isAddress) continue;
      const name = isAddress ? text : (joined.people.fullest.get(text.toLowerCase()) ?? text);
      const key = `${isAddress ? kind : "name"} ${name.toLowerCase()}`;
      const is = isAddress ? (kind as Kind) : null; // ADDRESSES holds kinds of items
      const known: Named = found.get(key) ?? { text: name, places: [], votes: new Map(), is };
      known.places.push({ unit, start, end });
      const vote = insights[unit]?.named.find((one) => one.start === start && one.end === end)?.kind ?? null;
      if (vote !== null) known.votes.set(vote, (known.votes.get(vote) ?? 0) + 1);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ text, places, votes, is }) => ({
      text,
      sources: places.flatMap((place) => sourceOf(input, place, "name")),
      is: is ?? (speakers.has(text) ? "person" : kindOf(votes)),
    }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.is) - ORDER.indexOf(other.is) || other.sources.length - one.sources.length,
    );
}

function kindOf(votes: ReadonlyMap<NameKind, number>): Kind {
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? "name";
}
