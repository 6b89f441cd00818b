import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { samples } from "#main/samples/samples.ts";
import { replay, summaryRecord } from "#shared/record.ts";

const OPTIONS = { type: "key-points", length: "long", format: "markdown" } as const;
const never = new AbortController().signal;

let library: TestApp;
beforeAll(async () => {
  library = await openTestApp();
});
afterAll(() => library.close());

test("a record replays to the same bytes, as JSON and with the marks it was made with", async () => {
  const { store, summaries } = library.app;
  for (const body of samples) {
    const { id } = await store.notes.create({ body });
    const source = { kind: "note", id } as const;
    const quote = body.split("\n").findLast((line) => /\p{L}{4}/u.test(line)) ?? "";
    await store.marks.put({ id, kind: "pin", quote, start: 0 });
    const record = summaryRecord.parse(
      JSON.parse(JSON.stringify(await summaries.record({ source, ...OPTIONS }, never))),
    );
    expect(record.text).toBe((await summaries.create({ source, ...OPTIONS }, never)).text);
    const [mark] = await store.marks.list(id);
    await store.marks.remove({ id, mark: mark?.id ?? "" });
    const expected = { schemaVersion: 1, isEqual: true, text: record.text, differences: [] };
    expect(replay.parse(await summaries.replay({ record }, never))).toEqual(expected);
    const text = { kind: "text", name: "elsewhere", text: body } as const;
    expect(await summaries.replay({ record, source: text }, never)).toEqual(expected);
  }
});

test("another text and other versions are named exactly", async () => {
  const { summaries } = library.app;
  const text = "The boiler is old. The boiler costs £2,150.";
  const source = { kind: "text", name: "t", text } as const;
  const record = await summaries.record({ source, ...OPTIONS }, never);
  const [first, ...stages] = record.stages;
  const older = {
    ...record,
    program: "0.0.0",
    tables: "none",
    stages: [{ ...first, name: first?.name ?? "", level: "unit" as const, version: 999 }, ...stages],
  };
  const same = await summaries.replay({ record: older, source }, never);
  expect([same.isEqual, same.differences.map(({ kind, recorded }) => [kind, recorded])]).toEqual([
    true,
    [
      ["program", "0.0.0"],
      ["tables", "none"],
      ["stage", "999"],
    ],
  ]);
  const other = await summaries.replay(
    { record, source: { ...source, text: text.replace("2,150", "3,150") } },
    never,
  );
  expect([other.isEqual, other.differences.map(({ kind, name }) => `${kind} ${name}`)]).toEqual([
    false,
    ["input sha256", "text text", expect.stringMatching(/^lines line \d$/)],
  ]);
});

test("the record of a text needs that text", async () => {
  const source = { kind: "text", name: "minutes.txt", text: "The boiler is old." } as const;
  const record = await library.app.summaries.record({ source, ...OPTIONS }, never);
  await expect(library.app.summaries.replay({ record }, never)).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringContaining("minutes.txt"),
  });
});
