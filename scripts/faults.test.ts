import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMPANION_FAULTS } from "./companion-faults.mjs";
import { HOST_FAULTS } from "./host-faults.mjs";
import { FAULTS as PACKAGE_FAULTS } from "./package-faults.mjs";
import { FAULTS as PROCESS_FAULTS } from "./process-faults.mjs";
import { SHELL_FAULTS } from "./shell-faults.mjs";
import { FAULTS as WEB_FAULTS } from "./web-faults.mjs";

interface Fault {
  name: string;
  file: string;
  from: string;
  to: string;
  tests?: readonly string[];
}

const root = join(import.meta.dirname, "..");
const faults: readonly Fault[] = [
  ...COMPANION_FAULTS,
  ...HOST_FAULTS,
  ...PACKAGE_FAULTS,
  ...PROCESS_FAULTS,
  ...SHELL_FAULTS,
  ...WEB_FAULTS,
];

it("finds the text that each seeded fault takes away, and changes it", () => {
  expect(faults.filter(isStale).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

it("finds the tests that must notice each seeded fault", () => {
  const named = faults.flatMap(({ tests = [] }) =>
    tests.filter((test) => /\.(?:test|spec)\.tsx?$/.test(test)),
  );
  expect([...new Set(named)].filter((test) => !existsSync(join(root, test)))).toEqual([]);
});

function isStale({ file, from, to }: Fault): boolean {
  const path = join(root, file);
  return from === to || !existsSync(path) || !readFileSync(path, "utf8").includes(from);
}
