import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "#main/nano/proofread/finding.ts";
import { identityOf } from "#main/nano/proofread/finding-identity.ts";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { readWordTable } from "../lexicon/word-table.ts";
import { decide } from "./decide.ts";
import { type Gate, probabilityOf, readGate } from "./gate.ts";
import { joinJudged, sentencesToJudge } from "./judge-passage.ts";
import { typeOf } from "./kinds.ts";
import { makeProposals, type Proposal } from "./proposals.ts";

const MODELS = join(import.meta.dirname, "../../../../models");
let lexicon: Lexicon;
let gate: Gate;
beforeAll(async () => {
  lexicon = createLexicon(await readWordTable(MODELS));
  gate = await readGate(MODELS);
});

const proposal = (fields: Partial<Proposal>): Proposal => ({
  start: 0,
  end: 3,
  replacement: "the",
  kind: "number",
  distance: 0,
  isFirst: false,
  finding: null,
  ...fields,
});

function finding(text: string, quote: string, type: Finding["type"], ...replacements: string[]): Finding {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const identity = identityOf(text, start, end, "Rule");
  return { start, end, rule: "Rule", type, source: "harper", explanation: "", replacements, ...identity };
}

describe("the proposals of a sentence", () => {
  it("hold what a checker offers once, with what the lexicon knows of it", () => {
    const text = "We recieve an book.";
    const findings = [
      finding(text, "recieve", "spelling", "receive", "relieve"),
      finding(text, "an book", "grammar", "a book"),
    ];
    const found = makeProposals(text, { lexicon, masked: [], isProse: true, findings });
    expect(found.filter(({ finding }) => finding !== null)).toEqual([
      proposal({
        start: 3,
        end: 10,
        replacement: "receive",
        kind: "spelling",
        distance: expect.closeTo(0.8),
        isFirst: true,
        finding: 0,
      }),
      proposal({
        start: 3,
        end: 10,
        replacement: "relieve",
        kind: "spelling",
        distance: expect.closeTo(1),
        finding: 0,
      }),
      proposal({ start: 11, end: 13, replacement: "a", kind: "found-grammar", isFirst: true, finding: 1 }),
    ]);
  });

  it("leave findings on taste alone", () => {
    const text = "In order to go.";
    const findings = [finding(text, "In order to", "wordiness", "To")];
    const found = makeProposals(text, { lexicon, masked: [], isProse: true, findings });
    expect(found.filter(({ finding }) => finding !== null)).toEqual([]);
  });
});

const reading = { local: 1, gain: 1, average: -4 };
const probabilityAt = (gain: number, fields: Partial<Proposal> = {}) =>
  probabilityOf(gate, proposal(fields), { ...reading, local: gain, gain });

describe("the gate", () => {
  it("finds an edit likelier the more the model gains by it, from next to never to nearly always", () => {
    const found = [-3, 0, 3, 6, 9].map((gain) => probabilityAt(gain));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBeLessThan(0.02);
    expect(found[4]).toBeGreaterThan(0.8);
  });

  it("asks more of a word that is further from the one that is written", () => {
    const near = probabilityAt(6, { kind: "spelling", distance: 0.6 });
    expect(near).toBeGreaterThan(probabilityAt(6, { kind: "spelling", distance: 2 }));
  });

  it("is never sure of a kind that nothing was learned of", () => {
    expect(probabilityOf({ ...gate, kinds: {} }, proposal({}), { ...reading, gain: 14 })).toBe(0);
  });

  it("says what to do when its weights are missing", async () => {
    await expect(readGate(import.meta.dirname)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/Install the app again/),
    });
  });
});

const decideOn = (proposals: Proposal[], gains: (number | null)[], least = 0.5) =>
  decide(
    gate,
    proposals,
    {
      readings: gains.map((gain) => (gain === null ? null : { local: gain, gain })),
      average: -4,
    },
    least,
  ).map(({ proposal, alternatives }) => [proposal.replacement, alternatives]);

