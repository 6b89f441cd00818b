import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyCorrections } from "#shared/apply-corrections.ts";
import { isCancelled } from "#shared/errors.ts";
import type { ProofreadResult } from "#shared/proofread.ts";
import { createRandomTexts } from "./fixtures/random-texts.ts";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { isLong } from "#main/test-form.ts";

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

const check = (text: string, signal = new AbortController().signal): Promise<ProofreadResult> =>
  test.app.proofreading.check(
    { source: { kind: "text", name: "text", text }, isThorough: true, dialect: "british" },
    signal,
  );

/** What must hold of every result, whatever the text. */
function requireSound(text: string, { corrections, correctedInput, skipped }: ProofreadResult): void {
  let at = 0;
  for (const { startIndex, endIndex } of corrections) {
    expect(startIndex).toBeGreaterThanOrEqual(at);
    expect(endIndex).toBeGreaterThanOrEqual(startIndex);
    expect(text.slice(startIndex, endIndex).isWellFormed()).toBe(true);
    at = endIndex;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  expect(correctedInput).toBe(applyCorrections(text, corrections.toReversed()));
  for (const { startIndex, endIndex } of skipped) expect(endIndex).toBeGreaterThan(startIndex);
}

describe("proofreading of bad input", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\n"],
    ["words that trap", "barely b\n\nboth 2\n\nThere'S cats\n\nwould\tof\n\nDamages"],
    ["a word of 8,000 letters", `Here is ${"x".repeat(8000)} in teh text.`],
    ["no full stop", "the cat saw the dog and ".repeat(isLong ? 4200 : 100)],
    ["code alone", "```js\nconst teh = recieve();\n```\n"],
    ["marks that nobody sees", "te\u200bh \u202eteh\u202c t\u00adhe \u2066end\u2069 \ufeff."],
    ["halves of pairs", "teh \ud83d and \udc4d end"],
    ["tables and lists", "| a | teh |\n|--|--|\n| recieve | b |\n\n- teh\n  - [ ] recieve"],
  ])("%s gives a sound result", async (_, text) => {
    requireSound(text, await check(text));
  });

  it("finds what is in the same sentence as a word of 8,000 letters", async () => {
    const text = `Here is ${"x".repeat(8000)} in teh text that you have written for the club.`;
    const { corrections, skipped } = await check(text);
    expect(corrections.map(({ correction }) => correction)).toEqual(["the"]);
    expect(skipped).toEqual([]);
  });

  it("has exact offsets on random Unicode", async () => {
    const random = createRandomTexts(20_260);
    const rounds = isLong ? 2_000 : 200;
    for (let round = 0; round < rounds; round += 20) {
      const texts = Array.from({ length: 20 }, () => random.text());
      const whole = texts.join("\n\n");
      const result = await check(whole);
      requireSound(whole, result);
      const known = result.corrections.filter(({ correction }) => correction === "received");
      for (const { startIndex, endIndex } of known)
        expect(whole.slice(startIndex, endIndex)).toMatch(/recieved$/);
    }
  });

  it("goes on when the process is killed under a check", async () => {
    for (let kill = 0; kill < (isLong ? 4 : 1); kill += 1) {
      const checking = check(`This is teh end, number ${kill}.`);
      test.app.processes.restart("toolbox");
      expect((await checking).correctedInput).toBe(`This is the end, number ${kill}.`);
    }
  });

  it("stops when it is told to, and answers the next check", async () => {
    const stop = new AbortController();
    const stopped = check("This is a long text of teh kind. ".repeat(400), stop.signal);
    setImmediate(() => stop.abort());
    await expect(stopped).rejects.toSatisfy(isCancelled);
    expect((await check("It is teh end.")).correctedInput).toBe("It is the end.");
  });
});
