import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { HARPER_VERSION } from "#main/nano/proofread/proofread-stage.ts";
import { createLinter } from "./linter.ts";

const thread = new URL("./lint-thread.ts", import.meta.url);
const linter = createLinter({ thread, textMs: 60_000 });
const { signal } = new AbortController();
const lint = (...texts: string[]) => linter.lint({ texts, dialect: "american" }, signal, () => {});
const FOUND = { kind: "linted", lints: [expect.objectContaining({ kind: "Typo", replacements: ["the"] })] };

describe("the linter", () => {
  it("finds mistakes with offsets in UTF-16, whatever stands before them", async () => {
    const text = "👩‍👩‍👧 e\u0301 漢字 teh end.";
    const [linted] = await lint(text);
    expect(linted).toEqual(FOUND);
    const [found] = linted?.kind === "linted" ? linted.lints : [];
    expect(text.slice(found?.start, found?.end)).toBe("teh");
  });

  it("does not trap on words that some of Harper's rules trap on", async () => {
    const texts = ["barely b", "both 2", "There'S cats", "would \t of", "Damages"];
    expect((await lint(...texts)).map(({ kind }) => kind)).toEqual(texts.map(() => "linted"));
  });

  it("offers the right word for a misspelled one, and no pieces of it", async () => {
    const texts = ["Give me the adress.", "We go accross it.", "It is relevent."];
    const [address, across, relevant] = (await lint(...texts)).map((linted) =>
      linted.kind === "linted" ? linted.lints.map(({ replacements }) => replacements[0]) : [],
    );
    expect([address, across, relevant]).toEqual([["address"], ["across"], ["relevant"]]);
  });

  it("leaves out a text that it traps on, and reads the others", async () => {
    const trapping = "x".repeat(8000);
    expect(await lint("It was teh end.", trapping, "It was teh end.")).toEqual([
      FOUND,
      { kind: "skipped", reason: "fault" },
      FOUND,
    ]);
  });

  it("stops when it is told to, leaves out what takes too long, and goes on after both", async () => {
    const stop = new AbortController();
    const stopped = linter.lint({ texts: ["One.", "Two."], dialect: "american" }, stop.signal, () =>
      stop.abort(),
    );
    await expect(stopped).rejects.toThrow("aborted");
    expect(await lint("It was teh end.")).toEqual([FOUND]);
    const impatient = createLinter({ thread, textMs: 0 });
    expect(
      await impatient.lint({ texts: ["Word. ".repeat(2000)], dialect: "british" }, signal, () => {}),
    ).toEqual([{ kind: "skipped", reason: "time" }]);
  });

  it("loads Harper once, however often a caller gives up while it loads", async () => {
    const folder = mkdtempSync(join(tmpdir(), "linter-"));
    const starts = join(folder, "starts");
    vi.stubEnv("LINT_THREAD_STARTS", starts);
    const counted = createLinter({ thread: new URL("./fixtures/counting-thread.ts", import.meta.url) });
    for (let time = 0; time < 5; time += 1) {
      const stop = new AbortController();
      const stopped = counted.lint({ texts: ["One."], dialect: "american" }, stop.signal, () => {});
      stop.abort();
      await expect(stopped).rejects.toThrow();
    }
    const lints = await counted.lint({ texts: ["One."], dialect: "american" }, signal, () => {});
    expect([lints, readFileSync(starts, "utf8")]).toEqual([[{ kind: "linted", lints: [] }], "x"]);
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("is of the version that results are kept under", () => {
    const { version } = JSON.parse(readFileSync("node_modules/harper.js/package.json", "utf8")) as {
      version: string;
    };
    expect(version).toBe(HARPER_VERSION);
  });
});
