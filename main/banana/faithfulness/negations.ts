import type { ComparedText, FaithfulnessContext } from "./check-faithfulness.ts";
import { foreignNegations } from "./foreign-negations.ts";
import { type Cue, type NegatedText, negatedText } from "./negation-cues.ts";
import type { Span } from "./span.ts";
import { FUNCTION_WORDS, stemOf, type Word } from "./words.ts";

/**
 * Negations that the line adds or drops, by scope: what a "not" denies in a source must be denied in the line wherever
 * the line speaks of it, and the line denies nothing that its sources say. A negation that goes with all it denies is
 * none that is dropped. German, French and Spanish are compared by the words beside the negation.
 */
export function unfaithfulNegations(
  line: ComparedText,
  sources: readonly ComparedText[],
  { language = null }: FaithfulnessContext,
): Span[] {
  if (language !== null && language !== "en") return foreignNegations(line, sources, language);
  const read = negatedText(line.text);
  const said = sources.map(({ text }) => negatedText(text));
  const inScope = new Set(said.flatMap(({ cues }) => cues.flatMap(({ scope }) => scope.map(stem))));
  const affirmed = new Set(said.flatMap(affirmedStems));
  const all = new Set(said.flatMap(({ words }) => words.map(stem)));
  const isSoftened = said.some(({ soft }) => soft.length > 0);
  const isDenied = said.some(({ cues }) => cues.length > 0);
  const added = read.cues.filter((cue) => {
    if (!isDenied && !isSoftened) return true;
    const scope = cue.scope.map(stem);
    if (isSoftened || scope.length === 0 || scope.some((word) => inScope.has(word))) return false;
    return all.has(scope[0] ?? "");
  });
  const denied = new Set([...read.cues, ...read.soft].flatMap(({ clause }) => clause));
  const affirming = new Map<string, Word>();
  for (const word of read.words)
    if (!denied.has(word) && !FUNCTION_WORDS.has(word.lower) && !affirming.has(stem(word)))
      affirming.set(stem(word), word);
  const dropped = said.flatMap(({ cues }) =>
    cues.flatMap((cue) => {
      const head = headsOf(cue).find((head) => affirming.has(head) && !affirmed.has(head));
      return affirming.get(head ?? "") ?? [];
    }),
  );
  return [...added, ...dropped].map(({ start, end }) => ({ start, end }));
}

const stem = ({ lower }: Word): string => stemOf(lower);

/** What a negation denies by itself: the first word behind it, of nouns the first two, of an opinion all. */
function headsOf({ heads, isNoun, isRaising }: Cue): string[] {
  return (isNoun || isRaising ? heads : heads.slice(0, 1)).map(stem);
}

/** What a text says outside the clauses that deny something. */
function affirmedStems({ words, cues }: NegatedText): string[] {
  const denied = new Set(cues.flatMap(({ clause }) => clause));
  return words.filter((word) => !denied.has(word)).map(stem);
}
