import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { extractAll } from "@electron/asar";
import { _electron, expect, test } from "@playwright/test";

const root = resolve(import.meta.dirname, "..");
const PACKING_MS = 180_000;
const FOLDER = process.arch === "arm64" ? "linux-arm64-unpacked" : "linux-unpacked";

test("what the package holds starts by itself: window, library, workers and tables", async () => {
  test.setTimeout(PACKING_MS);
  const packing = spawnSync(process.execPath, ["scripts/package.mjs", "--dir"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(packing.stdout + packing.stderr).not.toContain("WRONG");
  expect(packing.status).toBe(0);

  // Outside the repository, so that nothing is found but what was packed. The stand-in reads no archive.
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-packaged-"));
  const resources = join(folder, "resources");
  cpSync(join(root, `out/package/${FOLDER}/resources`), resources, { recursive: true });
  extractAll(join(resources, "app.asar"), join(resources, "app"));
  const app = await _electron.launch({
    executablePath: join(root, "e2e/standin/electron"),
    args: [join(resources, "app"), "--data", join(folder, "data")],
    env: { ...process.env, STANDIN_PACKAGED: "1" },
  });

  try {
    const page = await app.firstWindow();
    const panel = page.getByRole("complementary", { name: "Summarize" });
    await expect(panel.getByText("3 key points").first()).toBeVisible();
    await expect(panel.getByText(/Key sentences · /)).toBeVisible();
    expect(existsSync(join(folder, "data/library.sqlite"))).toBe(true);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
