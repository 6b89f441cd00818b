import { describe, expect, it } from "vitest";
import { isLooping } from "./looping.ts";
import { wordingIn } from "./prompts.ts";

const SENTENCE = "We've decided to take the unit.";

describe("the wording in an answer", () => {
  it.each([
    ["We have decided to take the unit.", "We have decided to take the unit."],
    ['Rewritten sentence: "We have decided on the unit."', "We have decided on the unit."],
    ["We take the unit.\n\nNote: this is shorter.", "We take the unit."],
  ])("is %s", (answer, wording) => {
    expect(wordingIn(answer, SENTENCE)).toBe(wording);
  });

  it.each([
    "",
    "The sentence after it, for context only: We talked.",
    "The".repeat(80),
    "We take it. ".repeat(8),
  ])("is none where the model says back what it was told, or the same for ever: %s", (answer) => {
    expect(wordingIn(answer, SENTENCE)).toBeNull();
  });

  it("may repeat itself as the sentence does", () => {
    expect(isLooping("No, no, no, no.")).toBe(false);
    expect(wordingIn("Ha ha ha ha ha ha ha", "Ha ha ha ha ha ha ha!")).toBe("Ha ha ha ha ha ha ha");
  });
});
