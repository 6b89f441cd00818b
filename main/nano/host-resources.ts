import { AppError } from "#shared/errors.ts";
import type { Resources } from "./stages/resources.ts";

/** What the host knows of the stages' resources: enough to name results, not to make them. */
export function hostResources(modelSha256: string): Resources {
  return {
    table: { sha256: modelSha256, read: notHere },
    names: { read: notHere },
    guessLanguage: notHere,
    icu: process.versions.icu ?? "",
  };
}

function notHere(): never {
  throw new AppError("internal", "The stages of the nano level run in the pool's threads only.");
}
