import type { Edit } from "./erroneous-sentence.ts";

/** A correction that a proofreader would make first. */
export interface Made {
  start: number;
  end: number;
  replacement: string;
}

export interface Matched {
  /** Of each correction that was made, whether it makes of the words what one or more edits make of them. */
  rights: boolean[];
  /** Of each edit, whether a right correction does it. */
  found: boolean[];
}

/**
 * Compares corrections with the edits of an erroneous sentence. Both may hold more words than they change, or join what
 * the other parts: what counts is the text that they leave over the stretch that they touch. The space beside a word belongs to either.
 */
export function matchCorrections(text: string, edits: readonly Edit[], made: readonly Made[]): Matched {
  const found = edits.map(() => false);
  const rights = made.map((correction) => {
    const touched = [...edits.keys()].filter((index) => {
      const edit = edits[index];
      return edit !== undefined && edit.start <= correction.end + 1 && correction.start <= edit.end + 1;
    });
    const match = groups(touched).find((group) => {
      const chosen = group.flatMap((index) => edits[index] ?? []);
      const start = Math.min(correction.start, ...chosen.map((edit) => edit.start));
      const end = Math.max(correction.end, ...chosen.map((edit) => edit.end));
      const own = apply(text, start, end, [correction]);
      return variants(chosen).some((variant) => apply(text, start, end, variant) === own);
    });
    for (const index of match ?? []) found[index] = true;
    return match !== undefined;
  });
  return { rights, found };
}

/** All of them, neighbours, and each alone. */
function groups(indexes: readonly number[]): number[][] {
  const made: number[][] = [];
  for (let length = indexes.length; length > 0; length -= 1)
    for (let at = 0; at + length <= indexes.length; at += 1) made.push(indexes.slice(at, at + length));
  return made;
}

function variants(edits: readonly Edit[]): Made[][] {
  return edits.reduce<Made[][]>(
    (sets, { start, end, replacements }) =>
      sets.flatMap((set) => replacements.map((replacement) => [...set, { start, end, replacement }])),
    [[]],
  );
}

function apply(text: string, start: number, end: number, edits: readonly Made[]): string {
  let left = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    left += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return left + text.slice(at, end);
}
