import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestApp, type TestApp, THREADS } from "#main/test-app.ts";
import { AGGREGATE_KINDS, type Aggregate, aggregate } from "#shared/aggregates.ts";
import type { NoteId } from "#shared/note.ts";
import { bundleTrace } from "#shared/bundle-trace.ts";
import { type Summary, summary } from "#shared/summary.ts";

// Several threads load their tables in each test.
vi.setConfig({ testTimeout: 120_000 });

const OPTIONS = { type: "key-points", length: "long", format: "markdown" } as const;
const never = new AbortController().signal;

const HALL =
  "# Hall\n\nThe roof of the hall leaks above the stage. The builder asks £4,200 for new tiles. Ana will order the lamps by Friday. The old curtain was sold to the school.";
const GARDEN =
  "# Garden\n\nThe apple trees carry more fruit than ever. Dan will paint the fence by Friday. The pond needs a new pump before the frogs wake.";
const LETTER =
  "# Letter\n\nThe council answered that the path stays open. Ana will order the lamps by Friday.";

let library: TestApp;
/** Each test has a folder and a week of its own. */
let folder = "";
let week = 10;
const dayOfWeek = () => new Date(Date.UTC(2026, 2, 5, 12) + (week - 10) * 7 * 86_400_000);
beforeAll(async () => {
  library = await openTestApp({ workers: THREADS, clock: () => dayOfWeek().getTime() });
});
afterAll(() => library.close());
beforeEach(() => {
  week += 1;
  folder = `Week ${week}`;
});

const add = async (body: string, place = folder): Promise<NoteId> =>
  (await library.app.store.notes.create({ body, folder: place })).id;
const work = () => ({ kind: "folder", folder }) as const;
type Source = Parameters<typeof library.app.summaries.create>[0]["source"];
const summarize = (source: Source = work()) => library.app.summaries.create({ source, ...OPTIONS }, never);
const tasks = (source: Source = work()) => library.app.summaries.aggregate({ source, kind: "tasks" }, never);

/** Every quote is the slice of the note that its source names. */
async function expectTraced({ lines }: Pick<Summary, "lines">): Promise<void> {
  for (const { sources } of lines) {
    for (const { document, selector } of sources) {
      const { body } = await library.app.store.notes.get(document);
      expect(body.slice(selector.start, selector.end)).toBe(selector.quote);
    }
  }
}

test("a folder is summarized note by note, then as a whole, every line with its note and characters", async () => {
  const ids = [await add(HALL), await add(GARDEN), await add(LETTER)];
  await add("Not in the folder at all.", "Other");
  const made = await summarize();
  expect(summary.parse(made)).toEqual(made);
  expect(made.documents.map(({ id }) => id)).toEqual(ids);
  expect(made.bundle).toMatchObject({
    found: 3,
    left: [],
    notes: { computed: 3, cached: 0 },
    parts: ids.map((id) => ({ document: { id }, line: { sources: [{ document: id }] } })),
  });
  expect(new Set(made.lines.map(({ sources }) => sources[0]?.document))).toEqual(new Set(ids));
  expect(made.lines.filter(({ text }) => text.includes("order the lamps"))).toHaveLength(1);
  expect(made.text).toMatch(/^\*\*Hall\*\*\n\n- [^]+\n\n\*\*Garden\*\*\n\n- /);
  expect(made.notices).toEqual([{ code: "notes-read", message: "3 notes were read." }]);
  await expectTraced(made);
  await expectTraced({ lines: made.bundle?.parts.flatMap(({ line }) => line ?? []) ?? [] });
});

