import type { NamedThing, NameKind } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import type { Entity } from "#shared/unit.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { NUMBERED, ORGANISATION_WORDS, PLACE_NAMES, PLACE_WORDS, TITLES } from "./name-words.ts";

/**
 * What kind of thing each name of a unit is, by the words in it and around it: a person, place, organisation or
 * product; null where nothing tells. The document joins these by name.
 */
export const namedStage: UnitStage<readonly NamedThing[]> = {
  name: "named",
  version: 2,
  depth: "insights",
  kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
  runs: "pool",
  options: { icu: process.versions.icu ?? "" },
  model: null,
  needs: ["names", "figures"],
  run: (batch, isAborted) =>
    batch.map((input) =>
      isAborted()
        ? []
        : apartFrom(valueOf(input, "names") ?? [], valueOf(input, "figures") ?? []).map((name) => ({
            start: name.start,
            end: name.end,
            kind: kindOf(name, input.text, input.kind),
          })),
    ),
};

/** A date such as "Q3" is no name. */
function apartFrom(names: readonly Entity[], figures: readonly Entity[]): readonly Entity[] {
  return names.filter(({ start, end }) => figures.every((one) => one.end <= start || one.start >= end));
}

/** Characters on either side of a name that are looked at. */
const AROUND = 40;
const BEFORE_PERSON =
  /(?:\b(?:by|said|says|replied|added|wrote|told|asked|thanked|met|called|emailed|rang|wrote to|spoke (?:to|with)|with) |@)$/i;
const AFTER_PERSON =
  /^(?:,? (?:who|said|says|asked|asks|wants|thinks|told|agreed|suggested|promised|wrote|replied|joined|called|is away|was born)\b|['’](?:ll|d)\b|['’]s (?:mother|father|brother|sister|wife|husband|son|daughter|birthday)\b)/;
const BEFORE_PLACE =
  /\b(?:in|near|visit(?:ed|ing)?|around|outside|(?:moved|move|travel(?:led)?|flew|fly|drove|drive|train|flight|trip|went|go) (?:from|to)|born in|lives? in|based in|city of|town of|village of) (?:the )?$/i;
const BEFORE_ORGANISATION =
  /\b(?:works? (?:for|at)|worked (?:for|at)|employed by|shares? (?:of|in)|chief executive of|customer of) $/i;
const BEFORE_PRODUCT =
  /\b(?:install(?:ed)?|upgrad(?:e|ed) to|download(?:ed)?|version of|running on|app called|written in) $/i;
/** "iPhone", "Windows 11", "Model S3": a small letter before a capital one, or a number behind the name. */
const PRODUCT = /^(?:\p{Ll}\p{Lu}|.* (?:v?\d{1,4}(?:\.\d{1,3}){0,2}|\p{Lu}{1,3}\d{1,4}|Pro|Plus|Max|Mini)$)/u;
const PRODUCT_NUMBER =
  /^ v?\d{1,3}(?:\.\d{1,3}){0,2}(?![\p{L}\p{N}:%])(?! (?:\p{Lu}|people|days|hours|years))/u;

export function kindOf({ text: name, start, end }: Entity, text: string, unit: string): NameKind | null {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const words = name
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[\s-]+/);
  const last = words.at(-1)?.replace(/\.$/, "") ?? "";
  const first = words[0] ?? "";
  if (TITLES.test(before) || TITLES.test(`${words[0] ?? ""} `)) return "person";
  if (ORGANISATION_WORDS.has(last) || (words.length > 1 && OF_FIRST.test(name))) return "organisation";
  if (PLACE_NAMES.has(words.join(" "))) return "place";
  if (words.length > 1 && PLACE_WORDS.has(last)) return "place";
  if (words.length > 1 && /^(?:Lake|Mount|River|Port|Saint|St|Cape|Isle)\b/.test(name)) return "place";
  if (PRODUCT.test(name)) return "product";
  if (FIRST_NAMES.has(first) && words.length <= 3) return "person";
  if (BEFORE_ORGANISATION.test(before)) return "organisation";
  if (
    BEFORE_PRODUCT.test(before) ||
    (words.length === 1 && !NUMBERED.has(first) && PRODUCT_NUMBER.test(after))
  )
    return "product";
  if (AFTER_PERSON.test(after) || BEFORE_PERSON.test(before)) return isAcronym(name) ? null : "person";
  // In a title, "in depth" looks like a place.
  const isPlace = unit !== "heading" && BEFORE_PLACE.test(before) && !/\d/.test(name) && !isAcronym(name);
  return isPlace ? "place" : null;
}

/** "University of Oxford": what is said first tells more than the place. */
const OF_FIRST =
  /^(?:University|Bank|Institute|Ministry|Department|Museum|Church|Council|Academy|College|School|Society|Association|Office|House) (?:of|for) /;

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name);
}
