import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FuseV1Options } from "@electron/fuses";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const text = readFileSync(join(root, "docs/security.md"), "utf8");
const paths = globSync("{docs,e2e,main,preload,renderer,scripts,shared}/**/*.{css,md,mjs,ts,tsx}", {
  cwd: root,
});

/** Names in backticks that end as a file does, or begin as a path of ours. */
const names = [...text.matchAll(/`([\w./-]+)`/g)]
  .map(([, name = ""]) => name)
  .filter(
    (name) =>
      /\.(?:css|md|mjs|tsx?)$/.test(name) || /^(?:e2e|main|preload|renderer|scripts|shared)\//.test(name),
  );

it("names no file that is not there", () => {
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});

it("holds each of the 20 items of the checklist against code and a test", () => {
  const rows = text.split("\n").filter((line) => /^\| \d+ /.test(line));
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells.map(([number]) => Number(number))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  for (const [, item, , code = "", test = ""] of cells) {
    expect([item, code.includes("`")]).toEqual([item, true]);
    expect([item, /\.(?:test|spec)\.ts`/.test(test)]).toEqual([item, true]);
  }
});

it("names every fuse of the installed Electron", () => {
  const fuses = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
  expect(fuses).toHaveLength(9);
  expect(fuses.filter((fuse) => !text.includes(`| ${fuse} `))).toEqual([]);
});

/** A test is named by its file alone. */
function isThere(name: string): boolean {
  return existsSync(join(root, name)) || paths.some((path) => path.endsWith(`/${name}`));
}
