import { chosenLines } from "./line.ts";
import { chooseByMmr } from "./mmr.ts";
import type { ChosenLine, Selection } from "./selection.ts";

/**
 * The few sentences closest to the whole, the opening before the rest, and whole sentences before fragments, since
 * they are read as a paragraph.
 */
export async function tldr(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const relevance = (order: number): number => {
    const candidate = selection.candidates[order];
    const isSentence =
      candidate?.unit.kind === "sentence" && /[.!。！؟?؛…]["'”’»」)\]]*$/.test(candidate.clean);
    const salience = selection.salience[order];
    return (
      (salience?.total ?? 0) +
      (selection.isConversation ? 1 : 5) * (salience?.opening ?? 0) +
      (isSentence ? 0.1 : 0)
    );
  };
  return chosenLines(selection, await chooseByMmr(selection, limit, { chosen: selection.pinned, relevance }));
}
