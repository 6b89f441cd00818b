import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { type RewriteEvent, rewriteInput } from "#shared/rewrite.ts";

let opened: TestApp;
beforeAll(async () => {
  opened = await openTestApp({
    children: {
      toolbox: new URL("../toolbox/index.ts", import.meta.url),
      engine: new URL("./fixtures/editor-engine.ts", import.meta.url),
    },
  });
});
afterAll(() => opened.close());

const never = new AbortController().signal;
const large = { name: "Editor", path: "/editor.gguf", parameters: 3e9 };
const inputOf = (text: string, options: object = {}) =>
  rewriteInput.parse({ source: { kind: "text", text }, tone: "friendly", ...options });
const rewritten = (text: string, options: object = {}, model = large) =>
  opened.app.rewriting.create(inputOf(text, options), model, never);

describe("rewriting with a model", () => {
  it("takes the first wording that says the same, and shows the others with what is wrong in them", async () => {
    const { text, units, engine, isDraft } = await rewritten("Everybody must sign the form.");
    expect([text, engine, isDraft]).toEqual(["Everybody has to sign the form.", "Editor", false]);
    expect(units).toMatchObject([
      {
        isKeptOriginal: false,
        changes: [{ start: 10, end: 14, replacement: "has to", rule: "model" }],
        alternatives: [
          {
            text: "Everybody may sign the form.",
            warnings: [
              {
                kind: "modality",
                source: { start: 10, end: 14, text: "must" },
                rewrite: { start: 10, end: 13, text: "may" },
              },
            ],
          },
        ],
      },
    ]);
  });

  it("keeps the original where no wording says the same", async () => {
    const { text, units, notices } = await rewritten("They are always 3 or more people.");
    expect(text).toBe("They are always 3 or more people.");
    expect(units).toMatchObject([
      { isKeptOriginal: true, alternatives: [{ warnings: [{ kind: "number" }] }] },
    ]);
    expect(notices.map(({ code }) => code)).toEqual(["kept-original"]);
  });

  it("leaves code, short units and what stands between them as they are", async () => {
    const text = "Yes.\n\n```\na b c d\n```\n\nThe lamp is on.\n";
    expect((await rewritten(text)).text).toBe(text.replace("The lamp", "Indeed, The lamp"));
  });

  it("tells each unit as it is written, and writes only changed ones again", async () => {
    const events: RewriteEvent[] = [];
    const input = inputOf("The sun is out. The sea is calm.");
    for await (const event of opened.app.rewriting.stream(input, large, never)) events.push(event);
    expect(events.flatMap((event) => (event.kind === "unit" ? [event.index] : []))).toEqual([0, 1]);
    expect(events.some(({ kind }) => kind === "text")).toBe(true);
    const again = await rewritten("The sun is out. The sea is rough.");
    expect(again.counts).toEqual({ computed: 1, cached: 1 });
  });

  it("says what is kept when the model goes, and goes on from there", async () => {
    await expect(rewritten("The first is well. Please unload the van.")).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("1 of 2 sentences"),
    });
    expect((await rewritten("The first is well. The second is too.")).counts).toEqual({
      computed: 1,
      cached: 1,
    });
  });

  it("labels as a draft what a model writes that was measured to be too small", async () => {
    const { isDraft, notices } = await rewritten("The day is long.", {}, { ...large, parameters: 1.3e8 });
    expect([isDraft, notices.map(({ code }) => code)]).toEqual([true, ["draft"]]);
  });

  it("makes a recorded rewrite again, and names what is otherwise", async () => {
    const { rewriting } = opened.app;
    const input = inputOf("The ice is thin.");
    const record = await rewriting.record(input, large, never);
    expect(await rewriting.replay({ record, source: input.source }, large, never)).toMatchObject({
      isEqual: true,
      differences: [],
    });
    const other = await rewriting.replay(
      { record, source: { kind: "text", name: "text", text: "The ice is thick." } },
      large,
      never,
    );
    expect(other.isEqual).toBe(false);
    expect(other.differences.map(({ kind }) => kind)).toEqual(["input", "text", "unit"]);
  });
});
