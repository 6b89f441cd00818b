import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CORRECTION_TYPES } from "#shared/proofread.ts";
import {
  CLEAN_KINDS,
  CORPUS,
  FAITHFUL_KINDS,
  HALVES,
  loadClean,
  loadErroneous,
  loadFaithful,
  loadParagraphs,
  loadPlanted,
  PARAGRAPH_KINDS,
  PLANTED_KINDS,
  testHalfHashes,
  VOICES,
} from "./corpus.ts";
import { readErroneousSentence } from "./erroneous-sentence.ts";
import { readRewritePair } from "./rewrite-pair.ts";

const erroneous = HALVES.flatMap(loadErroneous);
const clean = HALVES.flatMap(loadClean);
const planted = HALVES.flatMap(loadPlanted);
const faithful = HALVES.flatMap(loadFaithful);
const paragraphs = HALVES.flatMap(loadParagraphs);

it("has the test half that was fixed before anything was measured on it", () => {
  expect(testHalfHashes()).toBe(readFileSync(join(CORPUS, "test-half.sha256"), "utf8"));
});

it("gives both halves as many of each kind, a line more to development at most", () => {
  const test = counts("test");
  for (const [index, count] of counts("development").entries())
    expect([0, 1]).toContain(count - (test[index] ?? 0));
});

it("holds as many sentences, pairs and paragraphs as its description says", () => {
  for (const voice of VOICES)
    expect(erroneous.filter((one) => one.voice === voice).length).toBeGreaterThanOrEqual(110);
  for (const category of CORRECTION_TYPES)
    expect(erroneous.filter(({ edits }) => edits.some((edit) => edit.category === category))).not.toEqual([]);
  expect(clean).toHaveLength(440);
  for (const kind of ["number", "name", "date", "negation", "modality", "link", "role-swap"])
    expect(planted.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(40);
  expect([planted.length, faithful.length, paragraphs.length]).toEqual([400, 400, 60]);
});

it("says nothing twice", () => {
  const said = [
    ...erroneous.flatMap(({ text, corrected }) => [text, corrected]),
    ...clean.map(({ text }) => text),
    ...[...planted, ...faithful].flatMap(({ source, rewrite }) => [source, rewrite]),
    ...paragraphs.map(({ text }) => text),
  ];
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
});

it("corrects one to four errors in a sentence of five to thirty-five words, and leaves a whole sentence", () => {
  const odd = erroneous.filter(({ text, edits, corrected }) => {
    const words = text.split(/\s+/).length;
    const isWhole = /^[A-Z0-9].*[.?!]$/.test(corrected) && !/ {2}| [,.;:?!]/.test(corrected);
    return edits.length < 1 || edits.length > 4 || words < 5 || words > 35 || !isWhole;
  });
  expect(odd).toEqual([]);
});

it("marks what changed in each planted rewrite, and nothing in a faithful one", () => {
  expect(
    planted.filter(({ changed }) => changed.length === 0 || changed.some(({ start, end }) => start === end)),
  ).toEqual([]);
  expect(faithful.filter(({ changed }) => changed.length > 0)).toEqual([]);
});

it("has paragraphs of 40 to 120 words", () => {
  const odd = paragraphs.filter(({ text }) => {
    const words = text.trim().split(/\s+/).length;
    return words < 40 || words > 120;
  });
  expect(odd).toEqual([]);
});

it("reads edits with their offsets, replacements and category", () => {
  expect(readErroneousSentence("He {go=>goes|went#grammar} to {=>the #grammar}sea{=>.#punctuation}")).toEqual(
    {
      text: "He go to sea",
      edits: [
        { start: 3, end: 5, replacements: ["goes", "went"], category: "grammar" },
        { start: 9, end: 9, replacements: ["the "], category: "grammar" },
        { start: 12, end: 12, replacements: ["."], category: "punctuation" },
      ],
      corrected: "He goes to the sea.",
    },
  );
});

it.each([
  ["He {go=>go#grammar} home.", "changes nothing"],
  ["He {go=>goes#verbs} home.", "No category"],
  ["He {go} home.", "Not "],
  ["He {go=>goes#grammar home.", "no partner"],
])("refuses %s", (line, message) => {
  expect(() => readErroneousSentence(line)).toThrow(message);
});

it("reads a rewrite with the offsets of its changed words", () => {
  expect(readRewritePair(String.raw`- tea\n- 2 eggs => - tea\n- {3} eggs`)).toEqual({
    source: "- tea\n- 2 eggs",
    rewrite: "- tea\n- 3 eggs",
    changed: [{ start: 8, end: 9 }],
  });
});

function counts(half: (typeof HALVES)[number]): number[] {
  return [
    ...VOICES.map((voice) => loadErroneous(half).filter((one) => one.voice === voice).length),
    ...CLEAN_KINDS.map((kind) => loadClean(half).filter((one) => one.kind === kind).length),
    ...PLANTED_KINDS.map((kind) => loadPlanted(half).filter((one) => one.kind === kind).length),
    ...FAITHFUL_KINDS.map((kind) => loadFaithful(half).filter((one) => one.kind === kind).length),
    ...PARAGRAPH_KINDS.map((kind) => loadParagraphs(half).filter((one) => one.kind === kind).length),
  ];
}
