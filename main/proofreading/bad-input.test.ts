import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyCorrections } from "#shared/apply-corrections.ts";
import { type AppError, isCancelled } from "#shared/errors.ts";
import { PLACES_MAX, type ProofreadResult } from "#shared/proofread.ts";
import { createRandomTexts } from "./fixtures/random-texts.ts";
import { createRandom } from "#main/nano/random.ts";
import type { Child } from "#main/processes/child.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { isLong } from "#main/test-form.ts";

/** Milliseconds after the start of a check in which its process is killed; the most of them while it works. */
const KILLED_WITHIN_MS = 400;
/** A process that dies often is started later each time. */
const KILLS_MS = isLong ? 900_000 : 60_000;

let test: TestApp;
let toolbox: Child | undefined;
beforeAll(async () => {
  test = await openTestApp({
    fork(entry, options) {
      const child = forkNode(entry, options);
      if (options.name === "toolbox") toolbox = child;
      return child;
    },
  });
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
    const rounds = isLong ? 2_000 : 100;
    for (let round = 0; round < rounds; round += 20) {
      const texts = Array.from({ length: 20 }, () => random.text());
      const whole = texts.join("\n\n");
      const result = await check(whole);
      requireSound(whole, result);
      const known = result.corrections.filter(({ correction }) => correction === "received");
      for (const { startIndex, endIndex } of known)
        expect(whole.slice(startIndex, endIndex)).toMatch(/recieved\p{L}*$/u);
    }
  });

  it("says of a note of 5 MB where its answer is full, and stops half way when told to", async () => {
    const body = "I have recieved teh parcel.\n\n".repeat(isLong ? 172_400 : 11_000);
    const { id } = await test.app.store.notes.create({ body });
    const source = { kind: "note", id } as const;
    const read = (signal: AbortSignal) => test.app.proofreading.check({ source, isThorough: false }, signal);
    const result = await read(new AbortController().signal);
    requireSound(body, result);
    const places = result.corrections.length;
    expect(places).toBeGreaterThan(PLACES_MAX - 2_000);
    expect(result.skipped).toEqual([
      {
        startIndex: (places / 2) * 29,
        endIndex: body.length - 2,
        reason: "amount",
        language: null,
        message: `${places.toLocaleString("en")} places were found before here. What follows is told once these are corrected or ignored.`,
      },
    ]);
    const stop = new AbortController();
    const stopped = read(stop.signal);
    setImmediate(() => stop.abort());
    await expect(stopped).rejects.toSatisfy(isCancelled);
  });

  it(
    "ends every check under which the process is killed with its answer or a clear reason",
    async () => {
      const random = createRandom(7);
      let answers = 0;
      for (let kill = 0; kill < (isLong ? 30 : 3); kill += 1) {
        const text = Array.from({ length: 20 }, (_, at) => `This is teh end, number ${kill} of ${at}.`).join(
          "\n\n",
        );
        const checking = check(text);
        const outcome = checking.then(
          ({ correctedInput }) => correctedInput,
          ({ code, message }: AppError) => ({ code, message }),
        );
        const killing = setTimeout(() => toolbox?.kill(), random() * KILLED_WITHIN_MS);
        const ended = await outcome;
        clearTimeout(killing);
        if (typeof ended === "string") {
          answers += 1;
          expect(ended).toBe(text.replaceAll("teh", "the"));
        } else {
          expect(ended).toEqual({
            code: "unavailable",
            message: expect.stringMatching(/try again|Start it again/),
          });
          test.app.processes.restart("toolbox");
        }
      }
      expect(answers).toBeGreaterThan(0);
      test.app.processes.restart("toolbox");
      expect((await check("It is teh last end.")).correctedInput).toBe("It is the last end.");
    },
    KILLS_MS,
  );

  it("stops when it is told to, and answers the next check", async () => {
    const stop = new AbortController();
    const stopped = check("This is a long text of teh kind. ".repeat(400), stop.signal);
    setImmediate(() => stop.abort());
    await expect(stopped).rejects.toSatisfy(isCancelled);
    expect((await check("It is teh end.")).correctedInput).toBe("It is the end.");
  });
});
