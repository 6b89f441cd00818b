import { expect, it } from "vitest";
import { replaceCharacterReferences } from "./character-references.ts";

it.each([
  ["names", "a &lt; b &amp;&amp; c&hellip;", "a < b && c…"],
  ["numbers in both notations", "caf&#233; caf&#xE9; &#X1F600;", "café café 😀"],
  ["the space that does not break", "10&nbsp;km", "10\u00a0km"],
  ["numbers that are no character", "&#0; &#xD800; &#x110000;", "\ufffd \ufffd \ufffd"],
  ["what only looks like one, left as it is", "AT&T; &toString; &; &#; a&b", "AT&T; &toString; &; &#; a&b"],
])("reads %s", (_name, text, read) => {
  expect(replaceCharacterReferences(text)).toBe(read);
});

it("puts what the caller makes of a character in the reference's place", () => {
  expect(
    replaceCharacterReferences("x &amp; y", (character, reference) => `${character}${reference.length}`),
  ).toBe("x &5 y");
});
