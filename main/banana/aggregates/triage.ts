import type { NanoUnit } from "#main/nano/result.ts";
import type { StateItem } from "#shared/aggregates.ts";
import { type GatherInput, sourceOf } from "./item.ts";
import type { SaidUnit } from "./state.ts";
import { CATEGORIES, type Category, NOT_URGENT, URGENT } from "./state-signs.ts";

/** Urgent by its own words: the last that speak of it, the head of a ticket included; none where nothing does. */
export function urgencyOf(input: GatherInput, said: readonly SaidUnit[]): StateItem[] {
  const heads = input.document.units.filter(({ message }) => message === null);
  const all = [...heads, ...said.map(({ unit }) => unit)];
  const unit = all.findLast(({ clean }) => URGENT.test(clean) || NOT_URGENT.test(clean));
  if (unit === undefined) return [];
  const isLow = NOT_URGENT.test(unit.clean);
  return [
    {
      about: "urgency",
      text: isLow ? "Not urgent" : "Urgent",
      sources: sourceOf(input, wholeOf(unit), "urgency"),
      urgency: isLow ? "low" : "high",
    },
  ];
}

const NAMES: Readonly<Record<Category, string>> = {
  billing: "Billing",
  fault: "Fault",
  access: "Access",
  delivery: "Delivery",
  appointment: "Appointment",
  feedback: "Feedback",
};

/** Sentences with words of a category that are needed to tell it. */
const SIGNS_MIN = 2;

/** What most sentences with such words are about, with the first of these; none where too little tells. */
export function categoryOf(input: GatherInput, said: readonly SaidUnit[]): StateItem[] {
  const heads = input.document.units.filter(({ message }) => message === null);
  const all = [...heads, ...said.map(({ unit }) => unit)];
  let best: { category: Category; units: NanoUnit[] } | null = null;
  for (const category of Object.keys(CATEGORIES) as Category[]) {
    const units = all.filter(({ clean }) => CATEGORIES[category].test(clean));
    if (units.length >= SIGNS_MIN && units.length > (best?.units.length ?? 0)) best = { category, units };
  }
  if (best === null) return [];
  const { category, units } = best;
  const sources = units.slice(0, 3).flatMap((unit) => sourceOf(input, wholeOf(unit), "category"));
  return [{ about: "category", text: NAMES[category], sources, category }];
}

const wholeOf = ({ index, text }: NanoUnit) => ({ unit: index, start: 0, end: text.length });
