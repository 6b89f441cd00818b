// Run after "npm install" changed the lockfile. Some registries lack the binaries of other platforms; npm then
// leaves those packages out of the lockfile but keeps their names, and "npm ci" refuses the two as out of step.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of path === "" ? [] : Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) delete entry.optionalDependencies[name];
  }
}
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);

/** @param {string} path @param {string} name */
function isLocked(path, name) {
  return `${path}/node_modules/${name}` in lock.packages || `node_modules/${name}` in lock.packages;
}
