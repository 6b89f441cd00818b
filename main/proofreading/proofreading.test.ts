import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProofreadInput, ProofreadResult } from "#shared/proofread.ts";
import { openTestApp, type TestApp } from "#main/test-app.ts";

let test: TestApp;
beforeAll(async () => {
  test = await openTestApp();
});
afterAll(() => test.close());
const { signal } = new AbortController();

const check = (text: string, options: Partial<ProofreadInput> = {}) =>
  test.app.proofreading.check(
    { source: { kind: "text", name: "text", text }, isThorough: false, ...options },
    signal,
  );
const words = async (text: string, options: Partial<ProofreadInput> = {}) =>
  (await check(text, options)).corrections.map(({ startIndex, endIndex }) =>
    text.slice(startIndex, endIndex),
  );

describe("proofreading", () => {
  it("names the exact characters, what fits better, and gives the corrected text", async () => {
    const text = "# Notes\n\nI have recieved **teh** parcel, 👍 and an book.\n";
    const result = await check(text);
    expect(result).toMatchObject({
      correctedInput: "# Notes\n\nI have received **the** parcel, 👍 and a book.\n",
      skipped: [],
      dialect: "american",
      formality: "neutral",
      isThorough: false,
      engine: expect.stringContaining("Harper 2.10.0"),
      units: { computed: 2, cached: 0 },
    });
    expect(
      result.corrections.map(({ startIndex, endIndex, ...rest }) => [text.slice(startIndex, endIndex), rest]),
    ).toEqual([
      ["recieved", expect.objectContaining({ correction: "received", type: "spelling", source: "harper" })],
      ["teh", expect.objectContaining({ correction: "the", type: "spelling" })],
      ["an", expect.objectContaining({ correction: "a", type: "grammar", rule: "AnA" })],
    ]);
  });

  it("reads only passages that changed", async () => {
    const paragraphs = ["The first parragraph stands.", "The secnd stands too.", "A third one."];
    await check(paragraphs.join("\n\n"));
    expect((await check(paragraphs.join("\n\n"))).units).toEqual({ computed: 0, cached: 3 });
    paragraphs[1] = "The second stands too.";
    expect((await check(paragraphs.join("\n\n"))).units).toEqual({ computed: 1, cached: 2 });
  });

  it("lets the person add words, ignore places and words, and turn rules off", async () => {
    const { store, proofreading } = test.app;
    // A name in a title is known, so the words stand below one.
    const body = "# Stock\n\nZorblax wrote teh list. He wrote teh end. An book.";
    const note = await store.notes.create({ body });
    const source = { kind: "note", id: note.id } as const;
    const found = async () =>
      (await proofreading.check({ source, isThorough: true }, signal)).corrections.map(
        ({ startIndex, endIndex }) => note.body.slice(startIndex, endIndex),
      );
    expect(await found()).toEqual(["Zorblax", "teh", "teh", "An"]);
    await proofreading.importWords("Zorblax\n");
    expect(await found()).toEqual(["teh", "teh", "An"]);
    await proofreading.setRule("AnA", false);
    expect(await found()).toEqual(["teh", "teh"]);
    const [first] = (await proofreading.check({ source, isThorough: false }, signal)).corrections;
    await proofreading.ignore({
      note: note.id,
      key: first?.key ?? "",
      rule: first?.rule ?? "",
      quote: "teh",
    });
    expect(await found()).toEqual(["teh"]);
    expect(await words(note.body, { note: note.id })).toEqual(["teh"]);
    expect(await words(note.body)).toEqual(["teh", "teh"]);
    await proofreading.ignore({ note: null, key: first?.key ?? "", rule: first?.rule ?? "", quote: "teh" });
    expect(await found()).toEqual([]);
    const ignored = { id: expect.any(String) as string, rule: "The", quote: "teh" };
    expect(await store.proofreading.ignored()).toEqual([
      { ...ignored, note: null, noteTitle: null },
      { ...ignored, note: note.id, noteTitle: note.title },
    ]);
    for (const { id } of await store.proofreading.ignored()) await store.proofreading.unignore(id);
    await proofreading.setRule("AnA", true);
    await store.proofreading.removeWords(["Zorblax"]);
    expect(await found()).toEqual(["Zorblax", "teh", "teh", "An"]);
  });

  it("tells what it finds while it reads on, what is near the person first", async () => {
    const text = Array.from({ length: 40 }, (_, index) => `Note ${index} names teh street.`).join("\n\n");
    const near = text.indexOf("Note 30");
    const input = { source: { kind: "text", name: "text", text }, isThorough: false, near } as const;
    const found: number[] = [];
    let result: ProofreadResult | undefined;
    for await (const event of test.app.proofreading.stream(input, signal)) {
      if (event.kind === "result") result = event.result;
      else found.push(...event.found.map(({ startIndex }) => startIndex));
    }
    const all = result?.corrections.map(({ startIndex }) => startIndex) ?? [];
    expect(found.toSorted((one, other) => one - other)).toEqual(all);
    expect(all).toHaveLength(40);
    expect(found[0]).toBeGreaterThan(text.indexOf("Note 20"));
    expect(found.at(-1)).toBeLessThan(text.indexOf("Note 10"));
  });

  it("keeps what it found with the note, for the next start", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nano-banana-proofread-"));
    const open = () => openTestApp({ folder });
    try {
      const first = await open();
      const { id } = await first.app.store.notes.create({ body: "It is teh end.\n\nIt is teh start." });
      const source = { kind: "note", id } as const;
      await first.app.summaries.units(source, signal);
      // What the nano level reads is kept after its answer, and findings are kept with it.
      await expect
        .poll(async () => {
          first.app.proofreading.forget();
          return (await first.app.proofreading.check({ source, isThorough: false }, signal)).units.cached;
        })
        .toBe(2);
      await first.close();
      const second = await open();
      expect(await second.app.proofreading.check({ source, isThorough: false }, signal)).toMatchObject({
        correctedInput: "It is the end.\n\nIt is the start.",
        units: { computed: 0, cached: 2 },
      });
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("marks wordy phrases, and words of talk in formal writing alone", async () => {
    const text = "In order to win we train. We are gonna win at *this point* in time.";
    expect(await words(text)).toEqual(["In order to"]);
    expect(await words(text, { formality: "formal" })).toEqual(["In order to", "gonna"]);
    expect(await words(text, { formality: "casual" })).toEqual([]);
    expect((await test.app.proofreading.rules()).find(({ rule }) => rule === "wordy-in-order-to")).toEqual({
      rule: "wordy-in-order-to",
      title: "“in order to”",
      type: "wordiness",
      source: "rules",
      isOn: true,
    });
  });

  it("tells by rules of its own what a few words show, and takes no name behind a title for a mistake", async () => {
    const text = "Dear Mr. Quibblestone, nobody have called. She gave me many informations.";
    expect((await check(text)).correctedInput).toBe(
      "Dear Mr. Quibblestone, nobody has called. She gave me much information.",
    );
  });

  it("reads English alone, sentence by sentence, and says what it left out", async () => {
    const german = "Die Besprechung wurde auf den nächsten Dienstag verschoben, weil der Raum belegt war.";
    const text = `# Notes\n\nI have recieved the parcel. ${german}\n\n${german}\n`;
    const result = await check(text);
    expect(result.corrections.map(({ correction }) => correction)).toEqual(["received"]);
    expect(
      result.skipped.map(({ startIndex, endIndex, ...rest }) => [
        text.slice(startIndex, endIndex).trim(),
        rest,
      ]),
    ).toEqual(
      [german, german].map((words) => [
        words,
        { reason: "language", language: "de", message: "Only English is proofread; this is German." },
      ]),
    );
    for (const foreign of [
      "# Treffen am Dienstag\n\nGuten Tag Herr Meier,\n\nvielen Dank für Ihre Nachricht. Wir kommen gern.\n\nGrüße",
      "La réunion a été déplacée à mardi prochain parce que la salle était occupée.",
      "La reunión se ha trasladado al próximo martes porque la sala estaba ocupada.",
      "会議は来週の火曜日に変更されました。",
      "تم نقل الاجتماع إلى يوم الثلاثاء القادم.",
    ])
      expect(await words(foreign, { isThorough: true })).toEqual([]);
  });

  it("leaves code, addresses, names in code and quotations alone", async () => {
    expect(
      await words(
        "See `recieve teh` in src/recieve/teh.ts, https://teh.example/recieve and getTehData of @teh.",
      ),
    ).toEqual([]);
    expect(await words("```\nteh recieve\n```\n\n> teh recieve\n\nShe said “I recieve teh” again.")).toEqual(
      [],
    );
  });
});
