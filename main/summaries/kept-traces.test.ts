import { afterEach, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { openTestLibrary, type TestLibrary } from "#main/store/fixtures/test-library.ts";
import type { SummaryTrace } from "#shared/summary.ts";
import { createKeptTraces } from "./kept-traces.ts";
import { resultStoreOf } from "./summarizer.ts";

let library: TestLibrary;
afterEach(() => library.remove());

const OPTIONS = { type: "key-points", length: "short", format: "markdown" } as const;

it("an earlier version's summary of the same text is found as such, until the new one is kept", async () => {
  library = await openTestLibrary();
  const { store } = library;
  const { id, title, revision, sha256, body } = await store.notes.create({ body: "The roof leaks." });
  const document = { text: body, record: { id, name: title, revision, sha256 }, note: id, marks: [] };
  const trace: SummaryTrace = {
    schemaVersion: 1,
    summary: {
      schemaVersion: 1,
      ...OPTIONS,
      text: "- The roof leaks.",
      lines: [],
      documents: [document.record],
      read: { characters: 15, units: 1 },
      engine: "Key sentences",
      language: "en",
      units: { computed: 1, cached: 0 },
      marks: [],
      notices: [],
    },
    stages: [],
    timings: [],
    units: [],
  };
  const keptBy = (fingerprint: string) => createKeptTraces(resultStoreOf(store), fingerprint, silentLog);

  const old = keptBy("old");
  old.open(document, OPTIONS).keep(1, () => trace);
  await old.close();
  expect(await keptBy("old").open(document, OPTIONS).find()).toEqual({ trace, earlier: null });

  const renewed = keptBy("new");
  expect(await renewed.open(document, OPTIONS).find()).toEqual({ trace: null, earlier: trace.summary });
  renewed.open(document, OPTIONS).keep(1, () => trace);
  await renewed.close();
  expect(await keptBy("new").open(document, OPTIONS).find()).toEqual({ trace, earlier: null });
  const longer = { ...OPTIONS, length: "long" } as const;
  expect(await keptBy("new").open(document, longer).find()).toEqual({ trace: null, earlier: null });
});
