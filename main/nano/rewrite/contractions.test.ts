import { describe, expect, it } from "vitest";
import { contract, writeOutContractions } from "./contractions.ts";
import { type RewriteRule, withEdits } from "./rule.ts";

const rewritten = (rule: RewriteRule, text: string) => withEdits(text, rule({ text, kind: "sentence" }));

describe("short forms", () => {
  it.each([
    ["I don't think it's ready.", "I do not think it is ready."],
    ["It's been a month, and we can't wait.", "It has been a month, and we cannot wait."],
    ["Don't you think we won’t make it?", "Do you not think we will not make it?"],
    ["I'd like to know what you'd seen.", "I would like to know what you had seen."],
    ["You'd better call, I'd been waiting.", "You had better call, I had been waiting."],
    ["Let's go; they've left and I'm tired.", "Let us go; they have left and I am tired."],
    ["IT ISN'T MINE.", "IT IS NOT MINE."],
    ["Anna's dog can't; the dogs' bowls aren't here.", "Anna's dog cannot; the dogs' bowls are not here."],
    ["He's gone, and she'd put it away.", "He's gone, and she'd put it away."],
  ])("are written out where they stand for one long form alone: %s", (text, expected) => {
    expect(rewritten(writeOutContractions, text)).toBe(expected);
  });

  it.each([
    ["I do not think it is ready.", "I don't think it's ready."],
    ["We will not come, but you cannot stay.", "We won't come, but you can't stay."],
    ["I know what it is. They are, I am, and so it is.", "I know what it is. They are, I am, and so it is."],
    ["I have a car. I have seen it.", "I have a car. I've seen it."],
    ["It was not only late.", "It was not only late."],
    ["Let us begin. They let us go early.", "Let's begin. They let us go early."],
    ["She is taller than he is now.", "She's taller than he is now."],
  ])("stand for long ones only where these carry no stress: %s", (text, expected) => {
    expect(rewritten(contract, text)).toBe(expected);
  });
});
