import { errorCode, isCancelled } from "#shared/errors.ts";

export const EXIT = { done: 0, user: 1, internal: 2, interrupted: 130 } as const;

/** How a failed command ends: its exit code, and the sentence for standard error. */
export interface Failure {
  exitCode: number;
  message: string;
}

/**
 * Says in words why a command failed. An error with a code of the app carries its own words, whether it comes
 * from this process or from a host; only a fault of the program itself counts as internal.
 */
export function describeFailure(error: unknown, isInterrupted: boolean): Failure {
  if (isInterrupted || isCancelled(error)) return { exitCode: EXIT.interrupted, message: "Stopped." };
  if (!(error instanceof Error)) return fault(String(error));
  const code = "code" in error ? errorCode.safeParse(error.code).data : undefined;
  if (code !== undefined) {
    return { exitCode: code === "internal" ? EXIT.internal : EXIT.user, message: error.message };
  }
  if (isConnectionFailure(error)) {
    return {
      exitCode: EXIT.user,
      message: "The running Nano Banana does not answer. Stop it, start it again, and repeat the command.",
    };
  }
  return fault(`${error.name}: ${error.message}`);
}

function fault(what: string): Failure {
  return {
    exitCode: EXIT.internal,
    message: `Something failed inside Nano Banana (${what}). Run "nano-banana doctor" to check the installation.`,
  };
}

/** How fetch reports a host that refuses, drops or does not take a connection. */
function isConnectionFailure({ cause }: Error): boolean {
  if (!(cause instanceof Error) || !("code" in cause)) return false;
  return /^(ECONN|EPIPE|ETIMEDOUT|UND_ERR_)/.test(String(cause.code));
}
