import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { commandLine } from "./command-line.ts";
import { test as base } from "./fixtures.ts";

/** What takes most of the processor after a start, and is none of the matter of a test that begins with this. */
const QUIET = {
  isIndexing: false,
  proofread: { isMarking: false },
  layout: { isPanelOpen: false },
};

/**
 * Every test has its own app, on the samples of a library whose owner has the panel closed and no marks in the text:
 * no text is read until the test asks for that.
 */
export const test = base.extend({
  folder: async ({ folder }, use) => {
    cpSync(quietLibrary(), folder, { recursive: true });
    await use(folder);
  },
});

let made: string | undefined;

/** Made once for all tests of this process. */
function quietLibrary(): string {
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-quiet-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  commandLine(folder, "notes", "list");
  const library = new Database(join(folder, "library.sqlite"));
  library.prepare("INSERT INTO settings (only, value) VALUES (1, ?)").run(JSON.stringify(QUIET));
  library.close();
  made = folder;
  return folder;
}

export { expect } from "@playwright/test";
