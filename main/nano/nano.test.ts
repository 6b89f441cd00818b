import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samples } from "#main/samples/samples.ts";
import { unitReport as unitReportSchema } from "#shared/unit.ts";
import { readEmbeddingsRecord } from "./embeddings.ts";
import { copyModels, createResults, DYING_WORKER, openNano, withoutOrigin } from "./fixtures/open-nano.ts";
import { MODELS } from "./fixtures/tag.ts";
import { withChange } from "./fixtures/with-change.ts";
import { hostResources } from "./host-resources.ts";
import { openResources } from "./open-resources.ts";
import { unitReport } from "./report.ts";
import type { NanoDocument } from "./result.ts";
import { unitStages } from "./stages/stages.ts";

const NOTE = "note0001";
const TEXT = samples.join("\n\n");
const openStages = async () => unitStages(await openResources(MODELS));
const cleanOf = ({ units }: NanoDocument) => units.at(-1)?.clean;
const stageCounts = ({ stages }: NanoDocument) =>
  Object.fromEntries(
    stages.map(({ name, computed, cached, skipped }) => [name, [computed, cached, skipped]]),
  );
const computedStages = ({ stages }: NanoDocument) =>
  stages.filter(({ computed, level }) => level === "unit" && computed > 0).map(({ name }) => name);

describe("a document", () => {
  it("has every unit with its slice, its tags and a valid report", async () => {
    const { read } = await openNano();
    const text = "# Plan\n\nPriya pays $12 on Friday. It is late.\n\n- [ ] call Bob\n\n```\ncode\n```\n";
    const document = await read(text);
    expect(document).toMatchObject({ characters: text.length, computed: 5, cached: 0 });
    expect(
      document.units.map((unit) => [unit.index, unit.kind, unit.block, unit.section, unit.clean]),
    ).toEqual([
      [0, "heading", 0, -1, "Plan"],
      [1, "sentence", 1, 0, "Priya pays $12 on Friday."],
      [2, "sentence", 1, 0, "It is late."],
      [3, "task", 2, 0, "call Bob"],
      [4, "code", 3, 0, "code"],
    ]);
    for (const unit of document.units) {
      expect(unit.text).toBe(text.slice(unit.start, unit.end));
      expect(unitReportSchema.parse(unitReport(unit))).toEqual(unitReport(unit));
    }
    expect(unitReport(document.units[1] as never)).toMatchObject({
      language: "en",
      words: 5,
      state: "computed",
      entities: [
        { kind: "name", text: "Priya" },
        { kind: "money", text: "$12" },
        { kind: "date", text: "Friday" },
      ],
    });
    expect(stageCounts(document)).toEqual({
      parse: [1, 0, 0],
      conversation: [1, 0, 0],
      segment: [2, 0, 0],
      clean: [5, 0, 0],
      language: [4, 0, 1],
      words: [5, 0, 0],
      embed: [4, 0, 1],
      keyphrases: [4, 0, 1],
      figures: [4, 0, 1],
      names: [4, 0, 1],
      statistics: [1, 0, 0],
    });
  });

  it("is the same bytes with 1, 2 and 4 threads, and from every cache", async () => {
    const results = createResults();
    const one = await openNano({ size: 1, results });
    const first = await one.read(TEXT, NOTE);
    const expected = JSON.stringify(withoutOrigin(first));
    for (const size of [2, 4]) {
      const other = await openNano({ size });
      expect(JSON.stringify(withoutOrigin(await other.read(TEXT)))).toBe(expected);
      const remembered = await other.read(TEXT);
      expect(remembered).toMatchObject({ computed: 0, cached: first.units.length });
      expect(stageCounts(remembered)).toMatchObject({ statistics: [0, 1, 0] });
      expect(JSON.stringify(withoutOrigin(remembered))).toBe(expected);
    }
    await one.nano.close();
    const stored = await (await openNano({ size: 2, results })).read(TEXT);
    expect(stored).toMatchObject({ computed: 0, cached: first.units.length });
    expect(JSON.stringify(withoutOrigin(stored))).toBe(expected);
  }, 120_000);

  it("computes an edited sentence alone", async () => {
    const { read } = await openNano();
    const text = "One is here. Two is there.\n\nThree is far.\n";
    await read(text);
    const edited = await read(text.replace("Two is there", "Two has moved"));
    expect(edited.units.map(({ state }) => state)).toEqual(["cached", "computed", "cached"]);
    expect(stageCounts(edited)).toMatchObject({
      segment: [1, 1, 0],
      clean: [1, 2, 0],
      statistics: [1, 0, 0],
    });
  });

  it("runs the stages of an edit, and of nothing else, in the thread that asks", async () => {
    const { read } = await openNano({ worker: DYING_WORKER, openStages });
    const known = Array.from({ length: 20 }, (_, index) => `Sentence ${index}.`).join("\n\n");
    expect(cleanOf(await read("fail"))).toBe("");
    await read(known);
    expect(cleanOf(await read(`${known}\n\nfail`))).toBe("fail");
  });

  it("decides anew on a sentence that became a list item", async () => {
    const { read } = await openNano();
    await read("One is here.\n");
    const edited = await read("- One is here.\n");
    expect(edited.units).toMatchObject([{ kind: "list-item", state: "computed" }]);
  });

  it("computes a repeated sentence once", async () => {
    const results = createResults();
    const { read, nano } = await openNano({ results });
    const document = await read("Same words.\n\nSame words.\n\nSame words.\n", NOTE);
    expect(document.units.map(({ state, start }) => [state, start])).toEqual([
      ["computed", 0],
      ["computed", 13],
      ["computed", 26],
    ]);
    await nano.close();
    expect(results.rows.size).toBe(2);
  });

  it("remembers as many units as its memory has bytes for", async () => {
    const { read } = await openNano({ memoryBytes: 2 ** 20 });
    const sentences = Array.from({ length: 1000 }, (_, index) => `Boiler ${index} is cold again.`);
    const few = sentences.slice(0, 100).join("\n\n");
    await read(few);
    expect((await read(few)).cached).toBe(100);
    const all = sentences.join("\n\n");
    await read(all);
    const last = await read(sentences.slice(500).join("\n\n"));
    expect(last.cached).toBeGreaterThan(100);
    expect(last.cached).toBeLessThan(500);
  });

  it("forgets what is beyond its memory and still gives the same", async () => {
    const { read } = await openNano({ memoryBytes: 0 });
    const text = "One.\n\nTwo.\n\nThree.\n\nFour.";
    const first = await read(text);
    const second = await read(text);
    expect(second.computed).toBe(4);
    expect(withoutOrigin(second)).toEqual(withoutOrigin(first));
  });
});

