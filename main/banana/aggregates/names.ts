import type { ItemSource, NameItem } from "#shared/aggregates.ts";
import type { NameKind } from "#main/nano/insight-result.ts";
import type { EntityKind } from "#shared/unit.ts";
import { type GatherInput, sourceOf, speakerSource } from "./item.ts";

type Kind = NameItem["is"];

interface Named {
  text: string;
  sources: ItemSource[];
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
  const { units, insights, joined, conversation } = input.document;
  const found = new Map<string, Named>();
  const nameOf = (text: string): string => joined.people.fullest.get(text.toLowerCase()) ?? text;
  for (const [message, { kind, speaker }] of (conversation?.messages ?? []).entries()) {
    if (speaker === null || kind === "system") continue;
    const name = nameOf(speaker.name);
    const known: Named = found.get(keyOf(name)) ?? {
      text: name,
      sources: [],
      votes: new Map(),
      is: "person",
    };
    known.sources.push(...speakerSource(input, message, "name"));
    found.set(keyOf(name), known);
  }
  for (const [unit, { entities }] of units.entries()) {
    for (const { kind, text, start, end } of entities) {
      const isAddress = ADDRESSES.has(kind);
      if (kind !== "name" && !isAddress) continue;
      const name = isAddress ? text : nameOf(text);
      const key = keyOf(name, isAddress ? kind : "name");
      const is = isAddress ? (kind as Kind) : null; // ADDRESSES holds kinds of items
      const known: Named = found.get(key) ?? { text: name, sources: [], votes: new Map(), is };
      known.sources.push(...sourceOf(input, { unit, start, end }, "name"));
      const vote = insights[unit]?.named.find((one) => one.start === start && one.end === end)?.kind ?? null;
      if (vote !== null) known.votes.set(vote, (known.votes.get(vote) ?? 0) + 1);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ text, sources, votes, is }) => ({ text, sources, is: is ?? kindOf(votes) }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.is) - ORDER.indexOf(other.is) || other.sources.length - one.sources.length,
    );
}

const keyOf = (name: string, kind = "name"): string => `${kind} ${name.toLowerCase()}`;

function kindOf(votes: ReadonlyMap<NameKind, number>): Kind {
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? "name";
}
