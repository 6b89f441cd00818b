import { AppError, errorCode, isCancelled } from "#shared/errors.ts";

export const EXIT = { done: 0, user: 1, internal: 2, interrupted: 130 } as const;

/** How a failed command ends: its exit code, and the sentence for standard error. */
export interface Failure {
  exitCode: number;
  message: string;
}

/** Says in words why a command failed. Only a fault of the program itself counts as internal. */
export function describeFailure(error: unknown, isInterrupted: boolean): Failure {
  if (isInterrupted || isCancelled(error)) return { exitCode: EXIT.interrupted, message: "Stopped." };
  if (!(error instanceof Error)) return internal(String(error));
  if (isRefusedConnection(error)) {
    return {
      exitCode: EXIT.user,
      message: "The running Nano Banana does not answer. Stop it and start it again.",
    };
  }
  const code = "code" in error ? errorCode.safeParse(error.code).data : undefined;
  if (code === undefined) return internal(`${error.name}: ${error.message}`);
  return code === "internal" && !(error instanceof AppError)
    ? { exitCode: EXIT.internal, message: error.message }
    : { exitCode: code === "internal" ? EXIT.internal : EXIT.user, message: error.message };
}

function internal(what: string): Failure {
  return {
    exitCode: EXIT.internal,
    message: `Something failed inside Nano Banana (${what}). Run "nano-banana doctor" to check the installation.`,
  };
}

function isRefusedConnection(error: Error): boolean {
  const cause = error.cause;
  return (
    cause instanceof Error &&
    "code" in cause &&
    (cause.code === "ECONNREFUSED" || cause.code === "ECONNRESET")
  );
}
