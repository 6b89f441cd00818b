/** How the tokens of a changed text differ from those of the text itself. */
export interface ComparedTokens {
  /** Tokens that both begin with. */
  common: number;
  /** Of the changed text, from the first token that differs to the end of the window. */
  changed: readonly number[];
  /** Where the window ends in the text itself. */
  baseEnd: number;
  /** Where what the first new token takes the place of ends in the text itself. */
  localEnd: number;
}

/** @param window tokens after the last one that differs */
export function compareTokens(
  base: readonly number[],
  changed: readonly number[],
  window: number,
): ComparedTokens {
  const shorter = Math.min(base.length, changed.length);
  let common = 0;
  while (common < shorter && base[common] === changed[common]) common += 1;
  let after = 0;
  while (after < shorter - common && base.at(-1 - after) === changed.at(-1 - after)) after += 1;
  const read = Math.min(after, window);
  const removedEnd = base.length - after;
  const isInsertion = removedEnd === common;
  const isDeletion = changed.length - after === common;
  return {
    common,
    changed: changed.slice(common, changed.length - after + read),
    baseEnd: removedEnd + read,
    // A new word stands for the next one, and where words only go the next one stands for them.
    localEnd: Math.min(base.length, removedEnd + (isInsertion || isDeletion ? 1 : 0)),
  };
}
