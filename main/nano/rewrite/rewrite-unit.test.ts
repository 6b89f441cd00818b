import { describe, expect, it } from "vitest";
import { rewriteUnit, type UnitWishes } from "./rewrite-unit.ts";
import { withEdits } from "./rule.ts";

const asIs: UnitWishes = { tone: "as-is", length: "as-is", isPlainLanguage: false, format: "as-is" };
const made = (text: string, wishes: Partial<UnitWishes>) =>
  withEdits(text, rewriteUnit({ text, kind: "sentence" }, { ...asIs, ...wishes }));

describe("the rules of one unit", () => {
  it.each([
    [
      "We need to look into this, and they've put off the talk.",
      "We need to investigate this, and they have postponed the talk.",
    ],
    ["Hi Anna,", "Dear Anna,"],
    ["Thanks for the info!!! 😀", "Thank you for the information."],
    [
      "She was looking into it; he had found out that kids buy a lot of books.",
      "She was investigating it; he had established that children purchase many books.",
    ],
    [
      "We need more chairs, but we do not need them now.",
      "We require more chairs, but we do not need them now.",
    ],
    ["The need is real, and the buy was good.", "The need is real, and the buy was good."],
    ["It's a big order.", "It is a large order."],
  ])("make formal text: %s", (text, expected) => {
    expect(made(text, { tone: "more-formal" })).toBe(expected);
  });

  it.each([
    [
      "However, we do not require additional chairs prior to Monday.",
      "But we don't need additional chairs before Monday.",
    ],
    ["Dear Anna,", "Hi Anna,"],
    ["Dear Sir or Madam,", "Dear Sir or Madam,"],
    [
      "The form is required, and your request was received.",
      "The form is required, and your request was received.",
    ],
    ["Please be advised that the office is closed.", "The office is closed."],
  ])("make casual text: %s", (text, expected) => {
    expect(made(text, { tone: "more-casual" })).toBe(expected);
  });

  it.each([
    [
      "In order to win, it is important to note that each and every vote counts.",
      "To win, each vote counts.",
    ],
    ["As you know, the final outcome is basically open.", "The outcome is open."],
    [
      "It is not really done, and the very first of many.",
      "It is not really done, and the very first of many.",
    ],
    ["We made a decision in spite of the fact that it rained.", "We decided although it rained."],
  ])("make concise text: %s", (text, expected) => {
    expect(made(text, { tone: "concise" })).toBe(expected);
  });

  it.each([
    ["Send me the file by Friday.", "Please send me the file by Friday."],
    [
      "We apologize for the delay, and do not hesitate to call.",
      "We're sorry about the delay, and feel free to call.",
    ],
    ["Call the function twice.", "Call the function twice."],
  ])("make friendly text: %s", (text, expected) => {
    expect(made(text, { tone: "friendly" })).toBe(expected);
  });

  it.each([
    [
      "The committee met on Monday to discuss the plan for the old harbour, and the mayor opened the meeting with a short speech.",
      "The committee met on Monday to discuss the plan for the old harbour. The mayor opened the meeting with a short speech.",
    ],
    [
      "He said that the committee met on Monday to discuss the plan for the old harbour, and the mayor opened the meeting.",
      "He said that the committee met on Monday to discuss the plan for the old harbour, and the mayor opened the meeting.",
    ],
    [
      "Applicants utilize an additional form prior to purchase.",
      "Applicants use an additional form before purchase.",
    ],
    ["We will commence once you notify us.", "We will start once you tell us."],
  ])("make plain text: %s", (text, expected) => {
    expect(made(text, { isPlainLanguage: true })).toBe(expected);
  });

  it.each([
    [
      "The bridge (an older kind) was closed, which nobody minded, for weeks.",
      "The bridge was closed, which nobody minded, for weeks.",
    ],
    ["The bridge, which was built of stone, is closed.", "The bridge is closed."],
    ["Bring tools, for example a saw.", "Bring tools."],
    [
      "The bill (40 euros) is due, and the key (not the old one) too.",
      "The bill (40 euros) is due, and the key (not the old one) too.",
    ],
  ])("make shorter text, and keep clauses that a reader may need: %s", (text, expected) => {
    expect(made(text, { length: "shorter" })).toBe(expected);
  });
});
