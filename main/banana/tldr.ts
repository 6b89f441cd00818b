import { chosenLines } from "./line.ts";
import { chooseByMmr } from "./mmr.ts";
import type { ChosenLine, Selection } from "./selection.ts";

/** The few sentences closest to the whole; whole sentences before fragments, since they are read as a paragraph. */
export async function tldr(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const relevance = (order: number): number => {
    const candidate = selection.candidates[order];
    const isSentence =
      candidate?.unit.kind === "sentence" && /[.!。！؟?؛…]["'”’»」)\]]*$/.test(candidate.clean);
    return (selection.salience[order]?.total ?? 0) + (isSentence ? 0.05 : 0);
  };
  return chosenLines(selection, await chooseByMmr(selection, limit, { relevance }));
}
