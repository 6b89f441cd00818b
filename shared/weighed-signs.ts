/** Signs that a reason needs at most. */
const STRONGEST = 6;

/** Joins the weights of named signs with those of words, each of which is a sign in quotation marks. */
export function weighedSigns(
  named: Readonly<Record<string, number>>,
  words: string,
): ReadonlyMap<string, number> {
  const weights = new Map(Object.entries(named));
  for (const [sign, weight] of packedWeights(words)) weights.set(`“${sign}”`, weight);
  return weights;
}

/** Reads weights of signs: entries of the sign, a tab and hundredths, between bars or in lines. */
export function packedWeights(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const entry of text.split(/[|\n]/)) {
    const tab = entry.indexOf("\t");
    if (tab > 0) weights.set(entry.slice(0, tab), Number(entry.slice(tab + 1)) / 100);
  }
  return weights;
}

/** The log-odds that something with these signs is what they are signs of. */
export function scoreOf(signs: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = weights.get("bias") ?? 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** The signs that weigh most, for it or against it, the strongest first. */
export function strongestOf(signs: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  const strength = (sign: string): number => Math.abs(weights.get(sign) ?? 0);
  return signs
    .filter((sign) => strength(sign) > 0)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, STRONGEST);
}
