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
      return suffix === "ly" ? root : restore(undouble(root));
  }
  return word;
}

/** "notice" from "noticed", "size" from "sizing": a silent e that the endings took. */
function restore(root: string): string {
  return /(?:[^aeiou]c|[aeiou]c|[aeiou]z|[^aeiou]v|[aeiou]v|[aeiou]rg|dg|at|[^aeious]s|iz|[aeiou]g)$/.test(
    root,
  )
    ? `${root}e`
    : root;
}

function undouble(word: string): string {
  return word.length > 4 && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
