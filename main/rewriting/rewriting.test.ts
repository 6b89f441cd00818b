import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "#main/nano/random.ts";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { type Rewrite, rewriteInput, type RewriteEvent } from "#shared/rewrite.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp();
});
afterAll(() => opened.close());

const SPANS = [
  "`don't call it`",
  "[it's here](https://a.example/don't)",
  "https://b.example/it's",
  '"I don\'t need it"',
  "“we can’t utilise it”",
  "$x = it's$",
  "mia@c.example",
  "`` `don't` ``",
  "<kbd>don't</kbd>",
];
const PLAIN = [
  "It's 🎉 fine",
  "we don't utilise it",
  "they'd need 3 kg",
  "in order to go",
  "ünïcödé can't",
  "𝒳 isn't it",
  "Ana (a friend) left",
  "a lot of kids won't",
  "e\u0301tude",
  "אבג",
];

function randomDocument(random: () => number): { text: string; spans: string[] } {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // the list is not empty
  const spans: string[] = [];
  const sentence = () => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      if (random() > 0.35) return pick(PLAIN);
      const span = pick(SPANS);
      spans.push(span);
      return span;
    });
    return `So ${parts.join(", and ")}.`;
  };
  const block = () => {
    const kind = random();
    if (kind < 0.15) {
      spans.push("it's = don't();");
      return "```js\nit's = don't();\n```";
    }
    if (kind < 0.25) {
      spans.push("1,234.50 €");
      return "| It's | don't |\n| --- | --- |\n| can't | 1,234.50 € |";
    }
    const body = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(
      random() < 0.2 ? "\n" : " ",
    );
    return kind < 0.5 ? `- ${body}` : kind < 0.6 ? `## ${body}` : body;
  };
  const front = random() < 0.3 ? "---\ntitle: it's don't\n---\n\n" : "";
  if (front !== "") spans.push("title: it's don't");
  return { text: front + Array.from({ length: 2 + Math.floor(random() * 5) }, block).join("\n\n"), spans };
}

const never = new AbortController().signal;
const rewritten = (text: string, options: object = {}, range?: { start: number; end: number }) =>
  opened.app.rewriting.create(
    rewriteInput.parse({ source: { kind: "text", text }, ...options, ...(range && { range }) }),
    null,
    never,
  );
const joined = ({ units, after }: Rewrite) => units.map(({ before, text }) => before + text).join("") + after;