test("an edit of one note decides that note anew and no other", async () => {
  const id = await add(HALL);
  await add(GARDEN);
  const first = await summarize();
  expect(await summarize()).toEqual({
    ...first,
    units: { computed: 0, cached: first.read.units },
    bundle: {
      ...first.bundle,
      notes: { computed: 0, cached: 2 },
      parts: first.bundle?.parts.map((part) => ({ ...part, state: "cached" })),
    },
  });
  const insert = " The floor is dry.";
  await library.app.store.notes.save({
    id,
    baseRevision: 1,
    changes: [{ from: HALL.length, to: HALL.length, insert }],
  });
  const edited = await summarize();
  expect(edited.bundle).toMatchObject({
    notes: { computed: 1, cached: 1 },
    parts: [{ state: "computed" }, { state: "cached" }],
  });
  expect(edited.units).toEqual({ computed: 1, cached: first.read.units });
  expect((await tasks()).units.computed).toBeGreaterThan(0);
  const again = await tasks();
  expect([again.units.computed, again.bundle?.notes]).toEqual([0, { computed: 0, cached: 2 }]);
});

test("a trace tells of the summary of the notes as they are, and of each note what became of its passages", async () => {
  const [hall, garden] = [await add(HALL), await add(GARDEN)];
  const gone = await add(LETTER);
  const made = await summarize();
  await library.app.store.notes.trash([gone]);
  const quote = "Dan will paint the fence by Friday.";
  await library.app.store.marks.put({ id: garden, kind: "ban", quote, start: GARDEN.indexOf(quote) });
  const traced = await library.app.summaries.traceBundle({ source: work(), ...OPTIONS }, never);
  expect(bundleTrace.parse(traced)).toEqual(traced);
  const { lines, documents } = await summarize();
  expect(traced.summary).toMatchObject({ lines, documents });
  expect(lines).not.toEqual(made.lines);
  expect(traced.notes.map(({ document }) => document)).toEqual([hall, garden]);
  for (const { document, passages } of traced.notes) {
    const { body } = await library.app.store.notes.get(document);
    for (const { selector, line } of passages) {
      expect(body.slice(selector.start, selector.end)).toBe(selector.quote);
      if (line !== null) expect(lines[line]?.sources[0]).toMatchObject({ document, selector });
    }
  }
  expect(traced.notes[1]?.passages).toMatchObject([
    { text: "The apple trees carry more fruit than ever." },
    { text: quote, score: 0, leftOut: { reason: "banned", line: null } },
    { text: "The pond needs a new pump before the frogs wake." },
  ]);
  const stopped = library.app.summaries.traceBundle({ source: work(), ...OPTIONS }, AbortSignal.abort());
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
});

test("the tasks of a week stand by owner, and one that two notes name is one with the sources of both", async () => {
  const [hall, garden, letter] = [await add(HALL), await add(GARDEN), await add(LETTER)];
  const found = await tasks({ kind: "week", week: `2026-W${week}` });
  expect(aggregate.parse(found)).toEqual(found);
  const friday = new Date(dayOfWeek().getTime() + 86_400_000).toISOString().slice(0, 10);
  const named = (found as Aggregate & { kind: "tasks" }).items.map(({ text, owner, due, sources }) => ({
    text,
    owner: owner?.name,
    due: due?.date,
    documents: sources.map(({ document }) => document),
  }));
  expect(named.filter(({ owner }) => owner !== undefined)).toEqual([
    { text: "Ana will order the lamps by Friday.", owner: "Ana", due: friday, documents: [hall, letter] },
    { text: "Dan will paint the fence by Friday.", owner: "Dan", due: friday, documents: [garden] },
  ]);
  expect(found.bundle).toMatchObject({ found: 3, left: [], notes: { computed: 3, cached: 0 } });
});

