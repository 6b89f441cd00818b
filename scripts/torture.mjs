// The long forms: more generated documents, more kills, more faults. Minutes, not part of "npm test".
import "./node-check.mjs";
import { unit } from "./steps.mjs";

const { passed, failed } = unit("torture", [], { TORTURE_ROUNDS: process.env.TORTURE_ROUNDS ?? "100" });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
