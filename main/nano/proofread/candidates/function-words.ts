/** Closed classes of English words, in small letters. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ARTICLES = words("a an the");
export const PREPOSITIONS = words(
  "in on at of for to from with by about into as during through over than since until",
);
export const AUXILIARIES = words(
  "am is are was were be been being has have had having do does did will would can could may might must shall should",
);
export const NEGATED = words(
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't",
);
export const DETERMINERS = words(
  "a an the this that these those my your his her its our their some any no each every another either neither both all",
);
export const PRONOUNS = words(
  "i you he she it we they me him her us them who whom which what there this that these those",
);
const OTHERS = words(
  "and or but so if because when while as than not very too also just only even then now here more most much many few",
);

/** A word that carries grammar rather than content. */
export function isFunctionWord(lower: string): boolean {
  return [ARTICLES, PREPOSITIONS, AUXILIARIES, NEGATED, DETERMINERS, PRONOUNS, OTHERS].some((set) =>
    set.has(lower),
  );
}
