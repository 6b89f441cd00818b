import { describe, expect, it } from "vitest";
import { dayOf, decimalOf, numberOf, orderOf } from "./cell-value.ts";
import { cellsOf, cellText, type Delimiter } from "./cells.ts";

const cells = (row: string, delimiter: Delimiter): string[] =>
  cellsOf(row, delimiter).map((cell) => cellText(row, cell));

describe("cells", () => {
  it("are parted by their delimiter, outside quotes", () => {
    expect(cells('a, "b, c" ,"d ""e""",', ",")).toEqual(["a", "b, c", 'd "e"', ""]);
    expect(cells('5" pipe,2', ",")).toEqual(['5" pipe', "2"]);
    expect(cells("| a | b \\| c | |", "|")).toEqual(["a", "b \\| c", ""]);
    expect(cells("a | b", "|")).toEqual(["a", "b"]);
    expect(cells("  valve    blue one   £12", "  ")).toEqual(["valve", "blue one", "£12"]);
    expect(cells('"never closed,b', ",")).toEqual(['"never closed', "b"]);
  });

  it("hold numbers as they are written in English or German", () => {
    const english = ["1,234.5", "£12", "-3", "(4)", "12.5 %", "1e3", "340 kWh", "USD 5", "−7"];
    expect(english.map((cell) => numberOf(cell, "."))).toEqual([
      { value: 1234.5, sign: null },
      { value: 12, sign: "£" },
      { value: -3, sign: null },
      { value: -4, sign: null },
      { value: 12.5, sign: "%" },
      { value: 1000, sign: null },
      { value: 340, sign: "kWh" },
      { value: 5, sign: "USD" },
      { value: -7, sign: null },
    ]);
    expect(["1.234,5", "0,99 €"].map((cell) => numberOf(cell, ",")?.value)).toEqual([1234.5, 0.99]);
    expect(["", "a1", "1-2", "12:30", "1.2.3", "--"].map((cell) => numberOf(cell, "."))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect([decimalOf(["1,5", "2,25"]), decimalOf(["1,500", "2.25"]), decimalOf(["3"])]).toEqual([
      ",",
      ".",
      ".",
    ]);
  });

  it("hold days, of which a column shows the order", () => {
    const order = orderOf(["03/04/2026", "03/25/2026"]);
    expect(dayOf("03/04/2026", order)).toBe("2026-03-04");
    expect(dayOf("03.04.26", orderOf(["03.04.26"]))).toBe("2026-04-03");
    expect(dayOf("2026-03-04T10:00:00Z", "day-first")).toBe("2026-03-04");
    expect([dayOf("31/02/2026", "day-first"), dayOf("soon", "day-first")]).toEqual([null, null]);
  });
});
