import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LoadedDecoder } from "./decoder/load-decoder.ts";
import { createEngine, type Engine } from "./engine.ts";
import { readGguf } from "./gguf/gguf-file.ts";
import { argmax } from "./sampling/logits.ts";
import { ask } from "./testing/ask-engine.ts";
import { divergence, likelyDivergence, readGoldenReal, unpackLikely } from "./testing/golden-real.ts";
import { REAL_QUESTIONS } from "./testing/real-conversations.ts";
import { realModel } from "./testing/real-model.ts";
import { eachRow, openReal, PLAIN_FORMS, realPrompts, realStreams } from "./testing/real-probabilities.ts";
import { loadReference } from "./testing/reference-decoder.ts";
import { relativeError } from "./testing/relative-error.ts";

const { path, reason } = realModel();
const model = path ?? "";
const golden = readGoldenReal();
const isLong = process.env["TORTURE"] === "1";

describe.skipIf(path === null)(`with real weights${reason}`, () => {
  let loaded: LoadedDecoder;
  beforeAll(async () => {
    loaded = await openReal(model);
  });
  afterAll(() => loaded.close());

  it("the float32 graph's answers are found token by token, but where it finds two nearly alike", async () => {
    const prompts = realPrompts(await readGguf(model));
    let compared = 0;
    for (const [question, { tokens, leads }] of golden.answers.entries()) {
      const cache = loaded.decoder.createCache();
      let pieces = prompts[question] ?? [];
      for (const [index, token] of tokens.entries()) {
        const segment = { kind: "causal" as const, pieces, rows: pieces.length };
        const logits = loaded.decoder.forward(cache, segment, [pieces.length - 1]);
        const isClear = (leads[index] ?? 0) > NEARLY_ALIKE;
        if (isClear) expect([question, index, argmax(logits)]).toEqual([question, index, token]);
        compared += Number(isClear);
        pieces = [token];
      }
    }
    expect(compared).toBeGreaterThan(80);
  });

  it("a replay gives the same bytes after other answers, and in another engine", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nano-banana-real-"));
    const engine = createEngine({ cacheFolder: folder, threads: 2 });
    const answer = (of: Engine) =>
      ask(of, model, { fields: { messages: REAL_QUESTIONS[0], maxTokens: 24, replay: true, seed: 1 } });
    const first = await answer(engine);
    await ask(engine, model, { fields: { messages: REAL_QUESTIONS[1], maxTokens: 5 } });
    await ask(engine, model, {
      fields: { messages: REAL_QUESTIONS[0], maxTokens: 5, temperature: 1, seed: 3 },
    });
    const again = await answer(engine);
    await engine.close();
    const other = createEngine({ cacheFolder: folder, threads: 2 });
    const elsewhere = await answer(other);
    await other.close();
    rmSync(folder, { recursive: true, force: true });
    expect(first.record.model.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const { text, tokens, record, timings } of [again, elsewhere]) {
      expect({ text, tokens, record }).toEqual({
        text: first.text,
        tokens: first.tokens,
        record: first.record,
      });
      expect(timings).toMatchObject({ cachedTokens: 0, draftedTokens: 0 });
    }
  });

  it("probabilities are about as near to the float32 graph as llama.cpp's", async () => {
    const likely = unpackLikely(golden);
    let sum = 0;
    const rows = eachRow(loaded, realStreams(await readGguf(model), false), (logits, row) => {
      sum += likelyDivergence(likely[row] ?? { ids: [], logs: [] }, logits);
    });
    expect(rows).toBe(golden.rows);
    // Single rows differ by far more than the engines do, so that this many of them tell only so much.
    expect(sum / rows / golden.likelyDivergence).toBeLessThan(1.2);
  });

  it.runIf(isLong)(
    "probabilities are at most a tenth further from the float32 graph than llama.cpp's",
    async () => {
      const streams = realStreams(await readGguf(model), true);
      const ours: Float32Array[] = [];
      eachRow(loaded, streams, (logits) => ours.push(logits.slice()));
      const plain = await openReal(model, PLAIN_FORMS);
      const found: number[] = [];
      eachRow(plain, streams, (logits, row) => {
        found.push(divergence(logits, ours[row] ?? new Float32Array(0)));
      });
      await plain.close();
      const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
      const median = found.toSorted((a, b) => a - b)[found.length >> 1] ?? Number.NaN;
      expect(found).toHaveLength(golden.allRows);
      expect(mean / golden.divergence).toBeLessThan(1.1);
      expect(median / golden.medianDivergence).toBeLessThan(1.1);
    },
  );

  it.runIf(isLong)("the float32 graph gives the float64 reference's logits", async () => {
    const file = await readGguf(model);
    const tokens = (realStreams(file, false)[0] ?? []).slice(0, 48);
    const plain = await openReal(model, PLAIN_FORMS);
    const { vocabulary } = plain.decoder.model;
    const wanted = [0, 20, 47];
    const logits = plain.decoder
      .forward(plain.decoder.createCache(), { kind: "causal", pieces: tokens, rows: tokens.length }, wanted)
      .slice();
    await plain.close();
    const found = wanted.map((_, index) => logits.subarray(index * vocabulary, (index + 1) * vocabulary));
    const expected = (await loadReference(file)).logits(tokens);
    expect(
      relativeError(
        found,
        wanted.map((row) => expected[row] ?? []),
      ),
    ).toBeLessThan(1e-4);
  });
});

/** Logits of quantized products are off by about this much, so that the second of two nearly alike may win. */
const NEARLY_ALIKE = 1;
