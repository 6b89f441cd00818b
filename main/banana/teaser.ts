import type { Candidate } from "./candidate.ts";
import { chosenLines } from "./line.ts";
import { chooseByMmr } from "./mmr.ts";
import { phrasesOf } from "./phrases.ts";
import { countIn } from "./plain-words.ts";
import type { ChosenLine, Selection } from "./selection.ts";

/**
 * What makes one want to read on: the opening, then a question, a trouble or the most specific sentence; never the
 * conclusion. A conclusion is what says so, stands under such a heading, or is among the last fifth.
 */
export async function teaser(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const pool = openEnded(selection);
  const relevance = (order: number): number => hook(selection, order);
  const opening = pool.slice(0, 3).find((order) => {
    const salience = selection.salience[order];
    return salience?.dangling === 0 && !salience.isFragment;
  });
  const isOpened = opening !== undefined && limit > 1 && !selection.pinned.includes(opening);
  const chosen = [...selection.pinned, ...(isOpened ? [opening] : [])];
  return chosenLines(selection, await chooseByMmr(selection, limit, { pool, chosen, relevance }));
}

function openEnded(selection: Selection): readonly number[] {
  const { pool, salience, candidates } = selection;
  const useful = pool.filter((order) => candidates[order]?.isTitle !== true);
  const end = Math.max(1, Math.min(useful.length - 1, Math.ceil(useful.length * 0.8)));
  const before = useful.slice(0, end).filter((order) => salience[order]?.concludes !== true);
  return before.length > 0 ? before : pool.slice(0, 1);
}

function hook(selection: Selection, order: number): number {
  const candidate = selection.candidates[order];
  const salience = selection.salience[order];
  if (candidate === undefined || salience === undefined) return 0;
  const { tensions } = phrasesOf(candidate.unit.language ?? selection.language);
  const tension = Math.min(2, countIn(candidate.traits.plain, tensions)) * 0.1;
  const question = salience.isQuestion ? 0.3 : 0;
  const opening = order === selection.pool[0] ? 0.1 : 0;
  const voice = /^["“„«「]/.test(candidate.clean) ? 0.16 : 0;
  return (
    salience.total -
    salience.facts +
    voice +
    question +
    tension +
    opening +
    0.04 * Math.min(2, specifics(candidate))
  );
}

const specifics = (candidate: Candidate): number =>
  candidate.entities.filter(({ kind }) => kind !== "url" && kind !== "email").length;
