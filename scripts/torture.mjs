// The long forms, minutes each: every test with 100 kills in place of 10, 20,000 damaged models in place of 200 and
// the largest texts, every generated test with 20 other seeds, and the desktop app killed 500 times in place of 5.
// TORTURE_ROUNDS, FUZZ_SEEDS and DESKTOP_KILLS change the numbers.
import "./node-check.mjs";
import { globSync, readFileSync } from "node:fs";
import { e2e, step, unit } from "./steps.mjs";

const rounds = process.env.TORTURE_ROUNDS ?? "100";
const seeds = Number(process.env.FUZZ_SEEDS ?? 20);
const generated = globSync("{shared,main,renderer}/**/*.test.{ts,tsx}").filter((file) =>
  readFileSync(file, "utf8").includes('"fast-check"'),
);

const results = [unit("kills", [], { TORTURE_ROUNDS: rounds, TORTURE: "1" })];
for (let seed = 2; seed < 2 + seeds; seed++) {
  results.push(unit(`seed ${seed}`, generated, { FUZZ_SEED: String(seed) }));
}
const kills = process.env.DESKTOP_KILLS ?? "500";
const isBuilt = step("build", process.execPath, ["scripts/build.mjs"]);
const spec = ["--project=desktop", "e2e/kill.desktop.spec.ts"];
results.push(isBuilt ? e2e("desktop kills", spec, { DESKTOP_KILLS: kills }) : { passed: 0, failed: 1 });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
