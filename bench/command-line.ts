import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./app.ts";
import { median, rounds } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

/** The whole process of one summary on the command line, against a Node process that does nothing. */
export async function commandLineFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-bench-"));
  const file = join(folder, "note.md");
  writeFileSync(file, longNote(10_000, 4242));
  const bare = median(await rounds(5, () => run(["-e", "0"])));
  const whole = median(await rounds(5, () => run(["scripts/cli.mjs", "summarize", file, "--json"])));
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      name: "Whole process: summarize a 10,000-word file",
      value: whole,
      unit: "ms",
      peer: `${(whole / bare).toFixed(1)}x an empty Node process (${bare.toFixed(0)} ms)`,
      limit: "< 1,500 ms",
      isWithin: whole < 1500,
    },
  ];
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}