describe("rewriting", () => {
  it("gives every unit with its exact source, its changes and the rule that made them", async () => {
    const text = "# Plan\n\nI don't know. All is well.\n";
    const result = await rewritten(text, { tone: "more-formal" });
    expect(result.text).toBe("# Plan\n\nI do not know. All is well.\n");
    expect(joined(result)).toBe(result.text);
    expect(result.units[1]).toEqual({
      before: "\n\n",
      source: { start: 8, end: 21, quote: "I don't know." },
      text: "I do not know.",
      changes: [
        {
          start: 10,
          end: 15,
          replacement: "do not",
          rule: "contractions",
          explanation: "Formal text writes short forms out.",
        },
      ],
      warnings: [],
      alternatives: [],
      isKeptOriginal: false,
    });
  });

  it("decides on changed units alone", async () => {
    const first = await rewritten("We can't say. They won't ask.", { tone: "more-formal" });
    const second = await rewritten("We can't say. They don't ask.", { tone: "more-formal" });
    expect([first.counts, second.counts]).toEqual([
      { computed: 2, cached: 0 },
      { computed: 1, cached: 1 },
    ]);
  });

  it("widens a selection to whole sentences, and refuses one of code with the reason", async () => {
    const text = "It's one. It's two. It's three.\n\n```\nlet's\n```\n";
    const result = await rewritten(text, { tone: "more-formal" }, { start: 12, end: 14 });
    expect([result.range, result.text]).toEqual([{ start: 10, end: 19 }, "It is two."]);
    expect(result.notices.map(({ code }) => code)).toEqual(["widened"]);
    await expect(rewritten(text, { tone: "more-formal" }, { start: 37, end: 40 })).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("code"),
    });
    await expect(rewritten(text, {}, { start: 40, end: 400 })).rejects.toMatchObject({
      code: "invalid-input",
    });
  });

  it("leaves a text in another language as it is, and says so", async () => {
    const text = "Das ist ein ganz gewöhnlicher Satz, den niemand ändern soll.";
    const result = await rewritten(text, { tone: "more-formal" });
    expect([result.text, result.notices.map(({ code }) => code)]).toEqual([text, ["other-language"]]);
  });

  it("says which model a wish needs that rules cannot do", async () => {
    const { undone, text } = await rewritten("All is well.", {
      length: "longer",
      instruction: "like a pirate",
    });
    expect([undone.map(({ wish }) => wish), text]).toEqual([["length", "instruction"], "All is well."]);
  });

  it("keeps the original where a rule would say something else, and shows the wording it refused", async () => {
    const text = "She is leaving, isn't she?";
    const { units, notices } = await rewritten(text, { tone: "more-formal" });
    expect(units).toMatchObject([
      { text, isKeptOriginal: true, alternatives: [{ warnings: [{ kind: "negation" }] }] },
    ]);
    expect(notices.map(({ code }) => code)).toEqual(["kept-original"]);
  });

  it.each([
    ["bullets", "# Plan\n\nBuy paint. Ask Mia.\n", "# Plan\n\n- Buy paint.\n- Ask Mia.\n"],
    ["checklist", "Buy paint.\n\n- [x] ask Mia\n", "- [ ] Buy paint.\n- [x] ask Mia\n"],
    [
      "steps",
      "- Mix it.\n- Bake it.\n\n```\ncode\n```\n\nEat it.",
      "1. Mix it.\n2. Bake it.\n\n```\ncode\n```\n\n3. Eat it.",
    ],
    [
      "table",
      "- Place: Oslo\n- Host: Mia",
      "| Item | Detail |\n| --- | --- |\n| Place | Oslo |\n| Host | Mia |",
    ],
    [
      "e-mail",
      "# New lamp\n\nThe lamp is here.",
      "Subject: New lamp\n\nHello,\n\nThe lamp is here.\n\nBest regards,\n",
    ],
  ])("makes %s of a text", async (structure, text, expected) => {
    const result = await rewritten(text, { structure });
    expect([result.text, joined(result), result.undone]).toEqual([expected, expected, []]);
  });

  it("makes a title of the sentence that says what the text is about", async () => {
    const text = "The bridge over the Aller was closed in May. The bridge is old. People use the ferry.";
    const { text: title, units } = await rewritten(text, { structure: "title" });
    expect(text).toContain(units[0]?.source.quote ?? "?");
    expect(title.split(" ").length).toBeLessThan(13);
  });

  it("says why it makes no table of prose", async () => {
    const { text, undone } = await rewritten("All is well. Go on.", { structure: "table" });
    expect([text, undone.map(({ wish, needs }) => [wish, needs])]).toEqual([
      "All is well. Go on.",
      [["structure", null]],
    ]);
  });

  it("turns Markdown into plain text and lists of other programs into Markdown", async () => {
    const plain = await rewritten("## A *big* day\n\n* See [this](https://a.example).\n", {
      format: "plain-text",
    });
    expect(plain.text).toBe("A big day\n\n- See this (https://a.example).\n");
    const marked = await rewritten("Shopping\n\n• milk\n☐ tea\n☑ jam\n", { format: "markdown" });
    expect(marked.text).toBe("# Shopping\n\n- milk\n- [ ] tea\n- [x] jam\n");
  });

  it("leaves protected spans byte-equal in random documents, and offsets exact", async () => {
    const random = createRandom(7);
    for (let round = 0; round < 25; round += 1) {
      const { text, spans } = randomDocument(random);
      for (const options of [
        { tone: "more-formal" },
        { tone: "friendly", length: "shorter" },
        { isPlainLanguage: true, structure: "bullets" },
      ]) {
        const result = await rewritten(text, options);
        expect(joined(result)).toBe(result.text);
        for (const span of spans) expect(result.text).toContain(span);
        for (const { start, end, kind } of result.protectedSpans)
          expect([kind, result.text.includes(text.slice(start, end).split("\n")[0] ?? "")]).toEqual([
            kind,
            true,
          ]);
        for (const { source, changes } of result.units) {
          expect(text.slice(source.start, source.end)).toBe(source.quote);
          for (const change of changes)
            expect(change.start >= source.start && change.end <= source.end).toBe(true);
        }
      }
    }
  });

  it("tells its progress, and stops when it is stopped", async () => {
    const input = rewriteInput.parse({
      source: { kind: "text", text: "It's so. ".repeat(200) },
      tone: "more-formal",
    });
    const events: RewriteEvent[] = [];
    for await (const event of opened.app.rewriting.stream(input, null, never)) events.push(event);
    expect(events.at(-1)).toMatchObject({ kind: "result", rewrite: { engine: "Rules" } });
    const stopped = opened.app.rewriting.create(input, null, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });
});
