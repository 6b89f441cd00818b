import { describe, expect, it } from "vitest";
import { accuraciesOf, classifiersOf, type ReadExample } from "./classifier.ts";
import { centroidsOf, nearest } from "./nearest-centroid.ts";

const at = (degrees: number): Float32Array =>
  Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180));
const examples = (label: string, degrees: readonly number[]): ReadExample[] =>
  degrees.map((angle) => ({ set: "category", label, vector: at(angle) }));

const INVOICES = examples("invoice", [0, 5, 10, 15, 20]);
const LETTERS = examples("letter", [70, 75, 80, 85, 90]);

describe("labels by the nearest centroid", () => {
  it("go to the nearer one, with the margin to the next, whatever the order of the examples", () => {
    const read = [...INVOICES, ...LETTERS].map(({ label, vector }) => ({ label, vector: vector ?? at(0) }));
    for (const order of [read, read.toReversed()]) {
      const found = nearest(centroidsOf(order), at(30));
      expect(found?.label).toBe("invoice");
      expect(found?.margin).toBeCloseTo(Math.cos((20 * Math.PI) / 180) - Math.cos((50 * Math.PI) / 180), 5);
    }
    expect(nearest(new Map(), at(30))).toBeNull();
  });

  it("are off below five examples of two labels, and say what is missing", () => {
    expect(classifiersOf([])).toEqual([]);
    expect(classifiersOf([...INVOICES, ...LETTERS.slice(1)])).toEqual([]);
    expect(accuraciesOf([...INVOICES, ...LETTERS.slice(1)])).toEqual([
      {
        set: "category",
        accuracy: null,
        chance: null,
        unread: 0,
        labels: [
          { label: "invoice", examples: 5, right: 0 },
          { label: "letter", examples: 4, right: 0 },
        ],
        message: "Off: give at least 5 examples in English of “letter”.",
      },
    ]);
    expect(accuraciesOf(INVOICES)[0]?.message).toBe("Off: “category” needs examples of at least two labels.");
  });

  it("are measured by leaving out one example at a time", () => {
    const odd: ReadExample = { set: "category", label: "letter", vector: at(1) };
    const unread: ReadExample = { set: "category", label: "letter", vector: null };
    expect(accuraciesOf([...INVOICES, ...LETTERS, odd, unread])).toEqual([
      {
        set: "category",
        accuracy: 10 / 11,
        chance: 6 / 11,
        unread: 1,
        labels: [
          { label: "invoice", examples: 5, right: 5 },
          { label: "letter", examples: 6, right: 5 },
        ],
        message:
          "By the other examples, 10 of 11 were named right; always naming the commonest label gives 6.",
      },
    ]);
  });
});