describe("the decisions of a sentence", () => {
  it("take the likelier of two edits of one place and keep the other as an alternative", () => {
    const proposals = [proposal({ replacement: "cats" }), proposal({ replacement: "cat's" })];
    expect(decideOn(proposals, [8, 10], 0.2)).toEqual([["cat's", ["cats"]]]);
  });

  it("take no edit beside another, as each was judged with the other word as it stood", () => {
    const proposals = [proposal({}), proposal({ start: 4, end: 7, replacement: "dogs" })];
    expect(decideOn(proposals, [10, 9])).toEqual([["the", []]]);
    const apart = [proposal({}), proposal({ start: 8, end: 11, replacement: "dogs" })];
    expect(decideOn(apart, [10, 9])).toEqual([
      ["the", []],
      ["dogs", []],
    ]);
  });

  it("take nothing that was not read, nor what is too unlikely", () => {
    expect(decideOn([proposal({}), proposal({ start: 20, end: 22 })], [null, -2])).toEqual([]);
  });
});

describe("a judged passage", () => {
  const text = 'I have two **cat**. He said "I has". In order to go we recieve it.';
  const passage = { text, kind: "sentence" as const };
  const result = {
    language: "en",
    skipped: [],
    findings: [
      finding(text, "In order to", "wordiness", "To"),
      finding(text, "recieve", "spelling", "receive"),
    ],
  };

  it("is read sentence by sentence, without quotations and marks", () => {
    const sentences = sentencesToJudge(passage, result, lexicon);
    expect(sentences.map(({ text }) => text)).toEqual([
      "I have two **cat**.",
      'He said "I has".',
      "In order to go we recieve it.",
    ]);
    const inQuotes = sentences[1]?.proposals.filter(({ start }) => start > 8);
    expect(inQuotes).toEqual([]);
    expect(sentences[2]?.findings).toEqual([0, 1]);
  });

  it("keeps what is not judged, carries how likely the rest is, and drops what the model does not believe", () => {
    const sentences = sentencesToJudge(passage, result, lexicon);
    const find = (at: number, replacement: string) => {
      const found = sentences[at]?.proposals.find((one) => one.replacement === replacement);
      return found === undefined ? [] : [{ proposal: found, probability: 0.8, alternatives: [] }];
    };
    const joined = joinJudged(passage, result, sentences, [find(0, "cats"), [], find(2, "receive")], lexicon);
    expect(
      joined.findings.map(({ quote, replacements, source, probability }) => [
        quote,
        replacements,
        source,
        probability,
      ]),
    ).toEqual([
      ["cat", ["cats"], "model", 0.8],
      ["In order to", ["To"], "harper", undefined],
      ["recieve", ["receive"], "harper", 0.8],
    ]);
    const none = joinJudged(passage, result, sentences, [[], [], []], lexicon);
    expect(none.findings.map(({ quote }) => quote)).toEqual(["In order to", "recieve"]);
  });

  const judgedAs = (quote: string) => {
    const text = `We ${quote} it.`;
    const read = {
      ...result,
      findings: result.findings.slice(1).map((one) => ({ ...one, quote, start: 3, end: 3 + quote.length })),
    };
    const sentences = sentencesToJudge({ text, kind: "sentence" }, read, lexicon);
    return joinJudged({ text }, read, sentences, [[]], lexicon).findings.map(
      ({ isUnknownWord }) => isUnknownWord,
    );
  };

  it("keeps a word that no list knows, and no other, whatever the model believes", () => {
    expect([judgedAs("recieve"), judgedAs("deliver"), judgedAs("Zorbex")]).toEqual([[true], [], []]);
  });
});

it("calls an apostrophe punctuation and another word a choice of words", () => {
  expect([typeOf("confusion", "dont", "don't"), typeOf("confusion", "there", "their")]).toEqual([
    "punctuation",
    "word-choice",
  ]);
});
