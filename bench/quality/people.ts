import { withoutTitle } from "#main/nano/person-titles.ts";
import type { Measure } from "./measure.ts";

/** The people a text names, each by the fullest name, titles aside. */
export const people: Measure = {
  title: "People",
  group: "Kind",
  groupOf: ({ kind }) => kind,
  count({ document: { label }, nano }) {
    const found = nano.joined.people.named.map(({ name }) => name);
    return {
      found: found.length,
      right: found.filter((name) => label.people.some((other) => isSame(name, other))).length,
      labelled: label.people.length,
      hit: label.people.filter((name) => found.some((other) => isSame(name, other))).length,
    };
  },
};

/** The same name, or one that is part of the other: "Ana" and "Ana Ruiz". */
export function isSamePerson(one: string, other: string): boolean {
  const [words, others] = [partsOf(one), partsOf(other)];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}

function isSame(one: string, other: string): boolean {
  return partsOf(one).sort().join(" ") === partsOf(other).sort().join(" ");
}

/** The words of a name in lower case, titles aside. */
export function partsOf(name: string): string[] {
  return (
    withoutTitle(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  );
}
