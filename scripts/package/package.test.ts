import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, copyFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createPackageWithOptions, extractAll, uncacheAll } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPackage } from "./checks.mjs";

const root = resolve(import.meta.dirname, "../..");
const LONGEST_MS = 180_000;

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/package.mjs", ...args], { cwd: root, encoding: "utf8" });
const lines = (text: string) => text.split("\n").filter((line) => /^(?:ok|WRONG|made) /.test(line));
const names = (text: string) => lines(text).map((line) => line.replace(/:.*/, ""));

const prebuild = (name: string) => join(root, `node_modules/better-sqlite3/prebuilds/${name}.node`);

const CONTENT = [
  "packing",
  "archive",
  "page",
  "modules",
  "native files",
  "fuses",
  "models",
  "licences",
  "size",
];
const ok = (...checks: readonly string[]) => [...CONTENT, ...checks].map((name) => `ok     ${name}`);

test(
  "the package of Windows holds what it must, and no file of another system",
  () => {
    const { stdout, status } = run("--dir", "--win", "--x64");
    expect(names(stdout)).toEqual(ok("languages", "program resources"));
    expect(status).toBe(0);
  },
  LONGEST_MS,
);

test(
  "the package of macOS holds what it must, and no file of another system",
  () => {
    const { stdout, status } = run("--dir", "--mac", "--arm64");
    expect(names(stdout)).toEqual(ok("languages", "property list"));
    expect(status).toBe(0);
  },
  LONGEST_MS,
);

describe("the package of Linux", () => {
  const work = join(root, "out/test/package");
  const whole = join(work, "whole");
  const folder = join(work, "linux-unpacked");
  const archive = join(folder, "resources/app.asar");
  let packing: ReturnType<typeof run>;

  beforeAll(() => {
    packing = run("--dir", "--linux", "--x64");
    cpSync(join(root, "out/package/linux-unpacked"), whole, { recursive: true });
  }, LONGEST_MS);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  test("holds what it must, and no file of another system", () => {
    expect(names(packing.stdout)).toEqual(
      ok("languages", "sandbox helper", "desktop entry", "Debian package"),
    );
    expect(packing.status).toBe(0);
  });

  const addToArchive = (path: string, text: string) =>
    inArchive((app) => writeFileSync(join(app, path), text));

  test.each<[check: string, what: string, spoil: () => unknown]>([
    ["archive", "no archive", () => rmSync(archive)],
    ["archive", "a source", () => addToArchive("out/main/desktop.ts", "")],
    ["archive", "a source map", () => addToArchive("out/main/desktop.js.map", "{}")],
    [
      "archive",
      "a map within a module",
      () => addToArchive("out/main/chunks/a.js", "//# sourceMappingURL=data:"),
    ],
    ["archive", "the web host", () => addToArchive("out/main/web.js", "")],
    [
      "page",
      "a page without one of its files",
      () => inArchive((app) => rmSync(join(app, "out/renderer/index.html"))),
    ],
    [
      "modules",
      "an import of a package that is absent",
      () => addToArchive("out/main/desktop.js", 'import "hono";'),
    ],
    [
      "modules",
      "a worker that is absent",
      () => inArchive((app) => rmSync(join(app, "out/main/nano-worker.js"))),
    ],
    [
      "modules",
      "a preload that reads files",
      () => addToArchive("out/preload/index.cjs", 'require("node:fs")'),
    ],
    [
      "native files",
      "a library of another system",
      () => copyFileSync(prebuild("win32-x64"), unpacked("linux-x64")),
    ],
    [
      "native files",
      "one more library",
      () => copyFileSync(prebuild("linux-x64"), join(folder, "resources/a.txt")),
    ],
    ["native files", "a library inside the archive", () => inArchive(() => undefined, "nothing")],
    ["fuses", "a fuse of another state", () => flip()],
    [
      "models",
      "a table of other bytes",
      () => writeFileSync(join(folder, "resources/models/glove-50k-100d.i8"), ""),
    ],
    ["models", "one more table", () => writeFileSync(join(folder, "resources/models/more.bin"), "")],
    ["licences", "no notices", () => rmSync(join(folder, "resources/THIRD_PARTY_NOTICES"))],
    ["licences", "no licence of Chromium", () => rmSync(join(folder, "LICENSES.chromium.html"))],
    ["size", "too much", () => large()],
    ["languages", "one more language", () => writeFileSync(join(folder, "locales/de.pak"), "")],
    ["sandbox helper", "a helper without its mode", () => chmodSync(join(folder, "chrome-sandbox"), 0o755)],
  ])("is refused by the check of the %s with %s", async (check, _what, spoil) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(whole, folder, { recursive: true });
    chmodSync(join(folder, "chrome-sandbox"), 0o4755);
    await spoil();
    uncacheAll();
    const packed = { folder, isReal: false, entry: undefined, debian: undefined, artifacts: [] };
    const printed: string[] = [];
    const subject = { root, platform: "linux", architecture: "x64", packed } as const;
    expect(await checkPackage(subject, (line) => printed.push(line))).toBe(false);
    expect(printed.at(-1)?.replace(/:.*/, "")).toBe(`WRONG  ${check}`);
  });

  const unpacked = (name: string) =>
    join(`${archive}.unpacked`, `node_modules/better-sqlite3/prebuilds/${name}.node`);

  async function inArchive(change: (app: string) => void, unpack = "*.node") {
    const app = join(work, "app");
    rmSync(app, { recursive: true, force: true });
    uncacheAll();
    extractAll(archive, app);
    change(app);
    rmSync(`${archive}.unpacked`, { recursive: true });
    await createPackageWithOptions(app, archive, { unpack });
  }

  function large() {
    writeFileSync(join(folder, "resources/large"), "");
    truncateSync(join(folder, "resources/large"), 90e6);
  }

  function flip() {
    const program = join(folder, "nano-banana");
    return flipFuses(program, { version: FuseVersion.V1, [FuseV1Options.RunAsNode]: true });
  }
});

test.runIf(process.platform === "linux")(
  "an installer without its maintainer, or of another system, is refused",
  () => {
    expect(run().stderr).toContain("A Debian package says who answers for it.");
    expect(run("--win").stderr).toContain("The folder can be made here: add --dir.");
    expect(run("--nonsense").stderr).toContain("npm run package -- [--dir]");
  },
);
