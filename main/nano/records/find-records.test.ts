import { describe, expect, it } from "vitest";
import { unitsOf } from "#main/nano/fixtures/place.ts";
import { findRecords } from "./find-records.ts";
import { RECORDS_MAX } from "./sample-records.ts";

const kindsOf = async (text: string): Promise<string[]> =>
  (await unitsOf(text)).map(({ kind, text: slice }) => `${kind}:${slice}`);

const CSV = "date,region,units\n2026-03-01,North,12\n2026-03-02,South,15\n2026-03-03,North,9\n";
const LOG =
  "2026-03-12 10:00:01,120 INFO  [main] Started in 210 ms\n2026-03-12 10:00:02,001 ERROR [pool-1] No route to 10.0.0.7\njava.io.IOException: No route\n    at a.b.C(C.java:12)\n2026-03-12 10:00:05,400 WARN  [main] Queue is 80 % full\n";

describe("rows and log lines", () => {
  it("are the units of a file of separated values", async () => {
    expect(await kindsOf(CSV)).toEqual(
      CSV.trim()
        .split("\n")
        .map((row) => `row:${row}`),
    );
    const quoted = 'name;note;price\n"Lamp; blue";"two\nlines";1,50\nChair;"a ""good"" one";20,00\n';
    expect(await kindsOf(quoted)).toEqual([
      "row:name;note;price",
      'row:"Lamp; blue";"two\nlines";1,50',
      'row:Chair;"a ""good"" one";20,00',
    ]);
    expect(await kindsOf("a\tb\n\t1\n2\t\n3\t4\r\n")).toEqual(["row:a\tb", "row:\t1", "row:2\t", "row:3\t4"]);
  });

  it("are the units of a log, with the lines of a stack trace under their own", async () => {
    expect(await kindsOf(LOG)).toEqual([
      "log:2026-03-12 10:00:01,120 INFO  [main] Started in 210 ms",
      "log:2026-03-12 10:00:02,001 ERROR [pool-1] No route to 10.0.0.7\njava.io.IOException: No route\n    at a.b.C(C.java:12)",
      "log:2026-03-12 10:00:05,400 WARN  [main] Queue is 80 % full",
    ]);
  });

  it("are found in a note among prose, in a block of code, and aligned by spaces there", async () => {
    const aligned = "name      price\nvalve     £12\nlamp      £9\n";
    const note = `# Sales\n\nHere they are.\n\n${CSV}\n\`\`\`log\n${LOG}\`\`\`\n\n\`\`\`\n${aligned}\`\`\`\n`;
    const kinds = (await unitsOf(note)).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "heading",
      "sentence",
      "row",
      "row",
      "row",
      "row",
      "log",
      "log",
      "log",
      "row",
      "row",
      "row",
    ]);
  });

  it.each([
    ["prose with commas", "Dear Ana, thanks for the lamp.\nIt is here, and it works.\nSee you, on Friday.\n"],
    ["a chat", "12.03.26, 14:05 - Ana: Hi\n12.03.26, 14:06 - Dan: Hello\n12.03.26, 14:07 - Ana: Well?\n"],
    [
      "a chat with seconds",
      "[12.03.26, 14:05:01] Ana: Hi\n[12.03.26, 14:06:01] Dan: Hello\n[12.03.26, 14:07:01] Ana: Well?\n",
    ],
    [
      "a chat with days and seconds",
      "2026-03-12 10:00:01 ana: hi\n2026-03-12 10:00:04 <dan> hello\n2026-03-12 10:00:09 ana: well?\n",
    ],
    ["a transcript", "00:00:01 Ana: Hello\n00:00:04 Dan: Hello there\n00:00:09 Ana: Shall we?\n"],
    ["a list", "1.  First\n2.  Second\n3.  Third\n"],
    ["a Markdown table", "| a  | b  |\n|----|----|\n| 1  | 2  |\n| 3  | 4  |\n"],
    ["a diary", "2026-03-12 We went to the sea.\n2026-03-13 It rained.\n2026-03-14 Home again.\n"],
    ["code", "```js\nf(1,2);\nf(3,4);\nf(5,6);\n```\n"],
    ["settings", "level: error\ninfo: none\ndebug: off\n"],
    ["two rows", "a,b\n1,2\n"],
  ])("are not %s", async (_, text) => {
    const kinds = (await unitsOf(text)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "row" || kind === "log")).toEqual([]);
  });

  it("are a fair choice of a file with a million rows, the header among them", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `${at},${at % 7}`).join("\n");
    const units = await unitsOf(`id,n\n${rows}`);
    expect(units).toHaveLength(RECORDS_MAX);
    expect(units[0]?.text).toBe("id,n");
    const middle = units.filter(({ text }) => Number(text.split(",")[0]) < 500_000).length;
    expect(middle / RECORDS_MAX).toBeGreaterThan(0.48);
    expect(middle / RECORDS_MAX).toBeLessThan(0.52);
    expect(findRecords(`id,n\n${rows}`, 0, rows.length + 5)?.ranges).toHaveLength(1_000_001);
  }, 60_000);
});
