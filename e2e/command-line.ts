import { spawnSync } from "node:child_process";

/** What the command line prints about the library of a folder. */
export function commandLine(folder: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["out/main/cli.js", ...args, "--data", folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`nano-banana ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout;
}
