import type { LeftOut, Reason, TracedUnit } from "#shared/summary.ts";
import type { UnitKind } from "#shared/unit.ts";

export const KIND_WORDS: Readonly<Partial<Record<UnitKind, string>>> = {
  heading: "Heading",
  sentence: "Sentence",
  "list-item": "List item",
  task: "Task",
  quote: "Quote",
  code: "Code",
  table: "Table row",
};

export const REASON_WORDS: Readonly<Partial<Record<Reason, string>>> = {
  central: "closest to the whole text",
  opening: "opens the text",
  heading: "a heading",
  facts: "numbers and names found",
  only: "all there is",
  pinned: "pinned by you",
};

export const LEVEL_WORDS = { unit: "each piece", document: "the whole text", banana: "the summary" } as const;

/** Why a unit is in no line, in words for a reader. */
export function leftOutWords({ reason, line }: LeftOut): string {
  const other = line === null ? "another line" : `line ${line + 1}`;
  return LEFT_OUT_WORDS[reason].replace("{line}", other);
}

const LEFT_OUT_WORDS: Readonly<Record<LeftOut["reason"], string>> = {
  heading: "names what stands under it",
  "not-prose": "not prose",
  links: "a link and nothing beside it",
  empty: "no words",
  filler: "a greeting, a courtesy or a header",
  done: "a task that is done",
  title: "the title",
  fragment: "no whole sentence",
  repeats: "says what {line} says",
  alike: "close to {line}",
  sampled: "not among the best of its part of this long text",
  weaker: "others say more",
  share: "beyond its note's share",
  banned: "banned by you",
};

/** The verdict on a unit: the line it went into, or why it went into none. */
export function verdictOf({ line, leftOut }: Pick<TracedUnit, "line" | "leftOut">): string {
  if (line !== null) return `Line ${line + 1}`;
  return leftOut === null ? "Beside a line" : `Left out: ${leftOutWords(leftOut)}`;
}
