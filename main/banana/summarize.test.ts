import { describe, expect, it } from "vitest";
import type { NanoDocument } from "#main/nano/result.ts";
import type { SummaryLength, SummaryType } from "#shared/summary.ts";
import { type HandMadeUnit, handMade, said, sentences } from "./hand-made.ts";
import { summarize } from "./summarize.ts";

const breathe = async (): Promise<void> => {};

const run = (
  document: NanoDocument,
  type: SummaryType = "key-points",
  length: SummaryLength = "short",
  signal = new AbortController().signal,
) => summarize(document, { type, length, format: "plain-text", name: "note" }, breathe, signal);

const texts = async (units: readonly HandMadeUnit[], type?: SummaryType, length?: SummaryLength) =>
  (await run(handMade(units).document, type, length)).lines.map(({ text }) => text);

const heading = (text: string): HandMadeUnit => ({ kind: "heading", text });

const item = (text: string, block: number): HandMadeUnit => ({ kind: "list-item", text, block });

const COAST = sentences(
  "The lighthouse keeper repaired the broken lantern before the storm reached the harbour.",
  "Every fishing boat in the harbour waited for the lighthouse lantern that evening.",
  "Painters visit the village because its evening colours are famous.",
  "The lighthouse lantern guides each fishing boat past the harbour rocks.",
);

