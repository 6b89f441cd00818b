import type { MessagePort } from "node:worker_threads";
import { errorRecord, type Log } from "#main/log.ts";
import { toWireError } from "#shared/errors.ts";
import type { FromThread, ToThread, Work } from "./protocol.ts";
import type { Progress } from "./progress.ts";
import { createRemoteResults } from "./remote-results.ts";
import type { ResultStore, Summarizer } from "./summarizer.ts";

/** Answers the calls that come through `port` with the summarizer that `create` makes over the host's results and log. */
export function serve(
  port: MessagePort,
  create: (surroundings: { results: ResultStore; log: Log }) => Summarizer,
): void {
  const send = (message: FromThread): void => port.postMessage(message);
  const log = forwardedLog(send);
  const { results, settle } = createRemoteResults(send);
  const summarizer = create({ results, log });
  const running = new Map<number, AbortController>();
  summarizer.warm();

  async function run(id: number, work: Work): Promise<void> {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      send({ kind: "done", id, value: await call(summarizer, work, stop.signal, id, send) });
    } catch (error) {
      const wire = toWireError(error);
      if (wire.code === "internal") log.error({ error: errorRecord(error) }, "reading a text failed");
      send({ kind: "failed", id, error: wire });
    } finally {
      running.delete(id);
    }
  }

  port.on("message", (message: ToThread) => {
    if (message.kind === "work") void run(message.id, message.work);
    else if (message.kind === "abort") running.get(message.id)?.abort();
    else if (message.kind === "forget") summarizer.forget();
    else if (message.kind === "close") void summarizer.close().finally(() => send({ kind: "closed" }));
    else settle(message);
  });
}

async function call(
  summarizer: Summarizer,
  work: Work,
  signal: AbortSignal,
  id: number,
  send: (message: FromThread) => void,
): Promise<unknown> {
  if (work.name === "languages") return summarizer.languages(work.texts, signal);
  if (work.name === "define") return summarizer.define(work.input, signal);
  if (work.name === "abbreviations") return summarizer.abbreviations(work.text, signal);
  if (work.name === "compare") return summarizer.compare(work.versions, signal);
  if (work.name === "index") return summarizer.index(work.note, signal);
  if (work.name === "checkMeaning") return summarizer.checkMeaning(work.question, signal);
  if (work.name === "versions") return summarizer.versions(signal);
  if (work.name === "accuracy") return summarizer.accuracy(work.examples, signal);
  if (work.name === "units") return summarizer.units(work.document, signal);
  if (work.name === "aggregate") return summarizer.aggregate(work.document, work.options, signal);
  if (work.name === "coverage") return summarizer.coverage(work.document, work.options, signal);
  if (work.name === "trace") return summarizer.trace(work.document, work.options, signal);
  if (work.name === "traceBundle") return summarizer.traceBundle(work.bundle, work.options, signal);
  const onProgress = (progress: Progress): void => send({ kind: "progress", id, progress });
  if (work.name === "rewrite") return summarizer.rewrite(work.document, work.options, signal, onProgress);
  if (work.name === "summarizeBundle")
    return summarizer.summarizeBundle(work.bundle, work.options, signal, onProgress);
  if (work.name === "aggregateBundle")
    return summarizer.aggregateBundle(work.bundle, work.options, signal, onProgress);
  return summarizer.summarize(work.document, work.options, signal, onProgress);
}

function forwardedLog(send: (message: FromThread) => void): Log {
  const at =
    (level: keyof Log) =>
    (fields: object, message: string): void =>
      send({ kind: "log", level, fields, message });
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
