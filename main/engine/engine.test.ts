import { afterAll, describe, expect, it } from "vitest";
import { type GenerateProgress, generateRequest } from "#shared/engine.ts";
import { ask, openTestEngine, TINY } from "./testing/ask-engine.ts";
import { type GgufInput, writeGguf } from "./testing/gguf-writer.ts";
import { tinyModel } from "./testing/tiny-model.ts";

const { engine, at, sound, close } = await openTestEngine();
afterAll(close);

describe("a conversation", () => {
  const messages = [{ role: "user", content: "the cat" }];

  it("has a plain form with a model that brings none", async () => {
    const path = at("plain.gguf");
    const model = tinyModel(TINY);
    const { "tokenizer.chat_template": _, ...metadata } = model.metadata;
    await writeGguf(path, { ...model, metadata });
    const chat = await ask(engine, path, { fields: { messages } });
    const text = await ask(engine, path, { fields: { prompt: "User: the cat\n\nAssistant:" } });
    expect(chat.tokens).toEqual(text.tokens);
    expect(chat.notes).toEqual([expect.stringContaining("brings no chat template")]);
    expect(text.notes).toEqual([]);
  });

  it("is refused with a model whose template is broken, which still goes on with a text", async () => {
    const path = await changed("broken.gguf", { "tokenizer.chat_template": "{% for message in" });
    await expect(ask(engine, path, { fields: { messages } })).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringMatching(/template/),
    });
    expect((await ask(engine, path)).tokens).toEqual((await ask(engine, sound)).tokens);
  });

  it("with halves of characters is read, and the answer is whole text", async () => {
    const broken = "a \ud83d b \udc00";
    const { text } = await ask(engine, sound, { fields: { messages: [{ role: "user", content: broken }] } });
    expect(text.isWellFormed()).toBe(true);
    expect((await ask(engine, sound, { fields: { prompt: broken } })).text).toBe(
      (await ask(engine, sound, { fields: { prompt: "a \ufffd b \ufffd" } })).text,
    );
  });
});

describe("a request", () => {
  it("of a million tokens is refused with their number, before anything is computed", async () => {
    const seen: string[] = [];
    const asked = {
      fields: { prompt: "1 2 ".repeat(250_000) },
      onProgress: ({ kind }: GenerateProgress) => seen.push(kind),
    };
    await ask(engine, sound);
    await expect(ask(engine, sound, asked)).rejects.toMatchObject({
      code: "too-large",
      message: expect.stringMatching(/has 1000000 tokens/),
    });
    expect(seen.filter((kind) => kind !== "load")).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ["a type that does not exist", { type: "poem" }, /"type"/],
    ["a keyword that is not known", { type: "string", pattern: "a+" }, /pattern/],
    [
      "lengths that no list has",
      { type: "array", items: { type: "null" }, minItems: 3, maxItems: 2 },
      /No JSON fits/,
    ],
    ["no value at all", { enum: [] }, /No JSON fits/],
    [
      "no end",
      {
        $ref: "#/$defs/a",
        $defs: { a: { type: "object", properties: { a: { $ref: "#/$defs/a" } }, required: ["a"] } },
      },
      /no end/,
    ],
  ])("whose schema has %s is refused before anything is computed", async (_, schema, message) => {
    const seen: string[] = [];
    await expect(
      ask(engine, sound, { fields: { schema }, onProgress: ({ kind }) => seen.push(kind) }),
    ).rejects.toMatchObject({ code: "invalid-input", message: expect.stringMatching(message) });
    expect(seen.filter((kind) => kind !== "load")).toEqual([]);
  });

  it.each([
    { temperature: Number.NaN },
    { topP: 0 },
    { minP: 2 },
    { topK: 1.5 },
    { seed: -1 },
    { temprature: 1 },
  ])("with the sampling value %o is no request", (fields) => {
    expect(generateRequest.safeParse({ model: sound, prompt: "a", ...fields }).success).toBe(false);
  });

  it("that is cancelled while it writes gives no further token, and the next one is answered", async () => {
    const stop = new AbortController();
    const counts: number[] = [];
    let stopped = 0;
    const running = ask(engine, sound, {
      fields: { maxTokens: 400, replay: true },
      signal: stop.signal,
      onProgress(event) {
        if (event.kind !== "text") return;
        counts.push(event.tokens);
        if (event.tokens < 3 || stop.signal.aborted) return;
        stopped = event.tokens;
        stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect((counts.at(-1) ?? 0) - stopped).toBeLessThanOrEqual(1);
    expect((await ask(engine, sound)).tokens).toHaveLength(12);
  });
});

describe("a model whose weights are no numbers", () => {
  it("gives an error that says so, and other models go on", async () => {
    const path = at("nan.gguf");
    const model = tinyModel(TINY);
    const tensors = model.tensors.map((tensor) =>
      tensor.name === "output_norm.weight"
        ? { ...tensor, data: new Uint8Array(new Float32Array(64).fill(Number.NaN).buffer) }
        : tensor,
    );
    await writeGguf(path, { ...model, tensors });
    for (const temperature of [0, 1]) {
      await expect(ask(engine, path, { fields: { temperature } })).rejects.toMatchObject({
        code: "invalid-input",
        message: expect.stringMatching(/number/),
      });
    }
    expect((await ask(engine, sound)).tokens).toHaveLength(12);
  });
});

async function changed(name: string, metadata: Record<string, GgufInput>): Promise<string> {
  const model = tinyModel(TINY);
  await writeGguf(at(name), { ...model, metadata: { ...model.metadata, ...metadata } });
  return at(name);
}