describe("summarize", () => {
  it("says that an empty note is empty", async () => {
    expect(await run(handMade([]).document)).toEqual({
      text: "",
      lines: [],
      engine: "Key sentences, word statistics",
      language: "en",
      notices: [{ code: "empty", message: "There is nothing to summarize yet: the note is empty." }],
      scores: [],
      lineOf: [],
      leftOut: [],
    });
  });

  it("begins with what the whole is, where the first words under the title say so", async () => {
    const units = [heading("Oven"), ...sentences("A tiny oven for small cakes."), ...COAST];
    expect((await texts(units, "tldr"))[0]).toBe("A tiny oven for small cakes.");
    const other = [heading("Oven"), ...sentences("Bright tiny ovens bake cakes."), ...COAST];
    expect((await texts(other, "tldr"))[0]).not.toBe("Bright tiny ovens bake cakes.");
  });

  it("takes no entry of a list of addresses", async () => {
    const entry: HandMadeUnit = {
      kind: "list-item",
      text: "lantern - Harbour Lighthouse lantern boat a@harbour.org",
      block: 9,
      entities: [{ kind: "email", text: "a@harbour.org", start: 40, end: 53 }],
    };
    expect(await texts([...COAST, entry])).not.toContain(entry.text);
  });

  it("names what it found when nothing is prose", async () => {
    const { lines, notices } = await run(
      handMade([
        { kind: "code", text: "let answer = 42;" },
        { kind: "list-item", text: "[Manual](https://example.org)", clean: "Manual" },
        { kind: "sentence", text: "[![new](https://x.y/a)](#news) ![old](https://x.y/b)", clean: "new old" },
        { kind: "sentence", text: "https://example.org/a" },
        { kind: "table", text: "| a | b |", clean: "a b" },
      ]).document,
    );
    expect(lines).toEqual([]);
    expect(notices).toEqual([
      {
        code: "no-prose",
        message:
          "Only code, tables and links here, and no sentence or list item to summarize. Write a sentence, and it is summarized.",
      },
    ]);
  });

  it("says that marks alone are nothing to summarize", async () => {
    const { lines, notices } = await run(handMade([{ kind: "sentence", text: "--- !!" }]).document);
    expect(lines).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(["nothing-to-summarize"]);
  });

  it("gives the only line of a note, with its reason", async () => {
    const { document, text } = handMade(sentences("Bring the ladder back to the neighbours."));
    for (const type of ["tldr", "key-points", "teaser"] as const) {
      const { lines } = await run(document, type, "long");
      expect(lines).toEqual([
        {
          text,
          sources: [
            {
              document: "note",
              selector: { kind: "text", start: 0, end: text.length, quote: text },
              score: 1,
              reason: "only",
            },
          ],
          cuts: [],
          refused: [],
        },
      ]);
    }
  });

  it("does not repeat what was said, and gives what there is", async () => {
    const [first = "", second = ""] = COAST.map(({ text }) => text);
    expect(await texts(sentences(first, second, first, first), "key-points", "long")).toEqual([
      first,
      second,
    ]);
  });

  it("drops greetings, courtesies and nods", async () => {
    const courtesies = sentences(
      "Hi Marta,",
      "I hope you are well.",
      "Thanks!",
      "Best regards,",
      "See you soon.",
      "Good morning everyone, let's get going, we only have half an hour.",
      "I hope this finds you well and that you are enjoying the first warm days of spring.",
    );
    const [first = "", second = ""] = COAST.map(({ text }) => text);
    expect(await texts([...courtesies, ...sentences(first, second)], "key-points", "long")).toEqual([
      first,
      second,
    ]);
  });

  it("shows a greeting when there is nothing else", async () => {
    expect(await texts(sentences("Hi Marta,"))).toEqual(["Hi Marta,"]);
  });

  it("prefers what can stand alone", async () => {
    const alone = "Fishing boats need the lighthouse lantern beside the harbour.";
    for (const worse of [
      "However, fishing boats need the lighthouse lantern beside the harbour town.",
      "Do fishing boats need the lighthouse lantern beside the harbour town?",
      "Fishing boats need the lighthouse lantern beside the harbour entrance:",
    ]) {
      const units = sentences("Evening colours attract painters.", worse, alone);
      expect(await texts(units, "tldr"), worse).toEqual([alone]);
    }
  });

  it("prefers open tasks to done ones", async () => {
    const units: HandMadeUnit[] = [
      {
        kind: "task",
        text: "[x] Order the plumber for the shower",
        clean: "Order the plumber for the shower",
      },
      {
        kind: "task",
        text: "[ ] Order the painter for the kitchen",
        clean: "Order the painter for the kitchen",
      },
    ];
    expect(await texts(units, "tldr")).toEqual(["Order the painter for the kitchen"]);
  });

  it("prefers whole items to fragments, however central, and lists fragments alone", async () => {
    const fragments = [
      item("Lighthouse lantern, harbour, evening storm", 1),
      item("Lighthouse lantern, harbour, broken glass", 2),
      item("Lighthouse lantern, fishing, evening boats", 3),
    ];
    const whole = item("Painters visit because the colours are famous.", 4);
    expect(await texts([...fragments, whole], "tldr")).toEqual([whole.text]);
    expect(await texts(fragments)).toEqual(fragments.map(({ text }) => text));
  });

  it("does not choose an announcement for what it announces", async () => {
    const announcement = "The lighthouse lantern and every fishing boat in the harbour need this:";
    const [first = "", second = ""] = COAST.map(({ text }) => text);
    for (const units of [sentences(announcement, first, second), sentences(first, announcement, second)]) {
      expect(await texts(units, "tldr", "medium")).toContain(first);
      expect((await texts(units, "headline"))[0]).not.toContain("need this");
    }
  });

  it("drops the lines of a header", async () => {
    const [first = "", second = ""] = COAST.map(({ text }) => text);
    const header = sentences("From: Harbour master, lighthouse", "Date: Lantern evening of the storm");
    expect(await texts([...header, ...sentences(first, second)], "key-points", "long")).toEqual([
      first,
      second,
    ]);
  });

  it("drops the nods of a conversation", async () => {
    const units = said("Ana: Morning!", "Ben: The boiler failed again overnight.", "Ana: OK.");
    expect(await texts(units, "key-points", "long")).toEqual(["Ben: The boiler failed again overnight."]);
  });

  it("ends a headline without a full stop, and cuts nothing for it", async () => {
    const { document, text } = handMade(sentences("The lantern burns again."));
    const { lines } = await run(document, "headline");
    expect(lines).toMatchObject([{ text: "The lantern burns again", cuts: [] }]);
    expect(lines[0]?.sources[0]?.selector.quote).toBe(text.slice(0, -1));
  });

  it("takes the heading as headline when it says something", async () => {
    expect(await texts([heading("The lantern of Alder"), ...COAST], "headline")).toEqual([
      "The lantern of Alder",
    ]);
    for (const general of ["Notes", "Meeting notes, 3 May", "Untitled", "To do"]) {
      const [line = ""] = await texts([heading(general), ...COAST], "headline");
      expect(line, general).toContain("lighthouse");
      expect(line, general).not.toMatch(/\.$/);
    }
  });

  it("takes a first line that stands alone for the title, not for a key point", async () => {
    const note = [...sentences("Roof and loft"), ...COAST].map((unit, index) => ({
      ...unit,
      block: Math.min(index, 1),
    }));
    expect(await texts(note, "key-points", "long")).not.toContain("Roof and loft");
    expect(await texts(note, "headline")).toEqual(["Roof and loft"]);
  });

  it("records the cut of a long headline and marks it", async () => {
    const long =
      "The council decided on Monday evening after four hours of debate that the library on the square stays open for good";
    const { document, text } = handMade(sentences(`${long}.`));
    const { lines } = await run(document, "headline", "short");
    const line = lines[0];
    const cut = line?.cuts[0];
    expect(line?.text).toMatch(/…$/);
    expect(line?.text.split(" ").length).toBeLessThanOrEqual(12);
    expect(text.slice(0, cut?.start)).toBe(line?.text.slice(0, -1));
    expect(cut?.end).toBe(line?.sources[0]?.selector.end);
  });

  it("keeps speakers, prefers decisions, and drops nods in a conversation", async () => {
    const units = said(
      "Ana: Hello Ben.",
      "Ben: Morning!",
      "Ana: The projector in the big room is dark again.",
      "Ben: I will order another projector because the guests arrive Friday.",
      "Ben: It costs about ninety.",
      "Ana: OK, sounds good.",
    );
    const { lines } = await run(handMade(units).document);
    expect(lines.map(({ text }) => text)).toContain(
      "Ben will order another projector because the guests arrive Friday.",
    );
    expect(lines.map(({ text }) => text).join("\n")).not.toMatch(/Hello|Morning|sounds good/);
  });

  it("prefers what is settled to what is only said", async () => {
    const units = said(
      "Ana: Yesterday velvet curtains covered the tall window.",
      "Ben: We decided copper kettles leave the small kitchen.",
      "Ana: OK.",
    );
    expect(await texts(units, "tldr")).toEqual(["Ben: We decided copper kettles leave the small kitchen."]);
  });

  it("names the speaker by a second source", async () => {
    const units = said(
      "Ana: Right.",
      "Ana: The projector in the big room went dark again yesterday.",
      "Ben: OK.",
      "Ana: Sure.",
    );
    const { document, text } = handMade(units);
    const { lines } = await run(document, "tldr");
    expect(lines[0]?.text).toBe("Ana: The projector in the big room went dark again yesterday.");
    expect(lines[0]?.sources.map(({ selector }) => selector.quote)).toEqual([
      "The projector in the big room went dark again yesterday.",
      "Ana",
    ]);
    for (const { selector } of lines[0]?.sources ?? []) {
      expect(text.slice(selector.start, selector.end)).toBe(selector.quote);
    }
  });

  it("tells in the third person what somebody says of themselves, and shows where", async () => {
    const { document, text } = handMade(
      said("Ana: The valve of the boiler leaks.", "Dan: Right, I will order the valve on Friday."),
    );
    const { lines } = await run(document, "key-points", "long");
    const line = lines.find(({ text: shown }) => shown.startsWith("Dan"));
    expect(line).toMatchObject({ text: "Dan will order the valve on Friday.", refused: [] });
    expect(line?.edits?.map(({ start, end, text: put }) => [text.slice(start, end), put])).toEqual([
      ["Right, I will", "Dan will"],
    ]);
    expect(line?.sources.map(({ selector }) => selector.quote)).toEqual([
      "Right, I will order the valve on Friday.",
      "Dan",
    ]);
  });

  it("shows a short answer behind its question", async () => {
    const { document } = handMade(
      said(
        "Ana: The valve of the boiler leaks again and the hall is cold.",
        "Ana: What does the new valve cost in Leeds?",
        "Dan: A hundred and twenty with fitting.",
        "Ana: The wedding party in the hall starts on Saturday at noon.",
      ),
    );
    const { lines } = await run(document, "key-points", "short");
    const line = lines.find(({ text }) => text.includes("hundred"));
    expect(line?.text).toBe(
      "Ana: What does the new valve cost in Leeds? Dan: A hundred and twenty with fitting.",
    );
    expect(line?.sources.map(({ selector }) => selector.quote)).toEqual([
      "A hundred and twenty with fitting.",
      "Dan",
      "What does the new valve cost in Leeds?",
      "Ana",
    ]);
  });

  it("takes a list of labels for no conversation", async () => {
    const units = sentences(
      "Date: Tuesday, when the harbour closes early.",
      "Place: The lighthouse beside the harbour.",
      "Weather: Storm until the evening.",
    ).map((unit, index) => ({ ...unit, block: index }));
    const { lines } = await run(handMade(units).document);
    for (const line of lines) expect(line.sources).toHaveLength(1);
  });

  it("gives no conclusion away in a teaser", async () => {
    const units = sentences(
      "The lighthouse lantern went out at midnight.",
      "Why did nobody in the harbour notice it?",
      "The keeper searched the harbour until morning.",
      "In the end, a seagull had broken the lantern.",
      "The lantern was repaired the next day.",
    );
    const lines = await texts(units, "teaser", "medium");
    expect(lines).toContain("Why did nobody in the harbour notice it?");
    expect(lines.join(" ")).not.toMatch(/seagull|repaired/);
  });

  it("says which language it read without word vectors", async () => {
    const { document } = handMade(
      COAST.map((unit) => ({ ...unit, language: "de" })),
      { language: "de", languages: [{ code: "de", share: 1 }], knownShare: 0 },
    );
    const { engine, notices } = await run(document);
    expect(engine).toBe("Key sentences, word statistics");
    expect(notices).toEqual([
      {
        code: "other-language",
        message: "Written in German: chosen by word statistics and position, without word vectors.",
      },
    ]);
  });

  it("says when a part is in another language", async () => {
    const { document } = handMade(COAST, {
      mean: new Float32Array(100).fill(0.1),
      languages: [
        { code: "en", share: 0.7 },
        { code: "fr", share: 0.3 },
      ],
    });
    const { engine, notices } = await run(document);
    expect(engine).toBe("Key sentences");
    expect(notices.map(({ code }) => code)).toEqual(["mixed-language"]);
    expect(notices[0]?.message).toContain("Partly in French");
  });

  it("says when most words are unknown", async () => {
    const { document } = handMade(COAST, { mean: new Float32Array(100).fill(0.1), knownShare: 0.2 });
    const { engine, notices } = await run(document);
    expect(engine).toBe("Key sentences, word statistics");
    expect(notices.map(({ code }) => code)).toEqual(["unknown-words"]);
  });

  it("lets word vectors move the choice", async () => {
    const near = new Int8Array(100).fill(13);
    const far = new Int8Array(100).map((_value, index) => (index % 2 === 0 ? 13 : -13));
    const units = sentences("Copper kettles whistle loudly.", "Velvet curtains gather quietly.").map(
      (unit, index) => ({ ...unit, vector: index === 0 ? far : near, block: index }),
    );
    const withVectors = handMade(units, { mean: new Float32Array(100).fill(0.1) });
    expect((await run(withVectors.document, "tldr")).text).toBe("Velvet curtains gather quietly.");
    expect((await run(handMade(units).document, "tldr")).text).toBe("Copper kettles whistle loudly.");
  });

  it("samples every section of a long document", async () => {
    const units: HandMadeUnit[] = [];
    for (let section = 0; section < 6; section += 1) {
      units.push({ kind: "heading", text: `Part ${section}` });
      for (let index = 0; index < 100; index += 1) {
        const topic = `topic${"abcdef"[section]}`;
        const text = `Sentence number${index} describes ${topic} with detail${index % 7} and colour${index % 11}.`;
        units.push({ kind: "sentence", text, block: 1000 + section });
      }
    }
    const { lines } = await run(handMade(units).document, "key-points", "long");
    const sections = new Set(lines.map(({ text }) => /topic./.exec(text)?.[0]));
    expect(sections.size).toBeGreaterThanOrEqual(5);
  });

  it("gives the thread back and stops when asked", async () => {
    const { document } = handMade(
      sentences(...Array.from({ length: 3000 }, (_, index) => `Harbour number ${index}.`)),
    );
    const controller = new AbortController();
    let breaths = 0;
    const stopped = summarize(
      document,
      { type: "tldr", length: "short", format: "markdown", name: "note" },
      async () => {
        breaths += 1;
        if (breaths === 20) controller.abort();
      },
      controller.signal,
    );
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
    expect(breaths).toBe(20);
  });
});
