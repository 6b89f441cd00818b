/** The part of pino's logger that services use. Note text is never passed to it. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * An error for the log: its name, code and place, without its message, which for a failed parse or query holds a
 * piece of the text.
 */
export function errorRecord(error: unknown): { name: string; code?: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return {
    name: error.name,
    ...code,
    frames: (error.stack ?? "").split("\n").filter((line) => FRAME.test(line)),
  };
}

const FRAME = /^ {4}at /;
