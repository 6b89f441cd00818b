// Writes THIRD_PARTY_NOTICES: every package whose code reaches a user, with its licence text.
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'".#/][^'"]*)['"]/g;
/** Imported by tests and configuration only. */
const NOT_SHIPPED = new Set(["vitest", "fast-check", "ajv", "@playwright/test"]);
/** Its npm package fetches the program with the help of others, none of which is in the program. */
const FETCHED = "electron";

/** Packages imported by the product's own source. */
function direct() {
  const files = globSync("{main,renderer,shared}/**/*.{ts,tsx,css}").filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const found = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => packageOf(match[1] ?? "")),
    ),
  );
  return [...found].filter(
    (name) =>
      existsSync(join("node_modules", name, "package.json")) && !isBuiltin(name) && !NOT_SHIPPED.has(name),
  );
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** @param {readonly string[]} names */
function withDependencies(names) {
  const seen = new Set();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const file = join("node_modules", name, "package.json");
    if (seen.has(name) || !existsSync(file)) continue;
    seen.add(name);
    if (name === FETCHED) continue;
    queue.push(...Object.keys(JSON.parse(readFileSync(file, "utf8")).dependencies ?? {}));
  }
  return [...seen].filter((name) => !name.startsWith("@types/")).sort((a, b) => a.localeCompare(b, "en"));
}

/** @param {string} name */
function entry(name) {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? `Licensed under ${license}.` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The whole text; a test compares it with the file. */
export function notices() {
  const models = [
    "models/README.md",
    ...globSync("models/*.licence.txt").sort((one, other) => one.localeCompare(other, "en")),
  ].map((path) => readFileSync(path, "utf8").trim());
  const parts = withDependencies(direct()).map(entry);
  const rule = `\n${"-".repeat(80)}\n\n`;
  return [
    "Nano Banana contains these works of others.\n",
    `Tables in models/\n\n${models.join("\n\n")}\n`,
    ...parts,
  ].join(rule);
}

if (process.argv[1] === import.meta.filename) writeFileSync("THIRD_PARTY_NOTICES", notices());
