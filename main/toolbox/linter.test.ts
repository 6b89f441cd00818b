import { describe, expect, it } from "vitest";
import { createLinter } from "./linter.ts";

const linter = createLinter({ thread: new URL("./lint-thread.ts", import.meta.url) });
const { signal } = new AbortController();
const lint = (...texts: string[]) => linter.lint({ texts, dialect: "american" }, signal, () => {});

describe("the linter", () => {
  it("finds mistakes with offsets in UTF-16, whatever stands before them", async () => {
    const text = "👩‍👩‍👧 e\u0301 漢字 teh end.";
    const [linted] = await lint(text);
    expect(linted).toMatchObject({ kind: "linted", lints: [{ kind: "Typo" }] });
    const [found] = linted?.kind === "linted" ? linted.lints : [];
    expect(text.slice(found?.start, found?.end)).toBe("teh");
    expect(found?.replacements).toContain("the");
  });
});
