import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { describeBody } from "./describe-body.ts";

describe("title and excerpt", () => {
  it.each([
    ["an empty body has neither", "", "", ""],
    ["rules, fences and blank lines say nothing", "\n---\n```\n```\n* * *\n", "", ""],
    [
      "a later part's heading is not the name",
      "Call the plumber.\n\n## To do\nPay",
      "Call the plumber.",
      "To do Pay",
    ],
    ["the first heading wins over an earlier line", "Draft\n\n# Plan ##\nGo.", "Plan", "Go."],
    ["an underlined heading counts", "Plan\n====\nGo.", "Plan", "Go."],
    ["a comment in code is no heading", "Run:\n```sh\n# install\n```\n", "Run:", "install"],
    ["a heading without text is passed over", "#\n\n# Real\n", "Real", ""],
    ["a tag is no heading", "#tag first\nnext", "#tag first", "next"],
    ["arithmetic keeps its stars", "2 * 3 * 4", "2 * 3 * 4", ""],
    [
      "marks are stripped",
      "# **Bold** `code` [link](https://a.b/c_d) ![map](m.png) ~~old~~ snake_case _soft_\n> - [ ] *call* Ann\\*",
      "Bold code link map old snake_case soft",
      "call Ann*",
    ],
  ])("%s", (_name, body, title, excerpt) => {
    expect(describeBody(body)).toEqual({ title, excerpt });
  });

  it("marks a cut with an ellipsis and goes on in the excerpt", () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`).join(" ");
    const { title, excerpt } = describeBody(words);
    expect(title).toHaveLength(200);
    expect(title.endsWith("…")).toBe(true);
    const whole = `${title.slice(0, -1)}${excerpt.slice(0, -1)}`.replaceAll(" ", "");
    expect(words.replaceAll(" ", "").startsWith(whole)).toBe(true);
  });

  it("never cuts inside a grapheme", () => {
    const family = "👩‍👩‍👧‍👦";
    const { title } = describeBody(`ab${family.repeat(40)}`);
    expect(title).toBe(`ab${family.repeat(17)}…`);
  });

  it.each([
    ["---\ntitle: My trip\ndate: 2024-05-01\n---\nThe tram was late.", "My trip", "The tram was late."],
    ['---\nlayout: post\ntitle: "It\\"s: here"\n...\n\nText', 'It"s: here', "Text"],
    ["---\ntitle: 'Ann''s'\n---", "Ann's", ""],
    ["---\ntitle: My trip\n---\n# Heading\nText", "Heading", "Text"],
    ["---\nlayout: post\n---\nFirst line\nText", "First line", "Text"],
    ["---\ntitle: [a]\n---\nFirst line", "First line", ""],
    ["---\nDear all,\ntitle: no\n---\nText", "Dear all,", "title: no Text"],
    ["---\ntitle: never closed\nText", "title: never closed", "Text"],
  ])("takes the title of front matter, and none of its other lines: %j", (body, title, excerpt) => {
    expect(describeBody(body)).toEqual({ title, excerpt });
  });

  it("stays within its limits and well formed on any Markdown", () => {
    const piece = constantFrom(
      "#",
      " ",
      "\n",
      "*",
      "_",
      "[",
      "](",
      ")",
      "`",
      "<",
      ">",
      "-",
      "a",
      "👍🏽",
      "é",
      "1.",
    );
    assert(
      property(array(piece, { maxLength: 600 }), (pieces) => {
        const { title, excerpt } = describeBody(pieces.join(""));
        expect(title.length).toBeLessThanOrEqual(200);
        expect(excerpt.length).toBeLessThanOrEqual(160);
        expect((title + excerpt).isWellFormed()).toBe(true);
        expect(title + excerpt).not.toMatch(/\n/);
      }),
    );
  });
});
