import { expect, onTestFinished, test, vi } from "vitest";
import { DYING_WORKER } from "#main/nano/fixtures/open-nano.ts";
import { openTestApp, THREADS } from "#main/test-app.ts";

// Several threads load their tables in each test.
vi.setConfig({ testTimeout: 120_000 });

const OPTIONS = { type: "tldr", length: "short", format: "markdown" } as const;
const never = new AbortController().signal;

async function open(workers: Parameters<typeof openTestApp>[0] = {}) {
  const library = await openTestApp({ host: "web", indexing: { idleMs: 20 }, workers: THREADS, ...workers });
  onTestFinished(() => library.close());
  return library.app;
}

test("notes that nobody asked for are read while nobody works, and a first summary finds their results", async () => {
  const { store, summaries, indexer } = await open();
  const { id } = await store.notes.create({ body: "The lamp is blue. Ana will order another by Friday." });
  await store.notes.create({ body: "" });
  await indexer.settled();
  const source = { kind: "note", id } as const;
  expect((await summaries.create({ source, ...OPTIONS }, never)).units).toEqual({ computed: 0, cached: 2 });
  expect((await summaries.aggregate({ source, kind: "tasks" }, never)).units).toEqual({
    computed: 0,
    cached: 2,
  });
  await store.notes.save({ id, baseRevision: 1, changes: [{ from: 0, to: 0, insert: "It is new. " }] });
  await indexer.settled();
  expect((await summaries.create({ source, ...OPTIONS }, never)).units).toEqual({ computed: 0, cached: 3 });
});

test("a setting pauses it, and switching it on again goes on", async () => {
  const { store, summaries, indexer } = await open();
  await store.settings.set({ isIndexing: false });
  await indexer.settled();
  const { id } = await store.notes.create({ body: "The lamp is blue." });
  await indexer.settled();
  await store.settings.set({ isIndexing: true });
  await indexer.settled();
  const made = await summaries.create({ source: { kind: "note", id }, ...OPTIONS }, never);
  expect(made.units).toEqual({ computed: 0, cached: 1 });
  await store.settings.set({ isIndexing: false });
  const other = await store.notes.create({ body: "The door is green." });
  await indexer.settled();
  const paused = await summaries.create({ source: { kind: "note", id: other.id }, ...OPTIONS }, never);
  expect(paused.units).toEqual({ computed: 1, cached: 0 });
});

test("a note whose reading does not end gives way to a summary at once", async () => {
  const { store, summaries, indexer } = await open({ workers: { ...THREADS, nano: DYING_WORKER } });
  // The thread of the pool waits without end at this word.
  await store.notes.create({ body: "wait" });
  await vi.waitFor(() => expect(indexer.isReading()).toBe(true), 60_000);
  const source = { kind: "text", name: "t", text: "All is well here." } as const;
  const summary = summaries.create({ source, ...OPTIONS }, never);
  await vi.waitFor(() => expect(indexer.isReading()).toBe(false));
  expect((await summary).lines).toHaveLength(1);
});
