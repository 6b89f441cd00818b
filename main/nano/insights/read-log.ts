import type { ReadLog } from "#main/nano/insight-result.ts";
import type { InsightStage } from "./insight-stage.ts";

/** Share of words in the same place from which two lines follow one template. */
const SIMILAR = 0.6;

/**
 * The lines of a document's logs with the templates they follow. Templates of single lines are joined as Drain does (He et
 * al., 2017): among those of as many words with the same first word, the most similar one, and what differs is masked.
 */
export const readLog: InsightStage<ReadLog> = {
  name: "templates",
  version: 1,
  empty: { lines: [], templates: [] },
  async run({ units }, pace) {
    const templates: string[][] = [];
    const byForm = new Map<string, number[]>();
    const known = new Map<string, number>();
    const lines: ReadLog["lines"][number][] = [];
    for (const { index, insights } of units) {
      const breath = pace();
      if (breath) await breath;
      if (insights.log === null) continue;
      const { time, level, template } = insights.log;
      let number = known.get(template);
      if (number === undefined) {
        number = join(template.split(/\s+/), templates, byForm);
        known.set(template, number);
      }
      lines.push({ unit: index, time, level, template: number });
    }
    return { lines, templates: templates.map((words) => words.join(" ")) };
  },
};

/** The number of the template that the words follow, which may become wider by them. */
function join(words: string[], templates: string[][], byForm: Map<string, number[]>): number {
  const form = `${words.length} ${words[0]}`;
  const among = byForm.get(form) ?? [];
  let best = -1;
  let most = 0;
  for (const number of among) {
    const same = templates[number]?.filter((word, at) => word === words[at]).length ?? 0;
    if (same > most) [best, most] = [number, same];
  }
  const found = templates[best];
  if (found !== undefined && most >= SIMILAR * words.length && words.length > 1) {
    for (const [at, word] of words.entries()) if (found[at] !== word) found[at] = "<*>";
    return best;
  }
  templates.push(words);
  byForm.set(form, [...among, templates.length - 1]);
  return templates.length - 1;
}
