import { expect, test } from "vitest";
import { insertAbove } from "./insert-above.ts";

test.each([
  ["", "- One\n"],
  ["Text.", "- One\n\nText."],
  ["# Title", "# Title\n\n- One\n"],
  ["# Title\nText.", "# Title\n\n- One\n\nText."],
  ["# Title\n\nText.", "# Title\n\n- One\n\nText."],
  ["\n## Title\n\n\nText.", "\n## Title\n\n\n- One\n\nText."],
  ["#tag\nText.", "- One\n\n#tag\nText."],
])("the block stands at the top, below a title: %j", (note, expected) => {
  const { from, insert } = insertAbove(note, "- One");
  expect(note.slice(0, from) + insert + note.slice(from)).toBe(expected);
});
