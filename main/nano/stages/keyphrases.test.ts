import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";

describe("key phrases of a unit", () => {
  it.each([
    ["We should book the vendor call with Acme Robotics.", "Acme Robotics"],
    ["The hiring plan for the GPU cluster is late.", "GPU cluster"],
    ["Move the staging servers off the expensive nodes.", "staging servers"],
    ["Das neue Bürogebäude wird teurer als geplant.", "neue Bürogebäude"],
    ["今日は会議で予算を決めました。", "予算"],
  ])("%s", (text, phrase) => {
    expect(tag(text).keyphrases.slice(0, 4)).toContain(phrase);
  });

  it("never cross a mark or a stop word", () => {
    expect(tag("Red apples, green pears and blue plums.").keyphrases).toEqual(
      expect.arrayContaining(["green pears", "blue plums"]),
    );
    expect(tag("Red apples, green pears and blue plums.").keyphrases.join()).not.toMatch(
      /apples green|pears and/,
    );
  });
});