describe("results", () => {
  it("of a text that is no note are stored nowhere", async () => {
    const results = createResults();
    const { read, nano } = await openNano({ results });
    await read(TEXT);
    await nano.close();
    expect(results.rows.size).toBe(0);
  });

  it("that cannot be stored fail no reading", async () => {
    const results = { ...createResults(), write: () => Promise.reject(new Error("disk full")) };
    const { read, nano } = await openNano({ results });
    expect((await read("One. Two.", NOTE)).units).toHaveLength(2);
    await nano.close();
  });

  it.each([
    ["figures", ["figures"]],
    ["language", ["language", "words", "embed", "keyphrases", "names"]],
    ["clean", ["clean", "words", "embed", "keyphrases"]],
  ])(
    "of a changed stage %s are computed again, with those that need it, and no other",
    async (name, expected) => {
      const results = createResults();
      const first = await openNano({ results });
      await first.read(TEXT, NOTE);
      await first.nano.close();
      const { sha256 } = await readEmbeddingsRecord(MODELS);
      const changed = await openNano({
        results,
        stages: withChange(unitStages(hostResources(sha256)), name),
      });
      const document = await changed.read(TEXT, NOTE);
      expect(computedStages(document)).toEqual(expected);
      expect(changed.nano.fingerprint).not.toBe(first.nano.fingerprint);
      await changed.nano.close();
      const again = await changed.read(TEXT);
      expect(again.computed).toBe(0);
    },
  );

  it("name the text of every unit by kind and content", async () => {
    const results = createResults();
    const { read, nano } = await openNano({ results });
    await read("One.", NOTE);
    await nano.close();
    const key = createHash("sha256").update(Buffer.from("sentence\0One.", "utf16le")).digest("hex");
    expect([...results.rows.keys()]).toContain(key);
  });
});

