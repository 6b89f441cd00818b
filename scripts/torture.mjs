// The long forms, minutes each: every test with 100 kills in place of 10, then every generated test with 20 other
// seeds. TORTURE_ROUNDS and FUZZ_SEEDS change the numbers.
import "./node-check.mjs";
import { globSync, readFileSync } from "node:fs";
import { unit } from "./steps.mjs";

const rounds = process.env.TORTURE_ROUNDS ?? "100";
const seeds = Number(process.env.FUZZ_SEEDS ?? 20);
const generated = globSync("{shared,main,renderer}/**/*.test.{ts,tsx}").filter((file) =>
  readFileSync(file, "utf8").includes('"fast-check"'),
);

const results = [unit("kills", [], { TORTURE_ROUNDS: rounds })];
for (let seed = 2; seed < 2 + seeds; seed++) {
  results.push(unit(`seed ${seed}`, generated, { FUZZ_SEED: String(seed) }));
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
