import type { StageRunner } from "./stage-runner.ts";
import type { Outcome } from "./tasks.ts";

/** Texts of one batch. */
const BATCH_TEXTS = 64;
const STAGE = "language";

/** What the language stage says of each text: an ISO 639-1 code, or null where it cannot be told. */
export async function readLanguages(
  runner: StageRunner,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (let at = 0; at < texts.length; at += BATCH_TEXTS) {
    const tasks = texts
      .slice(at, at + BATCH_TEXTS)
      .map((text) => ({ kind: "sentence" as const, text, wanted: [STAGE], known: {} }));
    for (const { [STAGE]: json } of await runner.run(tasks, signal)) {
      const outcome = json === undefined ? undefined : (JSON.parse(json) as Outcome); // a thread's own encoding
      found.push(outcome && "value" in outcome && typeof outcome.value === "string" ? outcome.value : null);
    }
  }
  return found;
}
