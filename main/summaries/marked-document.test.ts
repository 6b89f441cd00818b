import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";

const OPTIONS = { type: "key-points", length: "short", format: "markdown" } as const;
const never = new AbortController().signal;
const SENTENCES = [
  "The old boiler cannot be repaired because the heat exchanger is cracked.",
  "The 24 kW unit costs £2,150 and the 30 kW unit costs £2,480.",
  "Installation takes one day and the earliest date is Thursday 27 March.",
  "The plumber likes his tea without sugar.",
  "All of the tenants were told about the costs of the boiler in January.",
];

let library: TestApp;
beforeAll(async () => {
  library = await openTestApp();
});
afterAll(() => library.close());

test("a pinned sentence stays through edits elsewhere, and when it is edited away that is said once", async () => {
  const { store, summaries } = library.app;
  const { id, body, revision } = await store.notes.create({ body: SENTENCES.join(" ") });
  const source = { kind: "note", id } as const;
  const lines = async () =>
    (await summaries.create({ source, ...OPTIONS }, never)).lines.map(({ text }) => text);
  const quote = SENTENCES[3] ?? "";
  expect(await lines()).not.toContain(quote);
  await store.marks.put({ id, kind: "pin", quote, start: 0 });
  expect(await lines()).toContain(quote);

  await store.notes.save({
    id,
    baseRevision: revision,
    changes: [{ from: 0, to: 0, insert: "A new opening. " }],
  });
  expect(await lines()).toContain(quote);
  const trace = await summaries.trace({ source, ...OPTIONS }, never);
  expect(trace.units.filter(({ mark }) => mark !== null).map(({ text, mark }) => [text, mark])).toEqual([
    [quote, "pin"],
  ]);

  const at = 15 + body.indexOf("tea");
  const edit = (from: string, to: string, baseRevision: number) =>
    store.notes.save({ id, baseRevision, changes: [{ from: at, to: at + from.length, insert: to }] });
  const notices = async () =>
    (await summaries.create({ source, ...OPTIONS }, never)).notices.map(({ code, message }) => [
      code,
      message,
    ]);
  await edit("tea", "milk", revision + 1);
  expect(await notices()).toEqual([["mark-missed", expect.stringContaining(`“${quote}”`)]]);
  expect(await notices()).toEqual([]);
  await edit("milk", "tea", revision + 2);
  expect(await lines()).toContain(quote);
});

test("words given with a call are pinned and banned in a text, and those it does not have are named", async () => {
  const source = { kind: "text", name: "t", text: SENTENCES.join(" ") } as const;
  const { lines, marks, notices } = await library.app.summaries.create(
    { source, ...OPTIONS, pins: ["tea without"], bans: ["boiler", "no such words"] },
    never,
  );
  const texts = lines.map(({ text }) => text);
  expect(texts).toContain(SENTENCES[3]);
  expect(texts.join(" ")).not.toContain("boiler");
  expect(marks.map(({ kind, places }) => [kind, places.length])).toEqual([
    ["pin", 1],
    ["ban", 2],
    ["ban", 0],
  ]);
  expect(notices.map(({ code }) => code)).toEqual(["mark-missed"]);
});

test("a banned sentence stays out of a summary of several notes, and words for one call are refused there", async () => {
  const { store, summaries } = library.app;
  const [first = "", second = "", third = ""] = SENTENCES;
  const one = await store.notes.create({ body: `${first} ${second}` });
  const other = await store.notes.create({ body: third });
  const source = { kind: "notes" as const, ids: [one.id, other.id] };
  const lines = async () =>
    (await summaries.create({ source, ...OPTIONS }, never)).lines.map(({ text }) => text);
  expect(await lines()).toContain(first);
  await store.marks.put({ id: one.id, kind: "ban", quote: first, start: 0 });
  expect(await lines()).not.toContain(first);
  await expect(summaries.create({ source, ...OPTIONS, pins: ["boiler"] }, never)).rejects.toMatchObject({
    code: "invalid-input",
  });
});
