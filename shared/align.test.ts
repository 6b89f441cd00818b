import { describe, expect, it } from "vitest";
import { align } from "./align.ts";

/** The clean text read back from its places. */
const readBack = (text: string, clean: string): string =>
  [...(align(text, clean) ?? [])].map((place, index) => (clean[index] === " " ? " " : text[place])).join("");

describe("align", () => {
  it("finds the words between marks", () => {
    const text = "Take the **old**\n  road by `sea`";
    expect(readBack(text, "Take the old road by sea")).toBe("Take the old road by sea");
  });

  it("does not look for words in the addresses of links", () => {
    const text = "[guide](https://example.org/the-tide-table) to the tide";
    const clean = "guide to the tide";
    expect(align(text, clean)?.[clean.indexOf("to")]).toBe(text.indexOf(" to the") + 1);
  });

  it("takes a character reference for its character", () => {
    const text = "Tom &amp; Jerry&#39;s bar &mdash; open";
    const clean = "Tom & Jerry's bar — open";
    const places = align(text, clean);
    expect(places?.[clean.indexOf("&")]).toBe(text.indexOf("amp;") + 3);
    expect(places?.[clean.indexOf("open")]).toBe(text.indexOf("open"));
  });

  it("says when the clean text is another text", () => {
    expect(align("five", "six")).toBeNull();
  });
});
