import { expect, test } from "vitest";
import { openTestApp } from "#main/test-app.ts";

const TEXT = [
  "# Hall",
  "Adaeze Okafor wants 12 lamps for the hall, because the old lamps of the hall break every winter.",
  "The lamps of the hall cost £1,200 and Okafor pays for them on 3 May.",
  "Priya Raman said on Tuesday that her cat likes the hall.",
].join("\n\n");

test("what a summary does not name is told with the sentence to add, the most important first", async () => {
  const library = await openTestApp();
  const { app } = library;
  const source = { kind: "text", name: "t", text: TEXT } as const;
  const options = { source, type: "tldr", length: "short", format: "plain-text" } as const;
  const never = new AbortController().signal;
  try {
    const { lines } = await app.summaries.create(options, never);
    const found = await app.summaries.coverage(options, never);
    const said = lines.map(({ text }) => text).join(" ");
    const { names, numbers, dates, items } = found;
    expect(items.filter(({ text }) => said.includes(text))).toEqual([]);
    for (const { source: place } of items)
      expect(TEXT.slice(place.selector.start, place.selector.end)).toBe(place.selector.quote);
    expect([names.found, numbers.found, dates.found]).toEqual([2, 2, 2]);
    expect(
      names.found - names.mentioned + numbers.found - numbers.mentioned + dates.found - dates.mentioned,
    ).toBe(items.length);
    const all = await app.summaries.coverage({ ...options, pins: [TEXT.slice(8)] }, never);
    expect([all.items, all.names]).toEqual([[], { found: 2, mentioned: 2 }]);
  } finally {
    await library.close();
  }
});
