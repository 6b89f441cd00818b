import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRouterClient } from "@orpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DesktopWindow } from "./desktop-window.ts";
import { MODEL_CACHE } from "./models/caches.ts";
import { createRouter } from "./router.ts";
import { openTestApp, type TestApp } from "./test-app.ts";
import { AppError } from "#shared/errors.ts";
import type { GenerateEvent } from "#shared/models.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp({
    children: {
      toolbox: new URL("./toolbox/index.ts", import.meta.url),
      engine: new URL("./models/fixtures/word-engine.ts", import.meta.url),
    },
  });
});
afterAll(() => opened.close());

const as = (caller: "page" | "api" | "local", desktop?: DesktopWindow) =>
  createRouterClient(createRouter(opened.app), { context: { caller, ...(desktop && { desktop }) } });

function file(name: string, content = "GGUF"): string {
  const path = join(opened.folder, name);
  writeFileSync(path, content);
  return path;
}

async function emptied(): Promise<void> {
  const { models } = as("local");
  for (const { id } of await models.list()) await models.remove({ id });
}

describe("the list of models", () => {
  it("holds what was found in a file, and stays without touching the file", async () => {
    await emptied();
    const path = file("small.Q8_0.gguf");
    const { models } = as("local");
    const added = await models.add({ path });
    expect(added).toMatchObject({
      name: "small.Q8_0",
      path,
      state: "ok",
      cacheBytes: 0,
      details: { architecture: "words", quantization: "Q8_0", context: 100, size: 4 },
      fit: { level: "fits", needed: 1_110 },
    });
    expect(await models.list()).toEqual([{ ...added, fit: expect.anything() }]);
    expect(await models.remove({ id: added.id })).toMatchObject({ id: added.id, state: "ok" });
    expect(await models.list()).toEqual([]);
  });

  it("names two files of one name apart, and one file once", async () => {
    await emptied();
    mkdirSync(join(opened.folder, "other"), { recursive: true });
    const { models } = as("local");
    const first = await models.add({ path: file("twin.gguf") });
    const second = await models.add({ path: file("other/twin.gguf") });
    const again = await models.add({ path: file("twin.gguf") });
    expect([first.name, second.name, again.name, again.id]).toEqual(["twin", "twin 2", "twin", first.id]);
    expect(await models.list()).toHaveLength(2);
  });

  it("tells a file that is gone and one that is another now, and takes it again when asked", async () => {
    await emptied();
    const path = file("moved.gguf");
    const { models, generate } = as("page");
    const { id, name } = await models.add({ path });
    const ask = { model: name, prompt: "a b" };
    utimesSync(path, 1_000, 1_000);
    expect(await models.list()).toMatchObject([{ state: "changed" }]);
    await expect(generate.create(ask)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("Look again"),
    });
    expect(await models.refresh({ id })).toMatchObject({ id, state: "ok" });
    expect(await generate.create(ask)).toMatchObject({ text: "a b " });
    rmSync(path);
    expect(await models.list()).toMatchObject([{ state: "missing", details: { architecture: "words" } }]);
    await expect(generate.create(ask)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining(path),
    });
    await expect(models.refresh({ id })).rejects.toMatchObject({ code: "not-found" });
    expect(await models.remove({ id })).toMatchObject({ state: "missing" });
  });

  it("refuses what is no model, and a path from nowhere", async () => {
    await emptied();
    const { models } = as("local");
    await expect(models.add({ path: file("notes.txt", "text") })).rejects.toMatchObject({
      code: "invalid-input",
    });
    await expect(models.inspect({ path: "small.gguf" })).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("whole path"),
    });
    expect(await models.list()).toEqual([]);
  });

  it("counts the converted weights of each file and deletes those of one", async () => {
    await emptied();
    const { models } = as("local");
    const [kept, freed] = [
      await models.add({ path: file("a.gguf") }),
      await models.add({ path: file("b.gguf") }),
    ];
    const cache = join(opened.folder, MODEL_CACHE);
    for (const [name, path] of Object.entries({ kept: kept.path, freed: freed.path, unfinished: null })) {
      mkdirSync(join(cache, name), { recursive: true });
      writeFileSync(join(cache, name, "weights"), "12345678");
      if (path !== null) writeFileSync(join(cache, name, "source.json"), JSON.stringify({ path }));
    }
    const sizes = async () => (await models.list()).map(({ cacheBytes }) => cacheBytes > 8);
    expect(await sizes()).toEqual([true, true]);
    expect(await models.deleteCache({ id: freed.id })).toMatchObject({ cacheBytes: 0 });
    expect(await sizes()).toEqual([true, false]);
    expect(readdirSync(cache)).toEqual(["kept", "unfinished"]);
  });
});

