import { AppError } from "#shared/errors.ts";
import type { ChildLimits, EndReason } from "./running-child.ts";

/** What the user reads when the process called `title` ended under a job. */
export function endError(title: string, reason: EndReason, limits: ChildLimits): AppError {
  const megabytes = Math.floor(limits.memory / (1024 * 1024));
  switch (reason) {
    case "memory":
      return new AppError(
        "too-large",
        `${title} needed over ${megabytes} MB of memory for this and was ended. Split it into smaller parts.`,
      );
    case "quiet":
      return unavailable(
        `${title} hung and was ended after ${limits.quiet / 1000} seconds. Your library is safe. If this comes again, leave out what it was working on.`,
      );
    case "slow-start":
      return unavailable(
        `${title} could not be started within ${limits.start / 1000} seconds. Close other programs, and try again.`,
      );
    default:
      return unavailable(`${title} failed while it was at work. Your library is safe; try again.`);
  }
}

export function stoppedError(title: string, deaths: number): AppError {
  return unavailable(
    `${title} failed ${deaths} times in a short while and is stopped. Start it again in Settings, or restart Nano Banana.`,
  );
}

export function busyError(title: string): AppError {
  return new AppError("busy", `${title} has too much to do. Wait for something to finish, or stop it.`);
}

export function jobLimitError(title: string, limit: number): AppError {
  return unavailable(`${title} took over ${limit / 1000} seconds for this and was ended.`);
}

export function closingError(): AppError {
  return unavailable("Nano Banana is closing. Start it again to go on.");
}

export function cancelledError(): AppError {
  return new AppError("cancelled", "The work was stopped.");
}

function unavailable(message: string): AppError {
  return new AppError("unavailable", message);
}
