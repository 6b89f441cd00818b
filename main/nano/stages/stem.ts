/**
 * A light stem of a lower-case English word: possessive, plural and the commonest endings, no more, so that
 * "budgets" meets "budget" and "planning" meets "plan". After the S-stemmer of Harman (1991), with -ing, -ed, -ly.
 */
export function stem(word: string): string {
  const base = word.replace(/'s?$/, "");
  return ending(singular(base));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function ending(word: string): string {
  for (const suffix of ["ing", "ed", "ly"]) {
    const root = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && root.length >= 3 && /[aeiouy]/.test(root))
      return suffix === "ly" ? root : restore(root);
  }
  return word;
}

/** "plan" from "planned", "notice" from "noticed": the doubled letter and the silent e that the endings changed. */
function restore(root: string): string {
  if (root.length > 3 && /([bdgmnprt])\1$/.test(root)) return root.slice(0, -1);
  return /(?:c|v|[aeiou]z|rg|dg|at|iz|[^aeious]s|[^aeiou][aiu]d|[^aeiou][aiou]g)$/.test(root)
    ? `${root}e`
    : root;
}
