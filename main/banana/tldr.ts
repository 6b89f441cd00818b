import { chosenLines } from "./line.ts";
import { chooseByMmr } from "./mmr.ts";
import type { ChosenLine, Selection } from "./selection.ts";

const OPENING = 5;
/** What a question costs beside its prior for opening: the few sentences are to answer it. */
const QUESTION = 0.3;

/**
 * The few sentences closest to the whole, what says first what that is before the rest, and whole sentences before
 * fragments, since they are read as a paragraph. The fewer they are, the more the opening weighs; where words have no
 * vectors it always does.
 */
export async function tldr(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const opening = selection.isConversation ? 1 : selection.useWordVectors ? OPENING / limit : OPENING;
  const relevance = (order: number): number => {
    const candidate = selection.candidates[order];
    const isSentence =
      candidate?.unit.kind === "sentence" && /[.!。！؟?؛…]["'”’»」)\]]*$/.test(candidate.clean);
    const salience = selection.salience[order];
    return (
      (salience?.total ?? 0) +
      opening * (salience?.opening ?? 0) +
      (OPENING - opening) * (salience?.defining ?? 0) +
      (isSentence ? 0.1 : 0) -
      (salience?.isQuestion === true && !selection.isConversation ? QUESTION + opening * salience.opening : 0)
    );
  };
  return chosenLines(selection, await chooseByMmr(selection, limit, { chosen: selection.pinned, relevance }));
}
