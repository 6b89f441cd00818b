import { describe, expect, it } from "vitest";
import { openNano } from "#main/nano/fixtures/open-nano.ts";
import { aggregateOf } from "./aggregate.ts";

const never = new AbortController().signal;

async function statisticsOf(text: string): Promise<string[]> {
  const { nano } = await openNano();
  const document = await nano.readInsights(text, { signal: never, date: null });
  const { items } = await aggregateOf(document, { kind: "statistics", name: "doc" }, async () => {}, never);
  return items.map((item) => item.text);
}

describe("the statistics of a document", () => {
  it("are its sizes, languages, reading level, longest sentence and marks", async () => {
    const text =
      "The cat sat on the mat. It must not go out. Well, the committee postponed a considerably more complicated decision until the representatives return. You have to wait.";
    expect(await statisticsOf(text)).toEqual([
      "28 words",
      "4 sentences",
      "166 characters",
      "1 minute to read",
      "English (100 %)",
      "Reading level: school year 6.5 (Flesch-Kincaid), 4.6 (ARI)",
      "Reading ease 61: plain",
      "The longest sentence has 13 words",
      "2 words that demand or forbid",
      "1 filler",
    ]);
  });

  it("measure other languages by LIX, and nothing in scripts without words", async () => {
    const german =
      "Die Sitzung wurde wegen des Regens verschoben. Der Vorstand entscheidet morgen. Alle Mitglieder bekommen danach eine Nachricht.";
    expect(await statisticsOf(german)).toContain("LIX 47: medium");
    expect(
      (await statisticsOf("次の会議は月曜日です。予算を決めます。来週また会います。")).join(),
    ).not.toMatch(/LIX|level/);
    expect(await statisticsOf("---")).toEqual([]);
  });
});
