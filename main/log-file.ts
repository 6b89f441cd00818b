import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { createStream } from "rotating-file-stream";
import type { Log } from "./log.ts";

export interface LogFile {
  log: Log;
  /** Writes out what is waiting. */
  close(): Promise<void>;
}

/**
 * A log in `logs/` of the data folder: five files of 5 MB at most, readable by their owner only. Fields that
 * could hold a note's text or a key are blotted out, whoever logs them.
 */
export function openLogFile(folder: string): LogFile {
  const logs = join(folder, "logs");
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const file = createStream("nano-banana.log", { path: logs, size: "5M", rotate: 4, mode: 0o600 });
  // A full disk must not end the program for want of a log line.
  file.on("error", () => {});
  const log = pino(
    { base: { pid: process.pid }, redact: { paths: SECRET_FIELDS, censor: "[not logged]" } },
    file,
  );
  return {
    log,
    close: () =>
      new Promise((resolve) => {
        file.once("close", resolve);
        file.end();
      }),
  };
}

const SECRETS = [
  "text",
  "body",
  "quote",
  "title",
  "excerpt",
  "insert",
  "query",
  "input",
  "key",
  "secret",
  "token",
];
const SECRET_FIELDS = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
