import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());

it("knows names of people, of titles and of sentences read before, and the own dictionary in any case", async () => {
  const { store, proofreading, summaries } = test.app;
  const { signal } = new AbortController();
  const marked = async (text: string): Promise<string[]> => {
    const source = { kind: "text", name: "text", text } as const;
    const { corrections } = await proofreading.check({ source, isThorough: true }, signal);
    return corrections.map(({ startIndex, endIndex }) => text.slice(startIndex, endIndex));
  };
  const text = "Karim met Quorvex and Brindlefax. Brindlefax wrote a zblorg. Zblorg's end: quorvex.";
  expect(await marked(text)).toEqual([
    "Quorvex",
    "Brindlefax",
    "Brindlefax",
    "zblorg",
    "Zblorg's",
    "quorvex",
  ]);
  await store.notes.create({ body: "# Plans of Quorvex\n" });
  const body = "We met Brindlefax in Rome. They saw Brindlefax again.\n\nIn May we met Brindlefax.";
  const note = await store.notes.create({ body });
  await summaries.units({ kind: "note", id: note.id }, signal);
  await store.proofreading.addWords(["zblorg"]);
  proofreading.forget();
  await expect.poll(() => marked(text)).toEqual(["quorvex"]);
});
