import { expect, it } from "vitest";
import { conditionalLogit } from "./conditional-logit.ts";

const choice = (right: string, wrong: string) => ({
  options: [
    { signs: ["any", right], isRight: true },
    { signs: ["any", wrong], isRight: false },
  ],
});

it("signs of right options weigh more than those of others, and what all options have says nothing", () => {
  const choices = [...Array(8).fill(choice("named", "nobody")), ...Array(2).fill(choice("nobody", "named"))];
  const weights = conditionalLogit(choices, () => 0.01);
  expect(weights["any"]).toBeCloseTo(0);
  // The chance of "named" is 8 of 10, whose log-odds are 1.39.
  expect((weights["named"] ?? 0) - (weights["nobody"] ?? 0)).toBeCloseTo(Math.log(4), 1);
});
