import { chmodSync, mkdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { createTestCli } from "./test-cli.ts";

const cli = createTestCli();
afterAll(() => cli.remove());

const refused = (message: string) => ({ exitCode: 1, stdout: "", stderr: `${message}\n` });

describe("the command line refuses in one plain sentence or two, with exit code 1,", () => {
  it("an option it does not know, with the one that was meant", async () => {
    expect(await cli.run(["summarize", "--typ", "tldr"])).toEqual(
      refused("Unknown option '--typ'. Did you mean --type?"),
    );
  });

  it("a command it does not know, with the one that was meant", async () => {
    expect(await cli.run(["summarise", "note.md"])).toEqual(
      refused("Unknown command 'summarise'. Did you mean summarize?"),
    );
  });

  it("a value of an option that is not among its choices, with the choices", async () => {
    expect(await cli.run(["summarize", "--type", "haiku"])).toEqual(
      refused(
        "Option '--type <type>' argument 'haiku' is invalid. Allowed choices are tldr, key-points, teaser, headline.",
      ),
    );
    expect((await cli.run(["notes", "list", "--limit", "0"])).stderr).toContain("from 1 to 1000000.");
    expect((await cli.run(["serve", "--port", "66000"])).stderr).toContain("from 0 to 65535.");
  });

  it("two files where one is read, and a command without its argument", async () => {
    const file = cli.file("one.md", "One.");
    expect((await cli.run(["units", file, file])).stderr).toContain("Too many arguments");
    expect(await cli.run(["keys", "create"])).toEqual(
      refused("Missing required argument 'name'. See \"nano-banana --help\"."),
    );
  });

  it("a missing file, and a folder", async () => {
    expect(await cli.run(["summarize", "none.md"])).toEqual(
      refused("There is no file none.md. Check the name and the folder."),
    );
    mkdirSync(`${cli.folder}/folder.md`);
    expect(await cli.run(["units", "folder.md"])).toEqual(
      refused("folder.md is a folder. Name a file in it."),
    );
  });

  it("a file that may not be read", async () => {
    const file = cli.file("locked.md", "Secret.");
    chmodSync(file, 0);
    expect(await cli.run(["summarize", file], { isPowerless: true })).toEqual(
      refused(`You have no permission to read ${file}. Ask its owner, or change its permissions.`),
    );
  });

  it("bytes that are not UTF-8, from a file and from standard input, with the offset", async () => {
    const bytes = Buffer.concat([Buffer.from("Grüße "), Buffer.from([0xe9]), Buffer.from(" au lait")]);
    const rest =
      "is not valid UTF-8: byte 8 is 0xE9. Save it as UTF-8 in the program it comes from, and try again.";
    expect(await cli.run(["summarize", cli.file("latin.md", bytes)])).toEqual(
      refused(`${cli.folder}/latin.md ${rest}`),
    );
    expect(await cli.run(["units", "-"], { input: bytes })).toEqual(refused(`standard input ${rest}`));
  });

  it("a lone surrogate and a binary file named .md, with the offset", async () => {
    const lone = Buffer.from("\ufeffHalf \ud83d of it.", "utf16le");
    expect((await cli.run(["summarize", cli.file("lone.md", lone)])).stderr).toContain(
      "is not valid UTF-16LE: at byte 12 stands half of a character pair.",
    );
    const binary = Buffer.from([0x23, 0x20, 0x48, 0x69, 0x0a, 0x00, 0x01, 0x02]);
    expect((await cli.run(["summarize", cli.file("binary.md", binary)])).stderr).toContain(
      "looks like a binary file: byte 5 is zero.",
    );
  });

  it("more than 12 MB", async () => {
    const file = cli.file("large.md", Buffer.alloc(12_000_001, "word "));
    expect((await cli.run(["summarize", file])).stderr).toBe(
      `${file} is larger than 12 MB, the most one text may have. Split it into parts.\n`,
    );
  });

  it("to open an app that does not run", async () => {
    expect(await cli.run(["open"])).toEqual(
      refused('Nano Banana is not running. Start it with "nano-banana serve".'),
    );
  });

  it("with the commands to type as they are typed through npm", async () => {
    const environment = { npm_lifecycle_event: "cli", npm_package_name: "nano-banana" };
    expect(await cli.run(["open"], { environment })).toEqual(
      refused('Nano Banana is not running. Start it with "npm run -s cli -- serve".'),
    );
    expect((await cli.run(["keys", "create"], { environment })).stderr).toContain(
      'See "npm run -s cli -- --help".',
    );
    const { stdout } = await cli.run(["summarize", "--help"], { environment });
    expect(stdout).toMatch(/^Usage: npm run -s cli -- summarize \[options\]/);
    expect((await cli.run(["--help"], { environment })).stdout).toContain(
      "npm run -s cli -- summarize report.md\n",
    );
  });

  it("a data folder that is a file", async () => {
    const { exitCode, stdout, stderr } = await cli.run(["notes", "list", "--data", cli.file("plain", "")]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("cannot write to its data folder");
    expect(stderr).toContain("name another folder with --data DIR");
  });
});

describe("the command line", () => {
  it("prints its version and its help, with examples, to standard output", async () => {
    expect(await cli.run(["--version"])).toEqual({ exitCode: 0, stdout: "0.1.0\n", stderr: "" });
    const { exitCode, stdout } = await cli.run(["summarize", "--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('default: "key-points")');
    expect((await cli.run(["--help"])).stdout).toContain("nano-banana summarize report.md\n");
  });
});
