import { describe, expect, it } from "vitest";
import { tag } from "#main/nano/fixtures/tag.ts";
import type { UnitKind } from "#shared/unit.ts";

const EXAMPLES: readonly (readonly [text: string, clean: string, kind?: UnitKind])[] = [
  ["**Bold** and _italic_ and ~~gone~~ text", "Bold and italic and gone text"],
  ['a [link](https://x.y/z_(1) "title") here', "a link here"],
  ["![a cat](cat.png) sleeps", "a cat sleeps"],
  ["Menu [![size](https://x.y/b?l=a) ](https://x.y/p) [![ci][badge]][ci]", "Menu", "heading"],
  ["see [the docs][1] and <https://x.y>", "see the docs and https://x.y"],
  ["call `run_all(*args)` twice", "call run_all(*args) twice"],
  ["snake_case_name stays, 2 * 3 * 4 too", "snake_case_name stays, 2 * 3 * 4 too"],
  ["unmatched **bold stays a word", "unmatched bold stays a word"],
  ["Fish &amp; chips &#8212; 5&nbsp;&euro;", "Fish & chips — 5 €"],
  ["not \\*bold\\* at all", "not *bold* at all"],
  ["one<br>two <b>three</b><!-- hidden --> four", "one two three four"],
  ["a claim.[^1]", "a claim."],
  ["wrapped\n> quote\n> lines", "wrapped quote lines", "quote"],
  ["[x] pay the **rent**", "pay the rent", "task"],
  ["| Name | Price \\| tax | |", "Name; Price | tax", "table"],
  ["```js\nconst a = `b`;\n```", "const a = `b`;", "code"],
  ["日本語の**太字**です。", "日本語の太字です。"],
  ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
  [`${">".repeat(1000)} deep`, "deep"],
  ["> > > >", ""],
  [">5 is more than 4", ">5 is more than 4"],
];

describe("clean text", () => {
  it.each(EXAMPLES.map(([text, clean, kind = "sentence"]) => ({ text, clean, kind })))(
    "$text",
    ({ text, clean, kind }) => {
      expect(tag(text, kind).clean).toBe(clean);
    },
  );
});