describe("who may do what", () => {
  it("lets a program with a key use the list, and neither change it nor name files", async () => {
    await emptied();
    const path = file("shared.gguf");
    const { id } = await as("local").models.add({ path });
    const { models, generate, score, embed } = as("api");
    expect(await models.list()).toMatchObject([{ id, path: null }]);
    for (const call of [
      () => models.add({ path }),
      () => models.inspect({ path }),
      () => models.refresh({ id }),
      () => models.remove({ id }),
      () => models.deleteCache({ id }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await generate.create({ model: "shared", prompt: "a" })).toMatchObject({ text: "a " });
    expect(await score.create({ model: id, prompt: "a", continuations: ["b", "cc"] })).toMatchObject({
      scores: [
        { logLikelihood: -1, tokens: 1 },
        { logLikelihood: -2, tokens: 2 },
      ],
    });
    expect(await embed.create({ model: id, texts: ["abc"] })).toMatchObject({ vectors: [[3, 0]] });
    await expect(generate.create({ model: path, prompt: "a" })).rejects.toMatchObject({ code: "not-found" });
    await expect(as("page").generate.create({ model: path, prompt: "a" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await as("local").generate.create({ model: path, prompt: "a" })).toMatchObject({ text: "a " });
  });

  it("lets the page of a window add only what the person dropped or chose", async () => {
    await emptied();
    const granted = file("granted.gguf");
    const made: Partial<DesktopWindow> = {
      requireGranted(paths) {
        if (!paths.every((path) => path === granted)) throw new AppError("forbidden", "Choose it first.");
      },
    };
    const { models } = as("page", made as DesktopWindow); // the call that is made here
    await expect(models.add({ path: file("other.gguf") })).rejects.toMatchObject({ code: "forbidden" });
    await expect(models.inspect({ path: file("other.gguf") })).rejects.toMatchObject({ code: "forbidden" });
    expect(await models.add({ path: granted })).toMatchObject({ name: "granted" });
  });
});

async function collect(events: AsyncIterable<GenerateEvent>): Promise<GenerateEvent[]> {
  const all: GenerateEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

describe("an answer as it comes", () => {
  it("tells its progress, all of its text in order, and the whole at the end", async () => {
    await emptied();
    const { id } = await as("local").models.add({ path: file("stream.gguf") });
    const prompt = Array.from({ length: 500 }, (_, index) => `w${index}`).join(" ");
    const events = await collect(await as("api").generate.stream({ model: id, prompt }));
    expect(events.slice(0, 2).map(({ kind }) => kind)).toEqual(["load", "prefill"]);
    const text = events.map((event) => (event.kind === "text" ? event.text : "")).join("");
    expect(text).toBe(`${prompt} `);
    expect(events.at(-1)).toMatchObject({ kind: "result", result: { text, stop: "end" } });
  });

  it("ends with its reader, and the next one is written", async () => {
    await emptied();
    const { id } = await as("local").models.add({ path: file("held.gguf") });
    const { generate } = as("page");
    for await (const event of await generate.stream({ model: id, prompt: "one hold two" })) {
      if (event.kind === "text" && event.text.includes("hold")) break;
    }
    const stop = new AbortController();
    const stopped = collect(await generate.stream({ model: id, prompt: "hold" }, { signal: stop.signal }));
    stop.abort();
    await expect(stopped).rejects.toThrow(/./);
    expect(await generate.create({ model: id, prompt: "next" })).toMatchObject({ text: "next " });
  });

  it("refuses sampling values it does not know, and two kinds of question at once", async () => {
    const { generate } = as("api");
    const unknown = { model: "any", prompt: "a", temprature: 0 };
    await expect(generate.create(unknown)).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("temprature"),
    });
    await expect(generate.create({ model: "any" })).rejects.toMatchObject({
      message: expect.stringContaining("either a prompt or messages"),
    });
    await expect(
      generate.create({ model: "any", prompt: "a", schema: {}, choices: ["b"] }),
    ).rejects.toMatchObject({ message: expect.stringContaining("either a schema or choices") });
  });
});
