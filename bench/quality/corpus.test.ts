import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadSecondReader } from "./agreement.ts";
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

it("has labels of a second reader for forty documents, none of the test half", () => {
  const documents = [...corpus, ...loadPractice()];
  const second = loadSecondReader(new Map(documents.map(({ name, text }) => [name, text])));
  const parts = documents.filter(({ name }) => second.has(name)).map(({ part }) => part);
  expect([second.size, parts.length, new Set(parts)]).toEqual([
    40,
    40,
    new Set(["development half", "practice, read"]),
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
