import { describe, expect, it } from "vitest";
import { matchRules } from "./match-rules.ts";
import { RULE_PACK } from "./rule-pack.ts";

const applied = (text: string): string =>
  matchRules(text)
    .toReversed()
    .reduce(
      (made, { start, end, replacements }) =>
        made.slice(0, start) + (replacements[0] ?? "") + made.slice(end),
      text,
    );

describe("the rule pack", () => {
  it("has over 150 rules, each with a name of its own", () => {
    expect(RULE_PACK.length).toBeGreaterThanOrEqual(150);
    expect(new Set(RULE_PACK.map(({ id }) => id)).size).toBe(RULE_PACK.length);
  });

  it.each(RULE_PACK.map((rule) => [rule.id, rule] as const))("%s fits its example alone", (id, rule) => {
    const found = matchRules(rule.example).filter((match) => match.rule.id === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.replacements.join("|")).not.toMatch(/[{}()/]|undefined/);
    expect(matchRules(rule.counterExample).map((match) => match.rule.id)).not.toContain(id);
  });
});

describe("matchRules", () => {
  it.each([
    ["In order to win, IN ORDER TO PLAY, in\norder to rest.", "To win, TO PLAY, to rest."],
    ["Due to the fact that it rained, we left.", "Because it rained, we left."],
    ["It is important to note that prices rise.", "Prices rise."],
    ["Needless to say, we won, and it is worth noting that they lost.", "We won, and they lost."],
    ["He utilized it. She utilizes it. Utilizing it helps.", "He used it. She uses it. Using it helps."],
    ["It is an unexpected surprise and an added bonus.", "It is a surprise and a bonus."],
    ["We are in the process of moving house.", "We are moving house."],
    ["She has the ability to sing and had the ability to dance.", "She can sing and could dance."],
    [
      "The majority of members and the majority of the staff agreed.",
      "Most members and most of the staff agreed.",
    ],
    ["Nobody have called. I seen him in Friday.", "Nobody has called. I saw him on Friday."],
    ["Lets go. The rope lets go. THERE IS MANY.", "Let's go. The rope lets go. THERE ARE MANY."],
    ["They doesn't likes it; 10:16 AM\nAgree.", "They doesn't like it; 10:16 AM\nAgree."],
    ["in **order** to, in order, to, border to", "in **order** to, in order, to, border to"],
  ])("%j becomes %j", (text, better) => {
    expect(applied(text)).toBe(better);
  });

  it("gives a capital to a whole word, so that no mark ends within one", () => {
    const text = "It is important to note that prices rise.";
    const found = matchRules(text).map(({ start, end, replacements }) => [
      text.slice(start, end),
      replacements,
    ]);
    expect(found).toEqual([["It is important to note that prices", ["Prices"]]]);
  });
});
