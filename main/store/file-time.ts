/** A time as part of a file name on every system, such as `2026-03-01T09-30-00-000Z`. */
export function fileTime(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, "-");
}
