import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SamplingOptions } from "#shared/engine.ts";
import { createSampler } from "../sampling/sampler.ts";
import { type TinyModelOptions, writeTinyModel } from "../testing/tiny-model.ts";
import { type GenerateOptions, generate } from "./generate.ts";
import { loadTextModel, type TextModel, usualThreads } from "./text-model.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-generate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GREEDY: SamplingOptions = {
  temperature: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  frequencyPenalty: 0,
  presencePenalty: 0,
};
const ignore = () => undefined;

async function open(
  name: string,
  options: Partial<TinyModelOptions> = {},
  context = 256,
): Promise<TextModel> {
  const path = join(folder, name);
  await writeTinyModel(path, { family: "llama", type: "F32", ...options });
  return loadTextModel({
    path,
    cacheFolder: null,
    context,
    threads: 1,
    cacheBytes: 1e8,
    memoryFree: 1e9,
    signal: new AbortController().signal,
    onProgress: ignore,
  });
}

function write(model: TextModel, prompt: string, options: Partial<GenerateOptions> = {}, sampling = GREEDY) {
  return generate(model, {
    prompt: model.tokenizer.encode(prompt, { addBos: true }),
    sampler: createSampler({ ...sampling, seed: 7 }),
    constraint: null,
    maxTokens: 24,
    stop: [],
    isPlain: false,
    signal: new AbortController().signal,
    onPrefill: ignore,
    onText: ignore,
    ...options,
  });
}

let model: TextModel;
beforeAll(async () => {
  model = await open("model.gguf");
});
afterAll(() => model.close());

describe("an answer", () => {
  const prompt = "the cat and the dog and the cat and the dog and the";

  it("is the same with guessed tokens as without, and some guesses are right", async () => {
    const plain = await write(model, prompt, { isPlain: true, maxTokens: 60 });
    const guessed = await write(model, prompt, { maxTokens: 60 });
    expect(guessed.tokens).toEqual(plain.tokens);
    expect(plain.timings).toMatchObject({ draftedTokens: 0, acceptedTokens: 0 });
    expect(guessed.timings.acceptedTokens).toBeGreaterThan(0);
    expect(guessed.timings.decodeTokens).toBe(60);
  });

  it("is the same with a seed and temperature, with guesses or without", async () => {
    const warm = { ...GREEDY, temperature: 1, topK: 5 };
    const plain = await write(model, prompt, { isPlain: true, maxTokens: 40 }, warm);
    const guessed = await write(model, prompt, { maxTokens: 40 }, warm);
    expect(guessed.tokens).toEqual(plain.tokens);
    expect(plain.tokens).not.toEqual((await write(model, prompt, { isPlain: true, maxTokens: 40 })).tokens);
  });

  it("comes in pieces that make up its text", async () => {
    const pieces: string[] = [];
    const counts: number[] = [];
    const { text, tokens } = await write(model, prompt, {
      onText: (piece, count) => {
        pieces.push(piece);
        counts.push(count);
      },
    });
    expect(pieces.join("")).toBe(text);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.at(-1)).toBe(tokens.length);
  });

  it("goes on from what earlier ones have computed", async () => {
    const fresh = await open("reuse.gguf");
    const first = await write(fresh, "one two three four");
    expect(first.timings.cachedTokens).toBe(0);
    const second = await write(fresh, "one two three four five six");
    expect(second.timings.cachedTokens).toBeGreaterThan(10);
    const plain = await write(fresh, "one two three four five six", { isPlain: true });
    expect(plain.timings.cachedTokens).toBe(0);
    expect(plain.tokens).toEqual(second.tokens);
    await fresh.close();
  });

  it("ends at its length, and at a stop text, which it does not hold", async () => {
    const whole = await write(model, prompt);
    expect(whole).toMatchObject({ stop: "length", tokens: { length: 24 } });
    const stop = whole.text.slice(6, 9);
    const cut = await write(model, prompt, { stop: [stop] });
    expect(cut).toMatchObject({ stop: "stop", text: whole.text.slice(0, whole.text.indexOf(stop)) });
  });

  it("ends when the context is full, and says so", async () => {
    const small = await open("small.gguf", { seed: 3 }, 40);
    const { stop, tokens } = await write(small, "a b c d e", { maxTokens: 100 });
    expect(stop).toBe("context");
    expect(tokens.length).toBeLessThan(40);
    await small.close();
  });

  it("tells how likely its tokens were", async () => {
    const { tokens, logprobs } = await write(model, prompt, {
      sampler: createSampler({ ...GREEDY, seed: 1, logprobs: 3 }),
    });
    expect(logprobs.map(({ token }) => token)).toEqual(tokens);
    for (const { logprob, top } of logprobs) {
      expect(top.map((one) => one.logprob)[0]).toBe(logprob);
      expect(top).toHaveLength(3);
    }
  });
});

describe("a prompt", () => {
  it("that does not fit the context is refused with both lengths, before anything is computed", async () => {
    const seen: number[] = [];
    await expect(
      write(model, "word ".repeat(1000), { onPrefill: (done) => seen.push(done) }),
    ).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/has \d+ tokens .* takes 255/),
    });
    expect(seen).toEqual([]);
  });

  it("says how far it is, and stops between two runs when it is cancelled", async () => {
    const fresh = await open("stop.gguf", { context: 4000 }, 4000);
    const stop = new AbortController();
    const seen: number[] = [];
    const running = write(fresh, "a b c ".repeat(300), {
      signal: stop.signal,
      onPrefill: (done) => {
        seen.push(done);
        if (done > 0) stop.abort();
      },
    });
    await expect(running).rejects.toThrow();
    expect(seen).toEqual([0, 512]);
    const after = await write(fresh, "a b c ".repeat(100));
    expect(after.tokens).toEqual((await write(fresh, "a b c ".repeat(100), { isPlain: true })).tokens);
    await fresh.close();
  });
});

describe("a model", () => {
  it("that needs more memory than is free is refused with both figures", async () => {
    const path = join(folder, "model.gguf");
    const loading = loadTextModel({
      path,
      cacheFolder: null,
      context: 256,
      threads: 1,
      cacheBytes: 1e8,
      memoryFree: 1000,
      signal: new AbortController().signal,
      onProgress: ignore,
    });
    await expect(loading).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/needs about .* GB of memory and 0\.0 GB are free/),
    });
  });
});

it("uses one thread for each core", () => {
  expect([1, 2, 4, 8, 12, 64].map((count) => usualThreads(count))).toEqual([1, 2, 4, 4, 6, 8]);
});
