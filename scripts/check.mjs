// Format, lint, types and unit tests: seconds, before every commit.
import "./node-check.mjs";
import { CHECKS, step, unit } from "./steps.mjs";

const isClean = CHECKS.map(([name, command, args]) => step(name, command, args)).every(Boolean);
const { failed } = unit("unit");
process.exit(isClean && failed === 0 ? 0 : 1);
