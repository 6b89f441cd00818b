import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openTestEngine } from "#main/engine/testing/ask-engine.ts";
import { silentLog } from "#main/log.ts";
import type { Finding } from "#main/nano/proofread/finding.ts";
import { unitKey } from "#main/nano/keys.ts";
import { judgeRequest } from "#shared/engine.ts";
import { createPassageJudge } from "./passage-judge.ts";
import type { ReadPassage } from "./read-findings.ts";

const { engine, sound, close } = await openTestEngine();
afterAll(close);

/** What the engine was asked, a text each. */
const asked: string[] = [];
const judge = createPassageJudge({
  engine: {
    judge(request, signal) {
      asked.push(request.text);
      return engine.judge(judgeRequest.parse(request), { signal, onProgress: () => undefined });
    },
  },
  models: join(import.meta.dirname, "../../models"),
  results: null,
  log: silentLog,
});

const passage = (text: string, language: string | null = "en", findings: Finding[] = []): ReadPassage => ({
  key: unitKey("block", text),
  kind: "sentence",
  start: 0,
  end: text.length,
  text,
  result: { language, findings, skipped: [] },
});

async function run(passages: readonly ReadPassage[], signal = new AbortController().signal) {
  asked.length = 0;
  const options = { model: sound, dialect: "american", note: null, signal } as const;
  const seen: number[] = [];
  const judged = await judge.judge(passages, { ...options, onProgress: ({ done }) => seen.push(done) });
  return { judged, asked: [...asked], seen };
}

it("asks the model once for each sentence, and again only for those that changed", async () => {
  const first = await run([passage("The cat sat. The dog ran."), passage("We was here.")]);
  expect(first.asked).toEqual(["The cat sat.", "The dog ran.", "We was here."]);
  expect(first.seen).toEqual([1, 2]);
  const again = await run([passage("The cat sat. The dog ran."), passage("We was here.")]);
  expect(again).toEqual({ judged: first.judged, asked: [], seen: [1, 2] });
  const changed = await run([passage("The cat sat. The dogs ran."), passage("We was here.")]);
  expect(changed.asked).toEqual(["The dogs ran."]);
  judge.forget();
  expect((await run([passage("We was here.")])).asked).toEqual(["We was here."]);
});

it("leaves passages of other languages as they are", async () => {
  const german = passage("Das ist ein Satz.", "de");
  expect(await run([german])).toMatchObject({ judged: [german], asked: [] });
});

it("stops between two sentences, and what is judged by then is not judged again", async () => {
  const stop = new AbortController();
  const passages = [passage("One thing is here."), passage("Two thing is here.")];
  asked.length = 0;
  const options = { model: sound, dialect: "american", note: null, signal: stop.signal } as const;
  const work = judge.judge(passages, { ...options, onProgress: () => stop.abort() });
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(asked).toEqual(["One thing is here."]);
  expect((await run(passages)).asked).toEqual(["Two thing is here."]);
});

it("says what to do about a model that is gone", async () => {
  const options = { dialect: "american", note: null, signal: new AbortController().signal } as const;
  const work = judge.judge([passage("A cat.")], {
    ...options,
    model: "/gone.gguf",
    onProgress: () => undefined,
  });
  await expect(work).rejects.toMatchObject({
    code: "not-found",
    message: expect.stringMatching(/Choose another, or proofread without one/),
  });
});
