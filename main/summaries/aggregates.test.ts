import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples } from "#main/samples/samples.ts";
import { openTestApp, type TestApp, THREADS } from "#main/test-app.ts";
import { AGGREGATE_KINDS, aggregate } from "#shared/aggregates.ts";

const schema = new URL("../../docs/schema/aggregate.schema.json", import.meta.url);
const isAggregate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(schema, "utf8")) as object,
);

const never = new AbortController().signal;
const TEXT = "# Hall\n\nAna will order the lamps by Friday. The lamps cost £120.\n";

let library: TestApp;
beforeAll(async () => {
  // A Thursday at noon, on which all time zones of note agree.
  library = await openTestApp({ workers: THREADS, clock: () => Date.UTC(2026, 2, 12, 12) });
});
afterAll(() => library.close());

test("the dates of a note count from the day it was created, unless one is given", async () => {
  const { id, sha256 } = await library.app.store.notes.create({ body: TEXT });
  const source = { kind: "note", id } as const;
  const found = await library.app.summaries.aggregate({ source, kind: "tasks" }, never);
  expect(aggregate.parse(found)).toEqual(found);
  expect(found).toMatchObject({
    kind: "tasks",
    items: [{ text: "Ana will order the lamps by Friday.", due: { text: "Friday", date: "2026-03-13" } }],
    documents: [{ id, name: "Hall", revision: 1, sha256 }],
    read: { characters: TEXT.length, units: 3 },
    units: { computed: 3, cached: 0 },
    date: "2026-03-12",
    notices: [],
  });
  const later = await library.app.summaries.aggregate({ source, kind: "tasks", date: "2026-12-30" }, never);
  expect(later).toMatchObject({
    items: [{ due: { date: "2027-01-01" } }],
    units: { computed: 0, cached: 3 },
  });
});

test.each(AGGREGATE_KINDS)("%s are of the published schema, traced to the text", async (kind) => {
  const text = samples.join("\n\n");
  const source = { kind: "text", name: "t", text } as const;
  const found: unknown = await library.app.summaries.aggregate({ source, kind, date: "2026-03-12" }, never);
  expect(isAggregate(found) ? [] : isAggregate.errors).toEqual([]);
  const { items } = aggregate.parse(found);
  for (const { selector } of items.flatMap(({ sources }) => sources))
    expect(selector.quote).toBe(text.slice(selector.start, selector.end));
});

test("those of a text lean on no day that was not given", async () => {
  const source = { kind: "text", name: "t", text: TEXT } as const;
  const found = await library.app.summaries.aggregate({ source, kind: "timeline" }, never);
  expect(found).toMatchObject({
    items: [],
    date: null,
    notices: [{ code: "nothing-found" }, { code: "no-date" }],
  });
});

test("a stopped call ends as cancelled, and the next one is answered", async () => {
  const text = Array.from({ length: 4_000 }, (_, index) => `Dan will paint door ${index} by Friday.`).join(
    " ",
  );
  const source = { kind: "text", name: "t", text } as const;
  const stop = new AbortController();
  const stopped = library.app.summaries.aggregate({ source, kind: "tasks" }, stop.signal);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  const next = await library.app.summaries.aggregate(
    { source: { ...source, text: TEXT }, kind: "facts" },
    never,
  );
  expect(next.items).toHaveLength(2);
});
