import { chooseByMmr } from "./mmr.ts";
import { chosenLines } from "./line.ts";
import type { ChosenLine, Selection } from "./selection.ts";

/** The passages that together say most, each different from the others. */
export async function keyPoints(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const relevance = (order: number): number => {
    const salience = selection.salience[order];
    return (salience?.total ?? 0) + (salience?.opening ?? 0);
  };
  return chosenLines(selection, await chooseByMmr(selection, limit, { chosen: selection.pinned, relevance }));
}
