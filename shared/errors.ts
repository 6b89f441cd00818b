import { z } from "zod";

/** Every code a caller may branch on, with the HTTP status it travels under. Anything else becomes `internal`. */
export const ERROR_STATUS = {
  "invalid-input": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "too-large": 413,
  "unsupported-text": 415,
  busy: 429,
  cancelled: 499,
  internal: 500,
  unavailable: 503,
  "storage-full": 507,
  "storage-damaged": 500,
  "storage-failed": 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
export const errorCode = z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]);

/** The only error that crosses a boundary. `message` is written for the user and names the way out. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What a caller outside the process receives of an error. */
export const wireError = z.object({ code: errorCode, message: z.string() });
export type WireError = z.infer<typeof wireError>;

/** True for the rejection of an aborted signal or a call ended by its caller. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof AppError) return error.code === "cancelled";
  return error instanceof Error && error.name === "AbortError";
}

/** Reduces any error to what may leave the process; unknown ones lose their text, which belongs in the log. */
export function toWireError(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  if (isCancelled(error)) return { code: "cancelled", message: "The work was stopped." };
  return {
    code: "internal",
    message:
      "Something failed inside Nano Banana. Nothing was changed; the log in the data folder has the details.",
  };
}
