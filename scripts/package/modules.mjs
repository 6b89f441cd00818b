import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";

/** Modules a sandboxed preload may ask for. */
const PRELOAD_MODULES = ["electron"];
const STATIC = /^\s*(?:import|export)\b[^"'\n]*["']([^"'\n]+)["'];?\s*$/gm;
const DYNAMIC = /\b(?:import|require)\(\s*["']([^"'\n]+)["']\s*\)/g;
/** How the host names the entries it starts as workers and children: files beside it. */
const STARTED = /["'](\.\/[\w-]+\.js)["']/g;

/**
 * Follows the packed main process from its entry through every import and every worker it starts.
 * @param {string} root the repository, whose out/ tells a file left out from a text that only looks like one
 * @param {import("./read-package.mjs").Package} content
 * @returns {{ problems: readonly string[], reached: number, packages: readonly string[] }}
 */
export function moduleProblems(root, content) {
  const { main } = JSON.parse(content.read("package.json").toString());
  const files = new Set([...content.packed, ...content.unpacked]);
  /** @type {string[]} */
  const problems = [];
  const packages = new Set();
  const seen = new Set([posix.normalize(String(main))]);

  /** @param {string} from @param {string} specifier @param {boolean} isImport */
  const follow = (from, specifier, isImport) => {
    if (isBuiltin(specifier) || specifier === "electron") return;
    if (!specifier.startsWith(".")) {
      packages.add(packageOf(specifier));
      if (!files.has(`node_modules/${packageOf(specifier)}/package.json`))
        problems.push(`${from} imports ${specifier}, which the package lacks`);
      return;
    }
    const path = posix.join(posix.dirname(from), specifier);
    if (files.has(path)) seen.add(path);
    else if (isImport || existsSync(join(root, path)))
      problems.push(`${from} needs ${path}, which electron-builder.yml leaves out`);
  };

  for (const path of seen) {
    if (!files.has(path)) {
      problems.push(`${path} is missing`);
      continue;
    }
    const code = withoutComments(content.read(path).toString());
    for (const match of code.matchAll(STATIC)) follow(path, match[1] ?? "", true);
    for (const match of code.matchAll(DYNAMIC)) follow(path, match[1] ?? "", true);
    for (const match of code.matchAll(STARTED)) follow(path, match[1] ?? "", false);
  }
  return {
    problems: [...problems, ...preloadProblems(content, files)],
    reached: seen.size,
    packages: [...packages],
  };
}

/** A sandboxed preload is one CommonJS file. @param {import("./read-package.mjs").Package} content @param {Set<string>} files */
function preloadProblems(content, files) {
  const path = "out/preload/index.cjs";
  if (!files.has(path)) return [`${path} is missing`];
  const code = withoutComments(content.read(path).toString());
  const asked = [...code.matchAll(DYNAMIC)].map((match) => match[1] ?? "");
  return asked
    .filter((name) => !PRELOAD_MODULES.includes(name))
    .map((name) => `${path} asks for ${name}, which a sandboxed preload cannot have`);
}

/** Lines that start as a comment: bundled packages show imports in theirs. @param {string} code */
function withoutComments(code) {
  return code
    .split("\n")
    .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
    .join("\n");
}

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
