import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { extractAll, extractFile, listPackage, statFile, uncacheAll } from "@electron/asar";
import { _electron, expect, test } from "@playwright/test";

const root = resolve(import.meta.dirname, "..");
const PACKING_MS = 180_000;
const FOLDER = process.arch === "arm64" ? "linux-arm64-unpacked" : "linux-unpacked";

/** What a package is made from, beside what is built. */
const INPUTS = ["electron-builder.yml", "package.json", "package-lock.json", "scripts/package", "models"];

test("what the package holds starts by itself: window, library, workers and tables", async () => {
  test.setTimeout(PACKING_MS);
  if (!isPacked()) {
    const packing = spawnSync(process.execPath, ["scripts/package.mjs", "--dir"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(packing.stdout + packing.stderr).not.toContain("WRONG");
    expect(packing.status).toBe(0);
  }

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

/** Whether the last packing, such as that of the unit tests, holds just what is built now. */
function isPacked(): boolean {
  const archive = join(root, `out/package/${FOLDER}/resources/app.asar`);
  if (!existsSync(archive)) return false;
  uncacheAll();
  const packed = listPackage(archive, { isPack: false }).map((path) => path.slice(1));
  const ours = packed.filter((path) => path.startsWith("out/") && "size" in statFile(archive, path));
  const newest = statSync(archive).mtimeMs;
  return (
    INPUTS.flatMap(filesIn).every((path) => statSync(path).mtimeMs < newest) &&
    ours.every(
      (path) =>
        existsSync(join(root, path)) && extractFile(archive, path).equals(readFileSync(join(root, path))),
    )
  );
}

function filesIn(name: string): string[] {
  const path = join(root, name);
  return statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path];
}
