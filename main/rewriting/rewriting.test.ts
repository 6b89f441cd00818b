import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { type Rewrite, rewriteInput, type RewriteEvent } from "#shared/rewrite.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp();
});
afterAll(() => opened.close());

const never = new AbortController().signal;
const rewritten = (text: string, options: object = {}, range?: { start: number; end: number }) =>
  opened.app.rewriting.create(
    rewriteInput.parse({ source: { kind: "text", text }, ...options, ...(range && { range }) }),
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

  it("tells its progress, and stops when it is stopped", async () => {
    const input = rewriteInput.parse({
      source: { kind: "text", text: "It's so. ".repeat(200) },
      tone: "more-formal",
    });
    const events: RewriteEvent[] = [];
    for await (const event of opened.app.rewriting.stream(input, never)) events.push(event);
    expect(events.at(-1)).toMatchObject({ kind: "result", rewrite: { engine: "Rules" } });
    const stopped = opened.app.rewriting.create(input, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });
});
