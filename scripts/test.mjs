// Everything that must hold: checks, build, unit tests, browser tests. The last line counts the tests.
import "./node-check.mjs";
import { CHECKS, e2e, step, unit } from "./steps.mjs";

const broken = CHECKS.filter(([name, command, args]) => !step(name, command, args)).length;
// The tests on real weights skip themselves without the model, except in continuous integration.
const hasModel = step("test model", process.execPath, ["scripts/fetch-test-model.mjs"]);
const lacksModel = !hasModel && process.env.CI ? 1 : 0;
const isBuilt = step("build", process.execPath, ["scripts/build.mjs"]);
// What is built starts in half the time of its sources.
const units = unit("unit", [], { TEST_BUILT: isBuilt ? "1" : "" });
const browser = isBuilt ? e2e() : { passed: 0, failed: 1 };

const passed = units.passed + browser.passed;
const failed = units.failed + browser.failed + broken + lacksModel;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
