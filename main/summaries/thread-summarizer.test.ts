import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { copyModels, DYING_WORKER } from "#main/nano/fixtures/open-nano.ts";
import { samples } from "#main/samples/samples.ts";
import { openTestApp, type TestApp, THREADS } from "#main/test-app.ts";
import { withoutOrigin } from "./fixtures/without-origin.ts";

// Several threads load their tables in each test.
vi.setConfig({ testTimeout: 120_000 });

const OPTIONS = { type: "key-points", length: "long", format: "markdown" } as const;
const SUMMARIZER = new URL("fixtures/dying-worker.ts", import.meta.url);
const never = new AbortController().signal;
const asText = (text: string) => ({ kind: "text", name: "given", text }) as const;

const DEADLY = Array.from({ length: 400 }, (_, index) => `The deadly boiler number ${index} is cold.`).join(
  " ",
);
/** A paragraph that the dying thread of the pool knows by its only word. */
const DEADLY_UNIT = `${samples.join("\n\n")}\n\ndie\n`;

/** Threads that nothing happens to. */
let healthy: TestApp;
beforeAll(async () => {
  healthy = await openTestApp({ workers: THREADS, poolSize: 1 });
});
afterAll(() => healthy.close());

async function open(options: Parameters<typeof openTestApp>[0] = {}) {
  const library = await openTestApp({ workers: THREADS, poolSize: 1, ...options });
  onTestFinished(() => library.close());
  return library.app;
}

function modelsWith(name: string): string {
  const models = copyModels(name);
  onTestFinished(() => rmSync(models, { recursive: true }));
  return models;
}

test("a thread of its own gives the bytes that the caller's thread gives", async () => {
  const own = healthy.app;
  const { app: local } = await openTestApp({ poolSize: 1 });
  onTestFinished(() => local.close());
  const source = asText(samples.join("\n\n"));
  const one = await own.summaries.trace({ source, ...OPTIONS }, never);
  const other = await local.summaries.trace({ source, ...OPTIONS }, never);
  expect(JSON.stringify(withoutOrigin(one))).toBe(JSON.stringify(withoutOrigin(other)));
  expect((await own.summaries.units(source, never)).units).toHaveLength(one.units.length);
});

test("a thread keeps its results in the library", async () => {
  const { store, summaries } = await open();
  const { id } = await store.notes.create({ body: samples.join("\n\n") });
  const source = { kind: "note", id } as const;
  const first = await summaries.create({ source, ...OPTIONS }, never);
  expect(first.units).toEqual({ computed: first.read.units, cached: 0 });
  expect(await summaries.create({ source, ...OPTIONS }, never)).toEqual({
    ...first,
    units: { computed: 0, cached: first.read.units },
  });
  const missing = { kind: "note", id: "no-such-note" } as const;
  await expect(summaries.create({ source: missing, ...OPTIONS }, never)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a thread that dies in the middle of a summary is replaced, and the summary is right", async () => {
  const models = modelsWith("die-once");
  const { summaries } = await open({ models, workers: { ...THREADS, summarizer: SUMMARIZER } });
  const stopped = await summaries.create({ source: asText(DEADLY), ...OPTIONS }, never);
  expect(existsSync(join(models, "die-once"))).toBe(false);
  const { summaries: unharmed } = healthy.app;
  expect(stopped).toEqual(await unharmed.create({ source: asText(DEADLY), ...OPTIONS }, never));
});

test("a thread that dies again and again ends the summary with a clear error, and the next one works", async () => {
  const { summaries } = await open({
    models: modelsWith("die-always"),
    workers: { ...THREADS, summarizer: SUMMARIZER },
  });
  await expect(summaries.create({ source: asText(DEADLY), ...OPTIONS }, never)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("Try again"),
  });
  const next = await summaries.create({ source: asText("All is well here."), ...OPTIONS }, never);
  expect(next.lines).toHaveLength(1);
});

test("a thread of the pool that dies in the middle of a summary is replaced, and the summary is right", async () => {
  const models = modelsWith("die-once");
  const { summaries } = await open({ models, workers: { ...THREADS, nano: DYING_WORKER } });
  const survived = await summaries.create({ source: asText(DEADLY_UNIT), ...OPTIONS }, never);
  expect(existsSync(join(models, "die-once"))).toBe(false);
  const { summaries: unharmed } = await open();
  expect(survived).toEqual(await unharmed.create({ source: asText(DEADLY_UNIT), ...OPTIONS }, never));
});

test("a thread of the pool that dies again and again ends the summary, and the next one works", async () => {
  const { summaries } = await open({
    models: modelsWith("die-always"),
    workers: { ...THREADS, nano: DYING_WORKER },
  });
  await expect(summaries.create({ source: asText(DEADLY_UNIT), ...OPTIONS }, never)).rejects.toMatchObject({
    code: "unavailable",
  });
  const next = await summaries.create({ source: asText("All is well here."), ...OPTIONS }, never);
  expect(next.lines).toHaveLength(1);
});

test("stopping a summary stops the thread, which is free for the next", async () => {
  const { summaries } = await open({ workers: { ...THREADS, nano: DYING_WORKER } });
  const stop = new AbortController();
  const events = summaries.stream({ source: asText("wait"), ...OPTIONS }, stop.signal);
  const reading = (async () => {
    for await (const event of events) if (event.kind === "progress" && event.stage === "units") stop.abort();
  })();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  const next = await summaries.create({ source: asText("All is well here."), ...OPTIONS }, never);
  expect(next.lines).toHaveLength(1);
});

test("closing the app ends a summary under way", async () => {
  const library = await openTestApp({ workers: { ...THREADS, nano: DYING_WORKER }, poolSize: 1 });
  const reading = library.app.summaries.create({ source: asText("wait"), ...OPTIONS }, never);
  const ended = expect(reading).rejects.toMatchObject({ code: "cancelled" });
  await library.close();
  await ended;
});
