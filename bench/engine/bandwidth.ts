import { Worker } from "node:worker_threads";
import { usualThreads } from "#main/engine/generate/text-model.ts";

const BYTES = 256 * 1024 * 1024;
const PASSES = 8;

/**
 * Bytes a second that all threads of the engine together read from memory at best: each searches 256 MiB of its own
 * for a byte that is not there, which C does with the widest registers.
 */
export async function memoryBandwidth(threads = usualThreads()): Promise<number> {
  const start = new SharedArrayBuffer(4);
  const workers = Array.from({ length: threads }, () => searcher(start, threads));
  const passes = await Promise.all(workers);
  // A pass counts at the pace of its slowest thread, for the others wait for memory as well.
  const times = Array.from({ length: PASSES }, (_, pass) =>
    Math.max(...passes.map((times) => times[pass] ?? Number.NaN)),
  );
  return (threads * BYTES * 1000) / Math.min(...times);
}

/** Milliseconds of each pass of one thread. */
function searcher(start: SharedArrayBuffer, threads: number): Promise<number[]> {
  const worker = new Worker(SEARCH, {
    eval: true,
    workerData: { start, threads, bytes: BYTES, passes: PASSES },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

const SEARCH = `
const { parentPort, workerData } = require("node:worker_threads");
const { start, threads, bytes, passes } = workerData;
const buffer = Buffer.alloc(bytes, 1);
const waiting = new Int32Array(start);
const times = [];
for (let pass = 1; pass <= passes; pass += 1) {
  // All begin together.
  Atomics.add(waiting, 0, 1);
  while (Atomics.load(waiting, 0) < pass * threads);
  const began = performance.now();
  if (buffer.indexOf(2) !== -1) throw new Error("found");
  times.push(performance.now() - began);
}
parentPort.postMessage(times);
`;
