import { Worker } from "node:worker_threads";
import { AppError } from "#shared/errors.ts";
import type { Dialect } from "#shared/proofread.ts";
import type { Lint, LintedText } from "./operations.ts";

/** Harper in a thread of its own, which is ended and started anew after a trap, after a text that takes too long, and when it has grown large. */
export interface Linter {
  /** One answer a text, in order. @throws AppError `cancelled`, `unavailable` when Harper does not start. */
  lint(
    input: { texts: readonly string[]; dialect: Dialect },
    signal: AbortSignal,
    onDone: (done: number) => void,
  ): Promise<LintedText[]>;
}

export interface LinterOptions {
  /** Entry of the thread: lint-thread.ts or its build. */
  thread: URL;
  /** Milliseconds one text may take. */
  textMs?: number;
  /** Bytes of this process above which the thread is ended after its work. */
  memory?: number;
}

/** What the thread says: that Harper is loaded, what it found, or how it trapped. */
export type LintThreadMessage =
  | { kind: "ready" }
  | { kind: "linted"; lints: Lint[] }
  | { kind: "trapped" }
  | { kind: "failed"; message: string };

const TEXT_MS_MAX = 10_000;
const MEMORY_MAX = 398 * 2 ** 20;
/** Characters that a thread reads before it may be ended for its memory, which a fresh one soon takes again. */
const RENEWED_AFTER = 200_000;

export function createLinter({ thread, textMs = TEXT_MS_MAX, memory = MEMORY_MAX }: LinterOptions): Linter {
  let running: { worker: Promise<Worker>; dialect: Dialect } | null = null;
  /** Settles when the thread has read all that it was given. */
  let reading: Promise<unknown> = Promise.resolve();
  let characters = 0;

  async function end(): Promise<void> {
    const ending = running;
    running = null;
    await (await ending?.worker.catch(() => undefined))?.terminate();
  }

  /** The thread of a dialect. It starts whether or not a caller waits: loading Harper again would take longer. */
  async function start(dialect: Dialect): Promise<Worker> {
    if (running?.dialect === dialect) return running.worker;
    await end();
    const worker = open(dialect);
    const starting = { worker, dialect };
    running = starting;
    characters = 0;
    worker.catch(() => {
      if (running === starting) running = null;
    });
    return worker;
  }

  async function open(dialect: Dialect): Promise<Worker> {
    // What Harper prints of a trap may hold words of the text.
    const worker = new Worker(thread, {
      workerData: { dialect },
      stdout: true,
      stderr: true,
      resourceLimits: HEAP,
    });
    const said = await answerOf(worker, START_MS_MAX);
    if (said === "time" || said.kind !== "ready") {
      await worker.terminate();
      throw notStarted(said);
    }
    worker.unref();
    return worker;
  }

  async function read(text: string, dialect: Dialect): Promise<LintedText> {
    const worker = await start(dialect);
    characters += text.length;
    const answer = answerOf(worker, textMs);
    worker.postMessage(text, []);
    const said = await answer;
    if (said !== "time" && said.kind === "linted") return { kind: "linted", lints: said.lints };
    await end();
    return { kind: "skipped", reason: said === "time" ? "time" : "fault" };
  }

  /** Texts are read one after the other. A caller that gives up leaves the thread the text that it has begun. */
  function lintOne(text: string, dialect: Dialect, signal: AbortSignal): Promise<LintedText> {
    const answer = reading.then(() => {
      signal.throwIfAborted();
      return read(text, dialect);
    });
    reading = answer.catch(() => {});
    return untilAborted(answer, signal);
  }

  return {
    async lint({ texts, dialect }, signal, onDone) {
      const found: LintedText[] = [];
      for (const text of texts) {
        signal.throwIfAborted();
        found.push(await lintOne(text, dialect, signal));
        onDone(found.length);
      }
      if (characters > RENEWED_AFTER && process.memoryUsage.rss() > memory) await end();
      return found;
    },
  };
}

const START_MS_MAX = 60_000;
/** Harper has memory of its own; what it says is small, and garbage at once. */
const HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** The next message of the thread; its death is a trap. */
function answerOf(worker: Worker, limit: number): Promise<LintThreadMessage | "time"> {
  const { promise, resolve } = Promise.withResolvers<LintThreadMessage | "time">();
  const onExit = () => resolve({ kind: "trapped" });
  const onError = (error: Error) => resolve({ kind: "failed", message: error.message });
  const timer = setTimeout(resolve, limit, "time");
  worker.once("message", resolve).once("exit", onExit).once("error", onError);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", resolve).off("exit", onExit).off("error", onError);
  });
}

/** What a promise gives, unless the caller gives up first. @throws AppError `cancelled` */
async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(new AppError("cancelled", "The work was stopped."));
  if (signal.aborted) onAbort();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function notStarted(said: LintThreadMessage | "time"): AppError {
  const cause = said !== "time" && said.kind === "failed" ? said.message : "it took too long";
  return new AppError(
    "unavailable",
    "The proofreader could not be started. Close other programs or install Nano Banana anew, then try again.",
    { cause: new Error(cause) },
  );
}
