import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const load = createRequire(import.meta.url);

test("Electron is one of the three newest majors that the build tools know of", () => {
  const known = load("electron-to-chromium/versions") as Record<string, string>; // a table of the package
  const newest = Math.max(...Object.keys(known).map((version) => Number.parseInt(version, 10)));
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    devDependencies: { electron: string };
  };
  expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThan(newest - 3);
});
