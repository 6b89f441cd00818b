import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Licences that ask for no more than to be named, or that bind the files they stand on alone. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Python-2.0",
]);

/** Packages with another licence, by name: why they may be here. */
const EXCEPTIONS: Readonly<Record<string, { licence: string; why: string }>> = {
  "@fontsource-variable/inter": {
    licence: "OFL-1.1",
    why: "a font, bundled unchanged under its own name with its licence in the notices",
  },
  "caniuse-lite": { licence: "CC-BY-4.0", why: "data read while building, no part of what is shipped" },
  "truncate-utf8-bytes": { licence: "WTFPL", why: "asks for nothing; used while packaging only" },
};

interface Manifest {
  name?: string;
  license?: unknown;
  licenses?: unknown;
}

const lock: { packages: Record<string, { license?: string }> } = read("package-lock.json");
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ""), locked: entry.license }));

test("every package of the lockfile has a licence, and an allowed one", () => {
  const refused = packages.filter(
    ({ name, locked }) => !isAllowed(locked ?? "") && EXCEPTIONS[name]?.licence !== locked,
  );
  expect(refused.map(({ path, locked }) => `${path}: ${locked ?? "no licence"}`)).toEqual([]);
});

test("a package that is installed has the licence that the lockfile names", () => {
  const installed = packages.filter(({ path }) => existsSync(`${path}/package.json`));
  expect(installed.length).toBeGreaterThan(300);
  const other = installed.filter(({ path, locked }) => licenceOf(read(`${path}/package.json`)) !== locked);
  expect(other.map(({ path }) => path)).toEqual([]);
});

test("every exception is for a package that is there", () => {
  const names = new Set(packages.map(({ name }) => name));
  expect(Object.keys(EXCEPTIONS).filter((name) => !names.has(name))).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["WTFPL OR ISC", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT OR Apache-2.0) AND BSD-3-Clause", true],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["", false],
])("the licence expression %s is allowed: %s", (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

/** An SPDX expression: of alternatives one must be allowed, of joined licences all. AND binds closer than OR. */
function isAllowed(expression: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner !== null)
    return isAllowed(expression.replace(inner[0], isAllowed(inner[1] ?? "") ? "MIT" : "refused"));
  return expression
    .split(" OR ")
    .some((part) => part.split(" AND ").every((licence) => ALLOWED.has(licence.trim())));
}

/** Older packages write an object, or a list of alternatives. */
function licenceOf({ license, licenses }: Manifest): string | undefined {
  if (typeof license === "string") return license;
  const named = license ?? (Array.isArray(licenses) ? licenses[0] : undefined);
  return typeof named === "object" && named !== null && "type" in named ? String(named.type) : undefined;
}

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
