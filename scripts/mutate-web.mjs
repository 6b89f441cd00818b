// Takes every guard of the web host away, one at a time, and runs the tests that must notice: "npm run mutate:web".
// Words after the command choose faults by name.
import "./node-check.mjs";
import { mutate } from "./mutate.mjs";
import { FAULTS } from "./web-faults.mjs";

const TESTS = ["main/page", "main/local-server", "main/data-folder", "main/log-file.test.ts"];

await mutate(FAULTS.map((fault) => ({ tests: TESTS, ...fault })));
