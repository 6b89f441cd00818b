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
  return [...added(read, said), ...dropped(read, said)].map(({ start, end }) => ({ start, end }));
}

const stem = ({ lower }: Word): string => stemOf(lower);
const denials = ({ cues, soft }: NegatedText): number => cues.length + soft.length;

/** Cues whose scope no source denies: what they deny is said in a source, or the line denies more than its sources. */
function added(line: NegatedText, said: readonly NegatedText[]): Cue[] {
  const inScope = new Set(said.flatMap(({ cues }) => cues.flatMap(({ scope }) => scope.map(stem))));
  const affirmed = new Set(said.flatMap(affirmedStems));
  const isMore = denials(line) > said.reduce((sum, source) => sum + denials(source), 0);
  const cues = said.flatMap((source) => source.cues);
  return line.cues.filter((cue) => {
    if (cues.some((other) => isKept(cue, other))) return false;
    const { scope } = cue;
    const words = scope.map(stem);
    if (words.some((word) => inScope.has(word))) return false;
    return isMore || affirmed.has(words[0] ?? "");
  });
}

/** Words of the line that affirm what a source denies, and that no source affirms. */
function dropped(line: NegatedText, said: readonly NegatedText[]): Span[] {
  const affirmed = new Set(said.flatMap(affirmedStems));
  const known = new Set(said.flatMap(({ soft }) => soft.map(({ word }) => word)));
  const own = [...line.cues, ...line.soft.filter(({ word }) => !known.has(word))];
  const denied = new Set(own.flatMap(({ clause }) => clause));
  const affirming = new Map<string, Word>();
  for (const word of line.words)
    if (!denied.has(word) && !FUNCTION_WORDS.has(word.lower) && !affirming.has(stem(word)))
      affirming.set(stem(word), word);
  return said.flatMap((source) =>
    source.cues.flatMap((cue) => {
      if (line.cues.some((other) => isKept(cue, other))) return [];
      const head = headsOf(cue).find((head) => affirming.has(head) && !affirmed.has(head));
      const word = affirming.get(head ?? "") ?? joined(cue, line, source);
      return word === undefined ? [] : [word];
    }),
  );
}

/** The same negation beside the same word. */
const isKept = (one: Cue, other: Cue): boolean =>
  one.word === other.word &&
  (one.after === other.after || (one.before !== null && one.before === other.before));

/** What a negation denies by itself: the first word behind it, of nouns the first two, of an opinion all. */
function headsOf({ heads, isNoun, isRaising }: Cue): string[] {
  return (isNoun || isRaising ? heads : heads.slice(0, 1)).map(stem);
}

/** What a text says outside what it denies. */
function affirmedStems({ words, cues, soft }: NegatedText): string[] {
  const denied = new Set([...cues, ...soft].flatMap(({ scope }) => scope));
  const clauses = new Set(cues.flatMap(({ clause, isNoun }) => (isNoun ? [] : clause)));
  return words.filter((word) => !denied.has(word) && !clauses.has(word)).map(stem);
}

/** The words on both sides of a source's negation, beside each other in the line and nowhere in the source. */
function joined({ before, after }: Cue, line: NegatedText, source: NegatedText): Span | undefined {
  if (before === null || after === null) return undefined;
  const isPair = (words: readonly Word[], index: number): boolean =>
    words[index]?.lower === before && words[index + 1]?.lower === after;
  if (source.words.some((_, index) => isPair(source.words, index))) return undefined;
  const at = line.words.findIndex((_, index) => isPair(line.words, index));
  return line.words[at + 1] === undefined || at < 0 ? undefined : line.words[at + 1];
}
