import { basename } from "node:path";
import { AppError } from "#shared/errors.ts";

const SHOWN_MAX = 80;

/** The error for a file whose content cannot be right; `what` is a sentence without its full stop. */
export function damagedModel(path: string, what: string): AppError {
  return new AppError(
    "invalid-input",
    `"${basename(path)}" cannot be used: ${what}. Download the file again, or choose another one.`,
  );
}

/** A name out of a file for an error message: control characters shown, long ones shortened. */
export function shownName(name: string): string {
  return JSON.stringify(name.length > SHOWN_MAX ? `${name.slice(0, SHOWN_MAX)}…` : name);
}
