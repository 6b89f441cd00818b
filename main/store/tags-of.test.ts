import { expect, test } from "vitest";
import { tagsOf } from "./tags-of.ts";

test.each([
  ["Buy paint #Garden, then #work/hall.", ["garden", "work/hall"]],
  ["#first at the start, (#second) and #first again", ["first", "second"]],
  ["# Heading\n\n## Part\n\nNo. #1 and #42", []],
  ["See https://a.example/x#part and [there](#place) and a#b", []],
  ["`#code` and\n\n```\n#include <x>\n```\n\n#über #日本", ["über", "日本"]],
  ["background: #fff0aa; #c0ffee #cafe", ["cafe"]],
  ["&#x20;text &#amp", []],
  [
    "---\ntitle: x\ntags: [One, 'Two words', \"#three\"]\n---\nText #four",
    ["one", "two words", "three", "four"],
  ],
  ["---\ntags:\n  - alpha\n  - beta\nother: y\n---\nText", ["alpha", "beta"]],
  ["---\ntags: red, blue\n---\n", ["red", "blue"]],
  ["", []],
])("the tags of %j are %j", (body, tags) => {
  expect(tagsOf(body)).toEqual(tags);
});

test("at most a hundred tags are kept, each once", () => {
  const body = Array.from({ length: 300 }, (_, index) => `#tag${index % 150}x`).join(" ");
  expect(tagsOf(body)).toHaveLength(100);
});
