import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import type { SummaryEvent } from "#shared/summary.ts";

const OPTIONS = { type: "key-points", length: "short", format: "markdown" } as const;
const TEXT = [
  "# Boiler",
  "The old boiler cannot be repaired because the heat exchanger is cracked.",
  "The 24 kW unit costs £2,150 and the 30 kW unit costs £2,480.",
  "Installation takes one day. The earliest date is Thursday 27 March.",
].join("\n\n");
const never = new AbortController().signal;

let library: TestApp;
beforeAll(async () => {
  library = await openTestApp();
});
afterAll(() => library.close());

const asNote = async (body: string) => {
  const { id } = await library.app.store.notes.create({ body });
  return { kind: "note", id } as const;
};
const long = (seed: number) =>
  Array.from(
    { length: 8_000 },
    (_, index) => `Sentence ${index} of text ${seed} speaks of boiler number ${index}.`,
  ).join(" ");

test("every line quotes the characters it points at", async () => {
  const source = await asNote(TEXT);
  const { body, revision, sha256 } = await library.app.store.notes.get(source.id);
  const summary = await library.app.summaries.create({ source, ...OPTIONS }, never);
  expect(summary.lines.length).toBeGreaterThan(0);
  for (const { document, selector } of summary.lines.flatMap(({ sources }) => sources)) {
    expect(document).toBe(source.id);
    expect(body.slice(selector.start, selector.end)).toBe(selector.quote);
  }
  expect(summary.documents).toEqual([{ id: source.id, name: "Boiler", revision, sha256 }]);
  expect(summary.read.characters).toBe(body.length);
});

test("a second reading computes nothing, and an edit only what it touched", async () => {
  const source = await asNote(
    "# Roof\n\nThe roof leaks over the stairs. Two slates are missing since the storm.\n\nA roofer comes on Monday.",
  );
  const summarize = () => library.app.summaries.create({ source, ...OPTIONS }, never);
  const first = await summarize();
  expect(first.units).toEqual({ computed: first.read.units, cached: 0 });
  const second = await summarize();
  expect(second).toEqual({ ...first, units: { computed: 0, cached: first.read.units } });

  await library.app.store.notes.save({
    id: source.id,
    baseRevision: 1,
    changes: [{ from: 8, to: 8, insert: "It was laid in 1998. " }],
  });
  const third = await summarize();
  expect(third.units).toEqual({ computed: 1, cached: first.read.units });
});

test("the same text gives the same bytes as a note and as text", async () => {
  const { lines: asNoteLines, text } = await library.app.summaries.create(
    { source: await asNote(TEXT), ...OPTIONS },
    never,
  );
  const given = await library.app.summaries.create(
    { source: { kind: "text", name: "given", text: TEXT }, ...OPTIONS },
    never,
  );
  expect(given.text).toBe(text);
  const selectors = (lines: typeof asNoteLines) =>
    lines.map(({ sources }) => sources.map(({ selector }) => selector));
  expect(selectors(given.lines)).toEqual(selectors(asNoteLines));
});

test("the trace holds every unit, and joining units and gaps gives the note back", async () => {
  const source = await asNote(TEXT);
  const { units, stages, summary } = await library.app.summaries.trace({ source, ...OPTIONS }, never);
  let joined = "";
  for (const unit of units) joined += TEXT.slice(joined.length, unit.start) + unit.text;
  expect(joined + TEXT.slice(joined.length)).toBe(TEXT);
  expect(stages.map(({ level }) => level)).toEqual(expect.arrayContaining(["unit", "document", "banana"]));
  const shown = units.filter(({ line }) => line !== null);
  expect(new Set(shown.map(({ line }) => line)).size).toBe(summary.lines.length);
});

test("a stream tells its progress, then the result", async () => {
  const events: SummaryEvent[] = [];
  const source = { kind: "text", name: "long", text: long(1) } as const;
  for await (const event of library.app.summaries.stream({ source, ...OPTIONS }, never)) events.push(event);
  expect(events.at(-1)?.kind).toBe("result");
  expect(events.filter(({ kind }) => kind === "progress").length).toBeGreaterThan(2);
});

test("a stopped stream ends with the reason, and the services go on", async () => {
  const stop = new AbortController();
  const source = { kind: "text", name: "long", text: long(2) } as const;
  const reading = (async () => {
    for await (const event of library.app.summaries.stream({ source, ...OPTIONS }, stop.signal)) {
      if (event.kind === "progress") stop.abort();
    }
  })();
  await expect(reading).rejects.toSatisfy(
    (error: Error & { code?: string }) => error.code === "cancelled" || error.name === "AbortError",
  );
  await library.app.summaries.create({ source: { kind: "text", name: "t", text: TEXT }, ...OPTIONS }, never);
});

test("a reader that stops reading ends the work", async () => {
  const source = { kind: "text", name: "long", text: long(3) } as const;
  for await (const event of library.app.summaries.stream({ source, ...OPTIONS }, never)) {
    expect(event.kind).toBe("progress");
    break;
  }
  const short = { kind: "text", name: "t", text: "Still here and still reading." } as const;
  expect((await library.app.summaries.create({ source: short, ...OPTIONS }, never)).lines).toHaveLength(1);
});
