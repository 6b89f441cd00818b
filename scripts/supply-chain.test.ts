import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "#main/version.ts";
import { notices } from "./notices.mjs";

interface LockEntry {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest: { version: string } & Record<string, Record<string, string>> = read("package.json");
const lock: { packages: Record<string, LockEntry> } = read("package-lock.json");
const entries = Object.entries(lock.packages).filter(([path]) => path !== "");

test("every dependency is pinned to one exact version", () => {
  const groups = ["dependencies", "optionalDependencies", "devDependencies"];
  const versions = groups.flatMap((group) => Object.values(manifest[group] ?? {}));
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lockfile holds a sha512 of every package and no download address", () => {
  expect(
    entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path),
  ).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("every optional package that an entry names is in the lockfile, or npm ci refuses it", () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("no package asks to run a script at install but those known", () => {
  // The Windows installer's tool, used by nobody here, and a fetcher of GPU libraries; no script runs at install in any case (.npmrc).
  const known = ["node_modules/electron-winstaller", "node_modules/onnxruntime-node"];
  expect(entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(known);
});

test("all @orpc packages are of one version", () => {
  const orpc = entries
    .filter(([path]) => path.includes("node_modules/@orpc/"))
    .map(([, { version }]) => version);
  expect([...new Set(orpc)]).toEqual(["1.16.1"]);
});

test("the version the app shows is that of the package", () => {
  expect(VERSION).toBe(manifest.version);
});

test("the notices name every shipped package as it is now", () => {
  expect(readFileSync("THIRD_PARTY_NOTICES", "utf8")).toBe(notices());
});
