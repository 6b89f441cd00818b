import { property, assert, array, string, tuple, nat, option } from "fast-check";
import { expect, it } from "vitest";
import { applyCorrections, type Replacement } from "./apply-corrections.ts";

/** A text, stretches of it that do not overlap, and an order to take them in. */
const cases = tuple(
  string({ unit: "binary", maxLength: 60 }),
  array(tuple(nat(60), nat(60), option(string({ unit: "binary", maxLength: 6 })), nat()), { maxLength: 8 }),
).map(([text, drawn]) => {
  const replacements: (Replacement & { turn: number })[] = [];
  let at = 0;
  for (const [gap, length, correction, turn] of drawn) {
    const startIndex = at + (gap % 7);
    const endIndex = startIndex + (length % 9);
    if (endIndex > text.length) break;
    replacements.push({ startIndex, endIndex, correction, turn });
    at = endIndex + 1;
  }
  return { text, replacements };
});

it("gives the same text whatever the order, at once and one after the other", () => {
  assert(
    property(cases, ({ text, replacements }) => {
      const together = applyCorrections(text, replacements);
      const inTurn = replacements.toSorted((a, b) => a.turn - b.turn);
      expect(applyCorrections(text, inTurn)).toBe(together);
      let made = text;
      const done: Replacement[] = [];
      for (const replacement of inTurn) {
        const moved = done
          .filter(({ startIndex }) => startIndex < replacement.startIndex)
          .reduce((sum, one) => sum + (one.correction?.length ?? 0) - (one.endIndex - one.startIndex), 0);
        const { startIndex, endIndex, correction } = replacement;
        if (correction === null) continue;
        made = made.slice(0, startIndex + moved) + correction + made.slice(endIndex + moved);
        done.push(replacement);
      }
      expect(made).toBe(together);
    }),
    { seed: 7, numRuns: 500 },
  );
});