describe("a stage that fails", () => {
  it("on one unit leaves the other units and stages standing, and is tried again", async () => {
    const results = createResults();
    const { read, nano } = await openNano({ results, worker: DYING_WORKER });
    const text = "Good one.\n\nfail\n\nGood two.";
    for (const _ of [1, 2]) {
      const { units } = await read(text, NOTE);
      expect(units.map(({ clean }) => clean)).toEqual(["Good one.", "", "Good two."]);
      expect(units[1]).toMatchObject({ state: "computed", entities: [] });
      expect(units[1]?.skipped.map(({ stage }) => stage)).toEqual(["clean", "words", "embed", "keyphrases"]);
    }
    await nano.close();
    expect(JSON.stringify([...results.rows.values()])).not.toContain("failed");
  });

  it("for a damaged table of word vectors says so at every unit that needed it", async () => {
    const models = copyModels();
    writeFileSync(join(models, "glove-50k-100d.i8"), "damaged");
    const { read } = await openNano({ models });
    const { units } = await read("The budget is late.");
    expect(units[0]).toMatchObject({ clean: "The budget is late.", language: "en", embedding: null });
    expect(units[0]?.skipped.map(({ stage }) => stage)).toEqual(["embed", "keyphrases", "names"]);
    expect(units[0]?.skipped[0]?.reason).toContain("Install Nano Banana again");
    rmSync(models, { recursive: true });
  });
});

describe("other languages", () => {
  const TEXTS = {
    de: "Wir treffen uns am 3. Oktober mit Dr. Klein. Es geht z. B. um die Kosten des Umbaus.",
    fr: "Nous avons décidé de reporter le lancement. La réunion aura lieu en mars, à Lyon.",
    es: "El equipo decidió aplazar el lanzamiento. ¿Quién informará al Sr. García mañana?",
    ja: "今日は会議で予算を決めました。次の会議は来週の月曜日です。",
    ar: "قررنا تأجيل الإطلاق إلى شهر مارس. هل يوافق الجميع على هذا القرار؟",
  };

  it.each(Object.entries(TEXTS))(
    "%s is cut into its sentences, named, and not embedded",
    async (code, text) => {
      const { read } = await openNano();
      const { units, statistics } = await read(text);
      expect(units.map(({ language }) => language)).toEqual([code, code]);
      expect(units.map(({ embedding }) => embedding)).toEqual([null, null]);
      expect(units.every(({ words }) => words.stems.length >= 3)).toBe(true);
      expect(units[0]?.skipped[0]?.reason).toMatch(/^Reads English only; this is \w+\.$/);
      expect(statistics).toMatchObject({
        language: code,
        languages: [{ code, share: 1 }],
        mean: null,
        knownShare: 0,
        units: 2,
      });
      expect(statistics.keyphrases.length).toBeGreaterThan(0);
    },
  );
});

describe("the statistics of a document", () => {
  it("count words by unit, leave out code, and weigh languages by length", async () => {
    const { read } = await openNano();
    const { statistics } = await read(
      "# Budget\n\nThe budget and the budget again. Budgets grow every single year.\n\nDas hier ist ein langer deutscher Satz über Kosten.\n\n```\nbudget\n```\n",
    );
    expect(statistics.units).toBe(4);
    expect(statistics.documentFrequency.get("budget")).toBe(3);
    expect(statistics.languages.map(({ code }) => code)).toEqual(["en", "de"]);
    expect(statistics.languages.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(statistics.mean?.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1);
    expect(statistics.keyphrases.join()).toMatch(/budget/i);
  });
});
