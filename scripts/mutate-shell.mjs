// Takes every guard of the desktop app, its child processes and its packages away, one at a time, and runs the tests
// that must notice: "npm run mutate:shell". Words after the command choose faults by name or file.
import "./node-check.mjs";
import { COMPANION_FAULTS } from "./companion-faults.mjs";
import { HOST_FAULTS } from "./host-faults.mjs";
import { mutate } from "./mutate.mjs";
import { COPIED, FAULTS as PACKAGE_FAULTS } from "./package-faults.mjs";
import { FAULTS as PROCESS_FAULTS } from "./process-faults.mjs";
import { SHELL_FAULTS } from "./shell-faults.mjs";

await mutate(
  [...PROCESS_FAULTS, ...PACKAGE_FAULTS, ...SHELL_FAULTS, ...COMPANION_FAULTS, ...HOST_FAULTS],
  [...COPIED, "e2e", "playwright.config.ts"],
);
