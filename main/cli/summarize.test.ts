import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { samples } from "#main/samples/samples.ts";
import { isLong } from "#main/test-form.ts";
import { decodeText } from "#main/text-file/decode.ts";
import { type Summary, summary, type UnitsResult, unitsResult } from "#shared/summary.ts";
import { type CliRun, createTestCli, endOf } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const ajv = new Ajv2020({ allErrors: true });
const schema = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../docs/schema/${name}.schema.json`, import.meta.url), "utf8"));
const isSummary = ajv.compile(schema("summary"));
const isUnits = ajv.compile(schema("units"));

/** Some tests start whole processes, or read megabytes. */
const LONG = { timeout: 120_000 };

const [meeting = "", article = ""] = samples;

async function summarize(file: string, ...options: string[]): Promise<Summary> {
  return readSummary(await cli.here(["summarize", file, "--json", ...options]));
}

function readSummary({ exitCode, stdout, stderr }: CliRun): Summary {
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const value: unknown = JSON.parse(stdout);
  expect(isSummary(value) ? [] : isSummary.errors).toEqual([]);
  return summary.parse(value);
}

function readUnits({ exitCode, stdout, stderr }: CliRun): UnitsResult {
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const value: unknown = JSON.parse(stdout);
  expect(isUnits(value) ? [] : isUnits.errors).toEqual([]);
  return unitsResult.parse(value);
}

function expectTraced(result: Summary, text: string): void {
  const [document] = result.documents;
  expect(result.documents).toHaveLength(1);
  expect(document?.sha256).toBe(createHash("sha256").update(text).digest("hex"));
  expect(result.read.characters).toBe(text.length);
  for (const { sources } of result.lines) {
    for (const { document: id, selector } of sources) {
      expect(id).toBe(document?.id);
      expect(selector.quote).toBe(text.slice(selector.start, selector.end));
      expect(selector.quote).not.toBe("");
    }
  }
}

describe("nano-banana summarize", LONG, () => {
  it("prints one object of the published schema, traced to the file, with the same bytes on every run", async () => {
    const file = cli.file("article.md", article);
    const first = await summarize(file, "--type", "key-points", "--length", "short");
    expectTraced(first, article);
    expect(first.lines.length).toBeGreaterThanOrEqual(1);
    expect(first.lines.length).toBeLessThanOrEqual(3);
    expect(first.documents[0]?.name).toBe("article.md");
    const [one, two] = await Promise.all([1, 2].map(() => cli.run(["summarize", file, "--json"])));
    expect(one?.stdout).toBe(two?.stdout);
    expect(JSON.parse(one?.stdout ?? "")).toEqual(first);
  });

  it("prints the text alone for people", async () => {
    const file = cli.file("meeting.md", meeting);
    const { text } = await summarize(file, "--type", "tldr", "--format", "plain-text");
    expect(text).not.toBe("");
    expect(await cli.here(["summarize", file, "--type", "tldr", "--format", "plain-text"])).toEqual({
      exitCode: 0,
      stdout: `${text}\n`,
      stderr: "",
    });
  });

  it("reads standard input as it reads a file", async () => {
    const fromFile = await summarize(cli.file("same.md", meeting), "--type", "headline");
    const { stdout } = await cli.run(["summarize", "--type", "headline", "--json"], { input: meeting });
    const fromInput = summary.parse(JSON.parse(stdout));
    expect(fromInput.documents[0]?.name).toBe("standard input");
    expect({ ...fromInput, documents: [] }).toEqual({ ...fromFile, documents: [] });
  });

  it("touches no library, and with --data gives the same result from it", async () => {
    const file = cli.file("library.md", article);
    const without = await summarize(file);
    expect(existsSync(cli.data)).toBe(false);
    const withLibrary = await summarize(file, "--data", cli.data);
    expect(existsSync(cli.data)).toBe(true);
    expect({ ...withLibrary, units: null }).toEqual({ ...without, units: null });
  });

  it("shows control characters of a text instead of sending them to the terminal", async () => {
    const file = cli.file("escape.md", "The kettle \u001b[31mboils in the red kitchen\u001b[0m every day.\n");
    const { stdout } = await cli.here(["summarize", file, "--type", "tldr"]);
    expect(stdout).toContain("boils in the red kitchen");
    expect(stdout).not.toContain("\u001b");
  });
});

const NOTHING: Readonly<Record<string, [content: string, notice: string]>> = {
  "an empty file": ["", "empty"],
  "white space": [" \n\n\t\n", "empty"],
  "only code": ["```js\nconst a = 1;\nconst b = a + 1;\n```\n", "no-prose"],
  "only a table": ["| a | b |\n| - | - |\n| 1 | 2 |\n", "no-prose"],
  "only links": ["<https://example.org/a>\n\n[https://example.org/b](https://example.org/b)\n", "no-prose"],
};

/** The work grows with the square of it. */
const LEVELS = isLong ? 1_000 : 300;
const READABLE: Readonly<Record<string, string | Uint8Array>> = {
  "UTF-16 with CRLF": utf16(article.replaceAll("\n", "\r\n")),
  "a byte order mark": `\ufeff${meeting}`,
  CRLF: meeting.replaceAll("\n", "\r\n"),
  "right to left":
    "وصل القطار متأخرا ثلاث ساعات بسبب العاصفة. وقررت المدينة فتح المدارس للمسافرين. سيعود العمل يوم الأحد.\n",
  "emoji with ZWJ":
    "The 👩‍👩‍👧 family came at nine. Our 🏳️‍🌈 flag hangs over the door. The 👨🏽‍🍳 cooks for 40 people on Friday.\n",
  "Chinese and Japanese":
    "会议定于三月三日举行。预算增加了两万元。駅前の店は四月に開きます。田中さんが鍵を持っています。\n",
  "100,000 characters without space or full stop": "abcdefghij".repeat(10_000),
  [`${LEVELS} nested list levels`]: Array.from(
    { length: LEVELS },
    (_, level) => `${"  ".repeat(level)}- level ${level}`,
  ).join("\n"),
};

const here = (...args: string[]): Promise<CliRun> => cli.here(args);

describe("nano-banana summarize and units take", LONG, () => {
  for (const [name, [content, notice]] of Object.entries(NOTHING)) {
    it(`${name}, and say that there is nothing to summarize`, async () => {
      const file = cli.file("nothing.md", content);
      const [printed, shown] = await Promise.all([
        here("summarize", file, "--json"),
        here("summarize", file),
      ]);
      const result = readSummary(printed);
      expect({ lines: result.lines, text: result.text }).toEqual({ lines: [], text: "" });
      expect(result.notices.map(({ code }) => code)).toEqual([notice]);
      expect(shown).toEqual({
        exitCode: 0,
        stdout: "",
        stderr: `${result.notices.map(({ message }) => message).join("\n")}\n`,
      });
    });
  }

  for (const [name, content] of Object.entries(READABLE)) {
    it(`${name}, with exact quotes`, async () => {
      const file = cli.file("readable.md", content);
      const { text } = decodeText(readFileSync(file), file);
      const result = readSummary(await here("summarize", file, "--json"));
      const read = readUnits(await here("units", file, "--json"));
      expectTraced(result, text);
      expect(result.lines).not.toEqual([]);
      expect(read.units.map(({ start, end }) => text.slice(start, end))).toEqual(
        read.units.map(({ text }) => text),
      );
      expect(read.read).toEqual(result.read);
    });
  }

  const megabytes = isLong ? 5 : 1;
  it(`${megabytes} MB`, async () => {
    const text = article.repeat(Math.ceil((megabytes * 1e6) / article.length));
    expectTraced(await summarize(cli.file("large.md", text)), text);
  });
});

describe("nano-banana stops", LONG, () => {
  it("with 130 on Ctrl-C while it reads standard input", async () => {
    const child = cli.start(["summarize", "-"]);
    const ended = endOf(child);
    await taken(child, "word ".repeat(100_000));
    child.kill("SIGINT");
    expect(await ended).toEqual({ exitCode: 130, stdout: "", stderr: "Stopped.\n" });
  });

  it("with 130 on Ctrl-C while it works", async () => {
    const child = cli.start(["summarize", "-"]);
    const ended = endOf(child);
    await taken(child, article.repeat(1_200));
    child.stdin?.end();
    child.kill("SIGINT");
    expect(await ended).toEqual({ exitCode: 130, stdout: "", stderr: "Stopped.\n" });
  });

  it("without a word when the reader of its output has enough", async () => {
    const child = cli.start(["units", cli.file("long.md", article.repeat(100))]);
    const ended = endOf(child);
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

/** Resolves once the process has read more than a pipe holds by itself. */
function taken(child: ReturnType<typeof cli.start>, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdin?.on("error", reject);
    child.stdin?.write(text, () => resolve());
  });
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}
