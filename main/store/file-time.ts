/** A time as part of a file name on every system, such as `2026-03-01T09-30-00-000Z`. */
export function fileTime(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, "-");
}

/** The time that a file name holds, in Unix milliseconds, or null when it holds none. */
export function readFileTime(name: string): number | null {
  const found = /(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)/.exec(name);
  const time = found === null ? Number.NaN : Date.parse(`${found[1]}:${found[2]}:${found[3]}.${found[4]}`);
  return Number.isNaN(time) ? null : time;
}
