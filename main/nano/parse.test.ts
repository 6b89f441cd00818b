import { describe, expect, it } from "vitest";
import { isLong } from "#main/test-form.ts";
import { generateMarkdown } from "./fixtures/generate-markdown.ts";
import { createRandom } from "./random.ts";
import { blocksOf, unitsOf } from "./fixtures/place.ts";
import { parseBlocks } from "./parse.ts";

const DOCUMENTS = isLong ? 10_000 : 500;
/** The work grows with the square of it. */
const LEVELS = isLong ? 1_000 : 300;

const short = async (text: string) => (await unitsOf(text)).map(({ kind, text: slice }) => [kind, slice]);

const NOTE = `---
title: Plan
---

# The plan #

We meet on Friday. Bring
the draft.

Sub heading
---

- First item. It has two sentences.
  - nested *item*
- [ ] call Bob
- [x] done. Really.

> A quote. Its second
> sentence.
>
> - quoted item

\`\`\`js
const a = 1;
\`\`\`

| Name | Age |
|------|-----|
| Ann  | 41  |

<!-- not shown -->
[ref]: https://example.org

***

<div>raw</div>
`;

describe("units", () => {
  it("of every kind have their exact ranges", async () => {
    expect(await short(NOTE)).toEqual([
      ["heading", "The plan"],
      ["sentence", "We meet on Friday."],
      ["sentence", "Bring\nthe draft."],
      ["heading", "Sub heading"],
      ["list-item", "First item."],
      ["list-item", "It has two sentences."],
      ["list-item", "nested *item*"],
      ["task", "[ ] call Bob"],
      ["task", "[x] done."],
      ["task", "Really."],
      ["quote", "A quote."],
      ["quote", "Its second\n> sentence."],
      ["quote", "quoted item"],
      ["code", "```js\nconst a = 1;\n```"],
      ["table", "| Name | Age |"],
      ["table", "| Ann  | 41  |"],
      ["code", "<div>raw</div>"],
    ]);
  });

  it.each(["\r\n", "\r"])("with line end %j are those of the LF text", async (end) => {
    const units = await short(NOTE.replaceAll("\n", end));
    expect(units.map(([kind, slice]) => [kind, slice?.replaceAll(end, "\n")])).toEqual(await short(NOTE));
  });

  it("know their block and the outline above them", async () => {
    const units = await unitsOf("intro\n\n# A\n\none. Two.\n\n## B\n\nthree\n\n# C\n\nfour");
    expect(units.map(({ text, block, section }) => [text, block, section])).toEqual([
      ["intro", 0, -1],
      ["A", 1, -1],
      ["one.", 2, 1],
      ["Two.", 2, 1],
      ["B", 3, 1],
      ["three", 4, 4],
      ["C", 5, -1],
      ["four", 6, 6],
    ]);
  });

  it("are items and tasks where lines begin with bullets and boxes of other programs", async () => {
    const text =
      "Packing\n☐ gloves\n☑ pump, the\nsmall one\n\n• ring Ana\r◦ pay • rent\n\nTea • milk, 5 ✓ paid";
    const units = await unitsOf(text);
    expect(units.map(({ kind, text: own, block }) => [kind, own, block])).toEqual([
      ["sentence", "Packing", 0],
      ["task", "gloves", 1],
      ["task", "☑ pump, the\nsmall one", 2],
      ["list-item", "ring Ana", 3],
      ["list-item", "pay • rent", 4],
      ["sentence", "Tea • milk, 5 ✓ paid", 5],
    ]);
  });

  it("of front matter, rules and empty text are none", async () => {
    for (const text of [
      "",
      " \n\t\n",
      "---\ntitle: a\nlist:\n  - b\n---\n",
      "+++\na = 1\n+++",
      "---",
      "\ufeff",
      "# ",
    ]) {
      expect(await unitsOf(text), JSON.stringify(text)).toEqual([]);
    }
  });

  it("begin behind a byte order mark", async () => {
    expect(await short("\ufeff# Title")).toEqual([["heading", "Title"]]);
  });

  it("between two rules that hold no fields are text", async () => {
    expect(await short("---\nJust words here\n---\nmore")).toContainEqual(["sentence", "more"]);
    expect((await unitsOf("---\nJust words here\n---\nmore")).map(({ text }) => text).join()).toContain(
      "Just words",
    );
  });

  it("have offsets in UTF-16 through right-to-left text, joined emoji and ideographs", async () => {
    const text = "שלום עולם. 👩‍👩‍👧 Next! مرحبا. ثم؟\n\n日本語です。次。";
    expect((await unitsOf(text)).map((unit) => unit.text)).toEqual([
      "שלום עולם. 👩‍👩‍👧",
      "Next!",
      "مرحبا.",
      "ثم؟",
      "日本語です。",
      "次。",
    ]);
  });

  it("over 2,000 characters are cut in every kind", async () => {
    const long = "word ".repeat(1000);
    for (const text of [
      long,
      `# ${long}`,
      `- ${long}`,
      `> ${long}`,
      `\`\`\`\n${long}\n\`\`\``,
      `| a |\n|---|\n| ${long} |`,
    ]) {
      const units = await unitsOf(text);
      expect(units.length).toBeGreaterThan(2);
      expect(Math.max(...units.map((unit) => unit.text.length))).toBeLessThanOrEqual(2000);
    }
  });

  it("keep one section for a heading that is several units", async () => {
    const units = await unitsOf(`# A\n\n# ${"word ".repeat(1000)}\n\ntext`);
    expect(units.map(({ kind, section }) => [kind, section])).toEqual([
      ["heading", -1],
      ["heading", -1],
      ["heading", -1],
      ["heading", -1],
      ["sentence", 1],
    ]);
  });

  it(`and the gaps between them give the text back, for ${DOCUMENTS} generated documents`, async () => {
    const random = createRandom(20_261_121);
    for (let count = 0; count < DOCUMENTS; count += 1) {
      const text = generateMarkdown(random, 24);
      const units = await unitsOf(text);
      let joined = "";
      let at = 0;
      for (const { start, end, text: slice } of units) {
        if (start < at || end <= start || slice.length > 2000 || slice !== slice.trim()) {
          expect.fail(`Unit ${start}..${end} after ${at} in ${JSON.stringify(text)}`);
        }
        joined += text.slice(at, start) + slice;
        at = end;
      }
      if (joined + text.slice(at) !== text) expect.fail(JSON.stringify(text));
      if (
        units.length === 0 &&
        /[a-z]{4}/.test(text.replace(/<[^]*|\[a\][^]*|title: x|http:|^\s*---[^]*/g, ""))
      ) {
        expect.fail(`Nothing was read of ${JSON.stringify(text)}`);
      }
    }
  });
});

