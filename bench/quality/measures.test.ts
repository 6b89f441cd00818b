import { expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";
import { loadCorpus } from "./corpus.ts";
import { dates } from "./dates.ts";
import { measureTables } from "./measure-tables.ts";
import { MEASURES } from "./measures.ts";

const [first] = loadCorpus();

/** What is counted when the app reads `text` as one unit. */
function countDates(text: string, quotes: readonly string[], stamps: readonly string[]) {
  const label = {
    ...(first ?? expect.fail()).label,
    dates: quotes.map((quote) => ({ quote, iso: null })),
    conversation: {
      format: "plain" as const,
      speakers: [],
      messages: 2,
      state: "open" as const,
      waitingFor: null,
      stamps: [...stamps],
    },
  };
  const document = { name: "chat-01", half: "development" as const, text, label };
  const { entities } = tag(text);
  const unit = {
    index: 0,
    kind: "sentence" as const,
    start: 0,
    end: text.length,
    text,
    language: "en",
    keyphrases: [],
    entities: [...entities],
    words: 9,
    state: "computed" as const,
    skipped: [],
  };
  return dates.count({ document, units: [unit] });
}

it("counts a date that overlaps a labelled one, and no time stamp", () => {
  const text = "[10:42] Ana: We met on Tuesday, not Friday, and not the day after.";
  expect(countDates(text, ["on Tuesday", "the day after"], ["[10:42]"])).toEqual({
    found: 2,
    right: 1,
    labelled: 2,
    hit: 1,
  });
});

it("gives a table for each half, with a rate of nothing left out", () => {
  const [measure] = MEASURES;
  const count = { found: 0, right: 0, labelled: 2, hit: 0 };
  const tables = measureTables(measure ?? expect.fail(), [{ half: "test", group: "mail", count }]);
  expect(tables).toContain("development half");
  expect(tables).toMatch(/\| mail +\| 1 +\| 2 +\| 0 +\| – +\| 0\.0 +\| – +\|/);
});