test("a long note gives the more lines, and no more than its share", async () => {
  const long = Array.from(
    { length: 40 },
    (_, index) => `The boiler of house ${index} costs £${index + 100}.`,
  );
  const texts = [
    { name: "long", text: long.join(" ") },
    { name: "short", text: "The apple trees carry fruit. The pond freezes over in January." },
    { name: "third", text: "Ana sings in the choir of the old church. Dan plays the organ on Sundays." },
  ];
  const { lines, documents } = await summarize({ kind: "texts", texts });
  const counts = documents.map(({ id }) => lines.filter(({ sources }) => sources[0]?.document === id).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  expect(counts[0]).toBeLessThanOrEqual(Math.ceil((7 * 40) / 44));
  expect(Math.max(counts[1] ?? 0, counts[2] ?? 0)).toBeGreaterThan(0);
});

test.each(AGGREGATE_KINDS)("the %s of a bundle are as the contract says", async (kind) => {
  await add(`${HALL}\n\n| item | cost |\n| --- | --- |\n| lamp | 12 |\n| door | 90 |\n`);
  await add(GARDEN);
  const found = await library.app.summaries.aggregate({ source: work(), kind }, never);
  expect(aggregate.parse(found)).toEqual(found);
});

test("notes that are not read are named with the reason", async () => {
  const kept = await add(HALL);
  const trashed = await add(GARDEN);
  const empty = await add(" \n");
  await library.app.store.notes.trash([trashed]);
  const made = await summarize({ kind: "notes", ids: [kept, trashed, empty, "0123456789"] });
  expect(made.documents.map(({ id }) => id)).toEqual([kept]);
  expect(made.bundle).toMatchObject({
    found: 4,
    left: [
      { id: trashed, name: "Garden", reason: "trashed" },
      { id: "0123456789", reason: "gone" },
      { id: empty, reason: "empty" },
    ],
  });
  expect(made.notices).toEqual([
    { code: "notes-read", message: "1 note was read." },
    {
      code: "notes-left-out",
      message:
        '3 notes were left out. "Garden" is in the trash. "0123456789" was deleted for good. "Untitled" is empty.',
    },
  ]);
});

test("a folder without notes and a week without notes say so", async () => {
  for (const source of [work(), { kind: "week", week: "1999-W01" } as const]) {
    const made = await summarize(source);
    expect(made).toMatchObject({ text: "", lines: [], documents: [], notices: [{ code: "no-notes" }] });
    const found = await tasks(source);
    expect(found).toMatchObject({ items: [], documents: [], notices: [{ code: "no-notes" }] });
  }
});

test("a selection is read by itself, with offsets into its note", async () => {
  const id = await add(`${HALL}\n\n${GARDEN}`);
  const start = HALL.length + 2;
  const source = { kind: "selection", id, start, end: start + GARDEN.length } as const;
  const made = await summarize(source);
  expect(made.lines.length).toBeGreaterThan(1);
  for (const { sources } of made.lines) expect(sources[0]?.selector.start).toBeGreaterThanOrEqual(start);
  await expectTraced(made);
  expect((await tasks(source)).items).toMatchObject([{ text: "Dan will paint the fence by Friday." }]);
  await expect(summarize({ ...source, end: 100_000 })).rejects.toMatchObject({ code: "invalid-input" });
});

test("texts that came with the call are a bundle too, and nothing of them is kept with a note", async () => {
  const texts = [
    { name: "hall.md", text: HALL },
    { name: "empty.md", text: "" },
    { name: "garden.md", text: GARDEN },
  ];
  const made = await summarize({ kind: "texts", texts });
  expect(made.documents.map(({ name }) => name)).toEqual(["hall.md", "garden.md"]);
  expect(made.bundle?.left).toMatchObject([{ name: "empty.md", reason: "empty" }]);
  expect(made.text).toContain("**garden.md**");
});

test("progress counts the notes and tells each as it is read", async () => {
  await add(HALL);
  await add(GARDEN);
  const names: string[] = [];
  let last = { done: 0, total: 0 };
  for await (const event of library.app.summaries.stream({ source: work(), ...OPTIONS }, never)) {
    if (event.kind === "result") continue;
    names.push(...(event.parts ?? []).map(({ document }) => document.name));
    expect(event.stage).toBe("notes");
    last = { done: event.done, total: event.total };
  }
  expect(names.toSorted()).toEqual(["Garden", "Hall"]);
  expect(last).toEqual({ done: 2, total: 2 });
});
