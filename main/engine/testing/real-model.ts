import { spawnSync } from "node:child_process";
import { join } from "node:path";

const SCRIPT = join(import.meta.dirname, "../../../scripts/fetch-test-model.mjs");

/**
 * The path of the real model that `scripts/fetch-test-model.mjs` fetches, or null where it was not fetched: a test
 * that needs it is skipped then, with the reason in its name.
 * @throws Error in continuous integration, where the model has to be there
 */
export function realModel(): { path: string | null; reason: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, "--path"], { encoding: "utf8" });
  if (status === 0) return { path: stdout.trim(), reason: "" };
  if (process.env["CI"]) throw new Error(stderr);
  return { path: null, reason: ` (skipped: ${stderr.trim()})` };
}
