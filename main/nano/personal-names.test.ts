import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MODELS } from "./fixtures/tag.ts";
import { ENGLISH_WORDS_SHA256, loadPersonalNames, PERSONAL_NAMES_SHA256 } from "./personal-names.ts";

describe("the table of personal names", () => {
  it("tells first names, surnames and words apart, whatever their case and marks", () => {
    const names = loadPersonalNames(MODELS);
    expect(["Priya", "ÖZDEMIR", "hope", "valve"].map((word) => names.kindsOf(word))).toEqual([
      { isGiven: true, isSurname: false, isWord: false },
      { isGiven: false, isSurname: true, isWord: false },
      { isGiven: true, isSurname: false, isWord: true },
      null,
    ]);
  });

  it("comes with the words of English, also with hyphens and in British spelling", () => {
    const names = loadPersonalNames(MODELS);
    expect(
      ["Valves", "sight-reading", "Quintalba", "valve-quintalba"].filter((word) => names.isWord(word)),
    ).toEqual(["Valves", "sight-reading"]);
    const record: unknown = JSON.parse(readFileSync(join(MODELS, "english-words.json"), "utf8"));
    expect(record).toMatchObject({ sha256: ENGLISH_WORDS_SHA256 });
  });

  it("is the one its record names", () => {
    const record: unknown = JSON.parse(readFileSync(join(MODELS, "personal-names.json"), "utf8"));
    expect(record).toMatchObject({ sha256: PERSONAL_NAMES_SHA256, licence: "MIT" });
  });

  it("is refused where its bytes are others", () => {
    const folder = mkdtempSync(join(tmpdir(), "names-"));
    writeFileSync(join(folder, "personal-names.txt"), "valve G\n");
    expect(() => loadPersonalNames(folder)).toThrow("Install the app again");
    rmSync(folder, { recursive: true });
  });
});
