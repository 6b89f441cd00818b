import { expect, test } from "vitest";
import { loadCorpus } from "../quality/corpus.ts";
import { PARTS, pairsOf } from "./generate.ts";
import { measure } from "./measure.ts";
import { PLANTED_KINDS } from "./pattern.ts";

const FLOORS = { number: 0.96, name: 0.93, date: 0.98, negation: 0.9, link: 0.99, quote: 0.9 } as const;
const corpus = loadCorpus();

test.each(PARTS)("planted changes of the %s part are caught, and faithful lines are left alone", (part) => {
  const { caught, faithful, alarms } = measure(corpus, part);
  const low = PLANTED_KINDS.filter((kind) => caught[kind].caught < FLOORS[kind] * caught[kind].planted);
  expect(low).toEqual([]);
  expect(faithful).toBe(500);
  expect(alarms).toBeLessThanOrEqual(10);
});

test("the parts share no sentence and are the same at each run", () => {
  const [tuned, heldOut] = [pairsOf(corpus, "tuned"), pairsOf(corpus, "held-out")];
  expect(pairsOf(corpus, "tuned")).toEqual(tuned);
  const sources = new Set([...tuned.planted, ...tuned.faithful].map(({ sources }) => sources[0]));
  const shared = [...heldOut.planted, ...heldOut.faithful].filter(({ sources: [source = ""] }) =>
    sources.has(source),
  );
  expect(shared).toEqual([]);
});
