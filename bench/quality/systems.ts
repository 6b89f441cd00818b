import type { SummaryOptions } from "#shared/summary.ts";
import { lead, lead3 } from "./lead.ts";
import { lexRank } from "./lexrank.ts";
import { oracle } from "./oracle.ts";
import { type Rouge, rougeOfTexts } from "./rouge.ts";
import { stemsOf } from "./stems.ts";
import { textRank } from "./textrank.ts";
import { type ChoosableUnit, choosableUnits, fill } from "./units.ts";
import type { Reading } from "./read-corpus.ts";

/** The app's summaries that are measured. */
export const CHOICES = [
  { type: "key-points", length: "medium", format: "plain-text" },
  { type: "tldr", length: "long", format: "plain-text" },
] as const satisfies readonly SummaryOptions[];

/** What a baseline may see: the document's units, how many words to take, and for the oracle the references. */
interface Given {
  units: readonly ChoosableUnit[];
  budget: number;
  language: string;
  references: readonly string[];
}

/** What the app is held against. A new one is a file and a line here. */
export const BASELINES: Readonly<Record<string, (given: Given) => string>> = {
  "Lead-3": ({ units }) => lead3(units),
  Lead: ({ units, budget }) => fill(units, lead(units), budget),
  TextRank: ({ units, budget, language }) => fill(units, textRank(units, language), budget),
  LexRank: ({ units, budget }) => fill(units, lexRank(units), budget),
  Oracle: ({ units, budget, language, references }) => oracle(units, references, budget, language),
};

/** How one system did on one document. */
export interface SystemScore extends Rouge {
  words: number;
}

/** The app and each baseline on one document, by name; the app's is "". */
export type DocumentScores = ReadonlyMap<string, SystemScore>;

export const APP = "";

/** Scores the app's summary of a choice, and every baseline at its length. */
export function scoreSummaries({ document, summaries, units }: Reading, choice: number): DocumentScores {
  const { language, summaries: references } = document.label;
  const own = summaries[choice] ?? "";
  const budget = stemsOf(own, language).length;
  const given = { units: choosableUnits(units, language), budget, language, references };
  const scoreOf = (text: string): SystemScore => ({
    words: stemsOf(text, language).length,
    ...rougeOfTexts(text, references, language),
  });
  return new Map([
    [APP, scoreOf(own)],
    ...Object.entries(BASELINES).map(([name, summarize]) => [name, scoreOf(summarize(given))] as const),
  ]);
}
