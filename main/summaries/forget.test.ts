import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openTestApp, type TestApp, THREADS } from "#main/test-app.ts";
import type { NoteId } from "#shared/note.ts";

// Several threads load their tables in each test.
vi.setConfig({ testTimeout: 120_000 });

type App = TestApp["app"];

const OPTIONS = { type: "key-points", length: "short", format: "markdown" } as const;
const never = new AbortController().signal;
const TEXT = Array.from(
  { length: 60 },
  (_, index) => `The safe number ${index} opens with the left key.`,
).join(" ");

async function open(workers: "one thread" | "two threads"): Promise<App> {
  const { store, nano } = THREADS;
  const library = await openTestApp({ workers: workers === "one thread" ? { store, nano } : THREADS });
  onTestFinished(() => library.close());
  return library.app;
}

const summarized = async (app: App, body: string) => {
  const { id } = await app.store.notes.create({ body });
  const summary = await app.summaries.create({ source: { kind: "note", id }, ...OPTIONS }, never);
  return { id, summary };
};

const PURGES = {
  "deleting it for good": (app: App, id: NoteId) => app.store.notes.purge([id]),
  "emptying the trash": (app: App) => app.store.library.emptyTrash(),
} as const;

describe.each(["one thread", "two threads"] as const)(
  "with the summarizer and its caller in %s",
  (threads) => {
    test.each(Object.entries(PURGES))("%s leaves nothing of a note in memory", async (_, purge) => {
      const app = await open(threads);
      const { id, summary } = await summarized(app, TEXT);
      expect((await summarized(app, TEXT)).summary.units).toEqual({
        computed: 0,
        cached: summary.read.units,
      });
      const { items } = await app.store.notes.list({
        view: "all",
        filter: "safe number",
        offset: 0,
        limit: 10,
      });
      await app.store.notes.trash(items.map((item) => item.id));
      for (const item of items) await purge(app, item.id);
      await expect(
        app.summaries.trace({ source: { kind: "note", id }, ...OPTIONS }, never),
      ).rejects.toMatchObject({ code: "not-found" });
      const again = await app.summaries.create(
        { source: { kind: "text", name: "t", text: TEXT }, ...OPTIONS },
        never,
      );
      expect(again.units).toEqual({ computed: again.read.units, cached: 0 });
    });

    test("a note deleted for good while it is read leaves nothing either", async () => {
      const app = await open(threads);
      const { id } = await app.store.notes.create({ body: TEXT });
      await app.store.notes.trash([id]);
      let purged: Promise<unknown> | undefined;
      for await (const event of app.summaries.stream({ source: { kind: "note", id }, ...OPTIONS }, never)) {
        if (event.kind === "progress") purged ??= app.store.notes.purge([id]);
      }
      await purged;
      const again = await app.summaries.create(
        { source: { kind: "text", name: "t", text: TEXT }, ...OPTIONS },
        never,
      );
      expect(again.units).toEqual({ computed: again.read.units, cached: 0 });
    });
  },
);
