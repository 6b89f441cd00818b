import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const FILE = "library.state";

export type EndMark = "open" | "clean";

/** How the last run left the library; a missing or unreadable mark counts as a run that did not end. */
export function readEndMark(folder: string): EndMark {
  try {
    return readFileSync(join(folder, FILE), "utf8") === "clean" ? "clean" : "open";
  } catch {
    return "open";
  }
}

/** Written in place and synced, so that after a power cut the mark never claims more than was reached. */
export function writeEndMark(folder: string, mark: EndMark): void {
  const file = openSync(join(folder, FILE), "a", 0o600);
  try {
    ftruncateSync(file, 0);
    writeSync(file, mark);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
