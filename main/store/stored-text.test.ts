import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { storedText } from "./stored-text.ts";

describe("stored text", () => {
  it.each([
    ["line ends of every kind become LF", "a\r\nb\rc\nd\r\r\n", "a\nb\nc\nd\n\n"],
    ["byte order marks at the start go, later ones stay", "\uFEFF\uFEFFa\uFEFFb", "a\uFEFFb"],
    ["NUL becomes U+FFFD", "a\0b", "a\uFFFDb"],
    ["lone surrogates become U+FFFD", "\uDE00a\uD83D", "\uFFFDa\uFFFD"],
    ["pairs, joiners and right-to-left text stay", "👩‍👩‍👧 שלום 東京", "👩‍👩‍👧 שלום 東京"],
    ["empty stays empty", "", ""],
  ])("%s", (_name, text, stored) => {
    expect(storedText(text)).toBe(stored);
  });

  it("comes back unchanged from UTF-8 and from itself", () => {
    const unit = constantFrom("\r", "\n", "\0", "\uFEFF", "\uD83D", "\uDE00", "a", "é", "東");
    assert(
      property(array(unit), (units) => {
        const stored = storedText(units.join(""));
        expect(storedText(stored)).toBe(stored);
        expect(Buffer.from(stored, "utf8").toString("utf8")).toBe(stored);
      }),
    );
  });
});
