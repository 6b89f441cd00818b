import { Worker } from "node:worker_threads";
import { errorRecord } from "#main/log.ts";
import type { Aggregate } from "#shared/aggregates.ts";
import type { BundleTrace } from "#shared/bundle-trace.ts";
import type { Coverage } from "#shared/coverage.ts";
import { AppError, toWireError } from "#shared/errors.ts";
import type { ExampleAccuracy } from "#shared/examples.ts";
import type { Abbreviation, WordEntry } from "#shared/lexicon.ts";
import type { GuardWarning, Rewrite } from "#shared/rewrite.ts";
import type { Summary, SummaryTrace, UnitsResult } from "#shared/summary.ts";
import type { SummarizerOptions } from "./local-summarizer.ts";
import type { Progress } from "./progress.ts";
import type { FromThread, ThreadOptions, ToThread, Work } from "./protocol.ts";
import type { NoteChanges, Summarizer } from "./summarizer.ts";

/** Deaths of the thread under one call after which the call is given up. */
const DEATHS_MAX = 2;

/** What is made for one note is soon dropped; with more room for it the process only grows. */
const YOUNG_MEGABYTES = 16;

interface Call {
  id: number;
  work: Work;
  deaths: number;
  onProgress: (progress: Progress) => void;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * A summarizer in a thread of its own, so that not even the longest note holds up the caller's event loop. A thread
 * that dies is replaced, and what it was reading is read once more. It starts with the first call.
 */
export function createThreadSummarizer({
  thread: entry,
  ...options
}: SummarizerOptions & { thread: URL }): Summarizer {
  const { results, log } = options;
  const calls = new Map<number, Call>();
  let thread: Worker | null = null;
  let lastId = 0;
  let isClosed = false;
  let closing: PromiseWithResolvers<void> | null = null;

  function start(): Worker {
    const workerData: ThreadOptions = {
      pool: options.pool.href,
      poolSize: options.poolSize,
      models: options.models,
      modelSha256: options.modelSha256,
      hasResults: results !== null,
    };
    // Flags of the host's own command line, such as an inline script, are not the thread's.
    const started = new Worker(entry, {
      workerData,
      name: "summarizer",
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    thread = started;
    started.on("message", (message: FromThread) => {
      if (thread === started) receive(started, message);
    });
    started.on("error", (error) =>
      log.error({ error: errorRecord(error) }, "the summarizer's thread failed"),
    );
    started.on("exit", (code) => {
      if (thread !== started) return;
      thread = null;
      closing?.resolve();
      if (!isClosed) retry(code);
    });
    return started;
  }

  function post(message: ToThread): void {
    (thread ?? start()).postMessage(message, []);
  }

  function receive(from: Worker, message: FromThread): void {
    if (message.kind === "log") log[message.level](message.fields, message.message);
    else if (message.kind === "store") void store(from, message);
    else if (message.kind === "closed") closing?.resolve();
    else if (message.kind === "progress") calls.get(message.id)?.onProgress(message.progress);
    else if (message.kind === "done") calls.get(message.id)?.resolve(message.value);
    else calls.get(message.id)?.reject(new AppError(message.error.code, message.error.message));
  }

  async function store(
    from: Worker,
    { id, name, args }: Extract<FromThread, { kind: "store" }>,
  ): Promise<void> {
    const reply = (message: ToThread): void => {
      if (thread === from) from.postMessage(message, []);
    };
    if (results === null) return;
    const run = results[name] as (...args: readonly unknown[]) => Promise<unknown>; // remote-results.ts types the arguments
    try {
      reply({ kind: "stored", id, value: await run(...args) });
    } catch (error) {
      reply({ kind: "not-stored", id, error: toWireError(error) });
    }
  }

  function retry(code: number): void {
    log.warn({ code, calls: calls.size }, "the summarizer's thread died");
    for (const call of calls.values()) {
      call.deaths += 1;
      if (call.deaths < DEATHS_MAX) post({ kind: "work", id: call.id, work: call.work });
      else call.reject(diedTwice());
    }
  }

  async function run(
    work: Work,
    signal: AbortSignal,
    onProgress: Call["onProgress"] = ignore,
  ): Promise<unknown> {
    if (signal.aborted || isClosed) throw cancelled();
    lastId += 1;
    const id = lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const abort = (): void => {
      if (thread !== null) post({ kind: "abort", id });
      reject(cancelled());
    };
    calls.set(id, { id, work, deaths: 0, onProgress, resolve, reject });
    signal.addEventListener("abort", abort, { once: true });
    try {
      post({ kind: "work", id, work });
      return await promise;
    } finally {
      calls.delete(id);
      signal.removeEventListener("abort", abort);
    }
  }

  return {
    tables: options.modelSha256,
    summarize: (document, options, signal, onProgress) =>
      run({ name: "summarize", document, options }, signal, onProgress) as Promise<Summary>, // serve.ts answers a call with its own result
    coverage: (document, options, signal) =>
      run({ name: "coverage", document, options }, signal) as Promise<Coverage>,
    trace: (document, options, signal) =>
      run({ name: "trace", document, options }, signal) as Promise<SummaryTrace>,
    units: (document, signal) => run({ name: "units", document }, signal) as Promise<UnitsResult>,
    languages: (texts, signal) => run({ name: "languages", texts }, signal) as Promise<(string | null)[]>,
    accuracy: (examples, signal) => run({ name: "accuracy", examples }, signal) as Promise<ExampleAccuracy[]>,
    aggregate: (document, options, signal) =>
      run({ name: "aggregate", document, options }, signal) as Promise<Aggregate>,
    summarizeBundle: (bundle, options, signal, onProgress) =>
      run({ name: "summarizeBundle", bundle, options }, signal, onProgress) as Promise<Summary>,
    traceBundle: (bundle, options, signal) =>
      run({ name: "traceBundle", bundle, options }, signal) as Promise<BundleTrace>,
    aggregateBundle: (bundle, options, signal, onProgress) =>
      run({ name: "aggregateBundle", bundle, options }, signal, onProgress) as Promise<Aggregate>,
    rewrite: (document, options, signal, onProgress) =>
      run({ name: "rewrite", document, options }, signal, onProgress) as Promise<Rewrite>,
    define: (input, signal) => run({ name: "define", input }, signal) as Promise<WordEntry>,
    abbreviations: (text, signal) => run({ name: "abbreviations", text }, signal) as Promise<Abbreviation[]>,
    checkMeaning: (question, signal) =>
      run({ name: "checkMeaning", question }, signal) as Promise<GuardWarning[][]>,
    versions: (signal) => run({ name: "versions" }, signal) as Promise<string>,
    index: (note, signal) => run({ name: "index", note }, signal) as Promise<null>,
    compare: (versions, signal) => run({ name: "compare", versions }, signal) as Promise<NoteChanges>,
    forget() {
      if (thread !== null) post({ kind: "forget" });
    },
    warm() {
      if (thread === null && !isClosed) start();
    },
    async close() {
      isClosed = true;
      for (const call of calls.values()) call.reject(cancelled());
      if (thread === null) return;
      const ending = thread;
      closing = Promise.withResolvers();
      post({ kind: "close" });
      await closing.promise;
      await ending.terminate();
    },
  };
}

function ignore(): void {}

function diedTwice(): AppError {
  return new AppError(
    "unavailable",
    "Reading the text failed twice. Try again; if it stays, restart Nano Banana.",
  );
}

function cancelled(): AppError {
  return new AppError("cancelled", "The work was stopped.");
}
