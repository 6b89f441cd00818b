import type { NanoUnit } from "#main/nano/result.ts";
import type { Passage } from "./candidate.ts";
import { isUnspaced } from "./plain-words.ts";

type Words = Pick<Passage, "words" | "clean" | "stems" | "traits" | "entities">;

/** What makes a passage hard to read on its own: too short, too long, an announcement, an aside. */
export function formPenalty(unit: NanoUnit, passage: Words): number {
  const { words, clean, stems, traits } = passage;
  let penalty = shortPenalty(unit, passage);
  if (stems.length < 2) penalty += stems.length === 0 ? 0.3 : 0.1;
  penalty += Math.min(0.25, 0.006 * Math.max(0, words - 25));
  if (words > 60) penalty += 0.1;
  if (traits.hasOpenQuote || /^["“„«「]/.test(clean)) penalty += 0.12;
  if (isRollCall(passage)) penalty += 0.15;
  if (isContact(passage)) penalty += 0.3;
  if (/[:：]$/.test(clean)) penalty += 0.2;
  if (/^[([（].*[)\]）][.。]?$/s.test(clean)) penalty += 0.1;
  if (unit.kind === "quote") penalty += 0.08;
  return penalty;
}

/** A fragment of a list says little without its list; a short task is still a task. */
function shortPenalty({ kind }: NanoUnit, { words, clean }: Words): number {
  if (kind === "task") return words < 2 ? 0.5 : words < 4 ? 0.15 : 0;
  if (kind === "list-item" && !/[.!。！]$/.test(clean)) return words < 3 ? 0.5 : words < 6 ? 0.3 : 0;
  if (words < 4 && !isUnspaced(clean)) return 0.3;
  return words < 6 ? 0.12 : 0;
}

/** Names make up most of it: who was there, not what happened. */
function isRollCall({ entities, words }: Words): boolean {
  const names = entities.filter(({ kind }) => kind === "name");
  const named = names.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return names.length > 2 && named >= 0.4 * words;
}

/** An entry of a list of people and their addresses, which is no sentence. */
function isContact({ entities, words, clean }: Words): boolean {
  return words <= 16 && !/[.!?]$/.test(clean) && entities.some(({ kind }) => kind === "email");
}
