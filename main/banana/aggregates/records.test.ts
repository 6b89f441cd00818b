import { describe, expect, it } from "vitest";
import { openNano } from "#main/nano/fixtures/open-nano.ts";
import type { AggregateKind } from "#shared/aggregates.ts";
import { aggregateOf } from "./aggregate.ts";

const never = new AbortController().signal;

async function gather(text: string, kind: AggregateKind) {
  const { nano } = await openNano();
  const document = await nano.readInsights(text, { signal: never, date: null });
  const found = await aggregateOf(document, { kind, name: "doc" }, async () => {}, never);
  for (const { sources } of found.items) {
    for (const { selector } of sources) expect(text.slice(selector.start, selector.end)).toBe(selector.quote);
  }
  return found;
}

const textsOf = async (text: string, kind: AggregateKind): Promise<string[]> =>
  (await gather(text, kind)).items.map((item) => item.text);

const dayOf = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);

describe("rows of a table", () => {
  it("are counted and added up by column, with trends and the days that differ", async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) =>
        `${dayOf(at)},${at % 2 ? "North" : "South"},${at === 30 ? 400 : 20 + at + ((at * 7) % 5)},${(at % 3) + 1} %`,
    );
    const text = `date,region,units,share\n${rows.join("\n")}\n`;
    expect(await textsOf(text, "rows")).toEqual([
      "40 rows, 4 columns: date, region, units, share",
      "date: 2026-01-01 to 2026-02-09, 40 days",
      "region: South (20), North (20)",
      "units: 20 to 400, median 41.5, sum 2,010",
      "units rises from about 22 to 61 a day between 2026-01-01 and 2026-02-09",
      "2026-01-31: units is 400, far above the rest (score 23.0)",
      "share: 1 % to 3 %, median 2 %",
    ]);
    const { items } = await gather(text, "rows");
    expect(items.at(-2)?.sources.map(({ selector }) => selector.quote)).toEqual([rows[30]]);
  });

  it("in Markdown and in German are read as they are written", async () => {
    const table = "| Teil | Preis |\n|---|---|\n| Ventil | 1.250,50 € |\n| Lampe | 12,00 € |\n| Rohr | - |\n";
    expect(await textsOf(`Liste\n\n${table}`, "rows")).toEqual([
      "3 rows, 2 columns: Teil, Preis",
      "Teil: Ventil (1), Lampe (1), Rohr (1)",
      "Preis: €12 to €1,250.5, median €631.25, sum €1,262.5, 1 empty",
    ]);
    expect((await gather("No table.", "rows")).notices).toEqual([
      { code: "nothing-found", message: "No tables were found here." },
    ]);
  });

  it("of very long files are sampled, and the result says so", async () => {
    const text = `n,units\n${Array.from({ length: 30_000 }, (_, at) => `${at},1`).join("\n")}\n`;
    const { items, notices } = await gather(text, "rows");
    expect(items[0]?.text).toBe("19,999 rows, 2 columns: n, units");
    expect(notices).toEqual([
      {
        code: "sampled",
        message:
          "20,000 of 30,001 rows were read, chosen evenly: counts and sums are those of the rows read.",
      },
    ]);
  }, 60_000);
});

describe("lines of a log", () => {
  it("are counted by level and template, with the hours that differ", async () => {
    const lines = Array.from({ length: 240 }, (_, at) => {
      const time = new Date(Date.UTC(2026, 2, 12, 0, 5 * at)).toISOString().slice(0, 19);
      if (at >= 120 && at < 132) return `${time} ERROR [db] Lost connection ${at} to 10.0.0.${at % 9}`;
      return `${time} INFO [web] Served page ${at} for user anna${at % 3 ? "" : "b"}`;
    });
    expect(await textsOf(`${lines.join("\n")}\n`, "logs")).toEqual([
      "240 lines, 2026-03-12 00:00:00 to 2026-03-12 19:55:00; 12 errors",
      "12 errors, first 2026-03-12 10:00:00, last 2026-03-12 10:55:00",
      "12 × [db] Lost connection <*> to <*>",
      "228 × [web] Served page <*> for user <*>",
      "2026-03-12 10:00: 12 errors in 12 lines, far above the rest",
    ]);
  });
});

describe("names and quotations", () => {
  it("are listed by kind with all their mentions, and by who says them", async () => {
    const text =
      'Dr. Ana Ruiz of Acme Ltd met Ana in Lisbon. "We will open in May," said Ana. Write to ana@acme.org or ring +44 20 7946 0958.';
    const { items } = await gather(text, "names");
    expect(items.map((item) => `${"is" in item ? item.is : ""} ${item.text} ${item.sources.length}`)).toEqual(
      [
        "person Ana Ruiz 3",
        "organisation Acme Ltd 1",
        "place Lisbon 1",
        "email ana@acme.org 1",
        "phone +44 20 7946 0958 1",
      ],
    );
    expect((await gather(text, "quotes")).items).toMatchObject([
      { text: "We will open in May,", speaker: "Ana Ruiz" },
    ]);
  });
});
