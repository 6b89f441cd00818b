/** Letters that are not said, or said as others, in the order in which they are replaced. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, ""],
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/^h(?=our|onest|onou?r|eir)/, ""],
  [/^wh(?=o)/, "h"],
  [/wh/g, "w"],
  [/mb$/, "m"],
  [/(?<=.)gh(?:t|$)/g, "t"],
  [/(?<=[aeiou])gh/g, ""],
  [/ph/g, "f"],
  [/tch/g, "ch"],
  [/dge/g, "j"],
  [/ck/g, "k"],
  [/sc(?=[eiy])/g, "s"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/qu?/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
  [/(?<=[^aeiou])e(?=s?$)/, ""],
  [/[aeiouyw]+/g, "a"],
];

/**
 * About how an English word sounds: words with one key are candidates for homophones ("herd" and "heard"). Vowels are
 * told apart from nothing, as their spelling says too little.
 */
export function soundKey(word: string): string {
  const lower = word.toLowerCase();
  return RULES.reduce((key, [pattern, sound]) => key.replace(pattern, sound), lower);
}