describe("hard texts", () => {
  it(`nested ${LEVELS} levels deep are read to the last level`, () => {
    let text = "";
    for (let level = 0; level < LEVELS; level += 1) text += `${"  ".repeat(level)}- level ${level}\n`;
    const blocks = blocksOf(text);
    expect(blocks).toHaveLength(LEVELS);
    expect(text.slice(blocks.at(-1)?.start, blocks.at(-1)?.end)).toBe(`level ${LEVELS - 1}`);
  });

  it.each([
    "a",
    "a.a.a.",
    "((((",
    "**",
    "[[[[",
    "> ",
    "- ",
    "1. ",
    "`",
    "|",
    "<!--",
    "[a]: b\n",
    "> a\n",
    "x\n",
    `a\nb | c\n${" ".repeat(400_000)}`,
  ])("of 100,000 characters of %j are read within their range", (pattern) => {
    const text = `${pattern.repeat(100_000 / pattern.length)}z`;
    for (const { start, end } of blocksOf(text)) expect(end - start).toBeGreaterThan(0);
  });

  it("of 5 MB are read whole", () => {
    const paragraph = "The quick brown fox jumps over the lazy dog. It was fine.\n\n- one\n- two\n\n";
    const text = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    expect(blocksOf(text)).toHaveLength(3 * Math.ceil(5_000_000 / paragraph.length));
  });

  it("stop where they are when asked to", () => {
    let looks = 0;
    const isAborted = () => {
      looks += 1;
      return looks > 10;
    };
    expect(parseBlocks("one\n\n".repeat(10_000), isAborted)).toBeUndefined();
    expect(looks).toBe(11);
  });
});
