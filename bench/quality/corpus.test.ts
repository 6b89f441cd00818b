import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CORPUS, HALVES, loadCorpus, loadPractice, missingQuotes, testHalfHashes } from "./corpus.ts";
import { KINDS } from "./label.ts";

const corpus = loadCorpus();

it("holds five documents of each kind in each half", () => {
  for (const half of HALVES)
    for (const kind of KINDS)
      expect(corpus.filter((one) => one.part === half && one.label.kind === kind)).toHaveLength(5);
});

it("has the test half that was fixed before anything was measured on it", () => {
  expect(testHalfHashes()).toBe(readFileSync(join(CORPUS, "test-half.sha256"), "utf8"));
});

it("reads the practice texts from 51 on, and only measures the others", () => {
  const practice = loadPractice();
  const [read, heldOut] = ["practice, read", "practice, held out"].map((part) =>
    practice.filter((one) => one.part === part).map(({ name }) => Number(/-(\d+)$/.exec(name)?.[1])),
  );
  expect(read?.length).toBeGreaterThanOrEqual(32);
  expect(heldOut?.length).toBeGreaterThanOrEqual(32);
  expect([read?.every((number) => number > 50), heldOut?.every((number) => number <= 50)]).toEqual([
    true,
    true,
  ]);
});

it("misses every quote that a document does not say, and dates out of order", () => {
  const quoted = {
    ...(corpus[0]?.label ?? expect.fail()),
    facts: ["It rained", "It snowed"],
    tasks: [{ quote: "Bring rope", owner: null, due: null, isDone: false }],
    questions: [{ quote: "Who drives?", answer: "Not me." }],
    decisions: ["We go by train"],
    people: ["Ana"],
    dates: [
      { quote: "on Friday", iso: null },
      { quote: "at noon", iso: null },
    ],
    conversation: null,
  };
  const text = "It rained at noon on Friday. Who drives? Ana";
  expect(missingQuotes(text, quoted)).toEqual([
    "It snowed",
    "We go by train",
    "Bring rope",
    "Not me.",
    "at noon",
  ]);
});
