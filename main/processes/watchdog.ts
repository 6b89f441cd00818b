import { Worker } from "node:worker_threads";

/**
 * Ends this process when the one with the id `host` is gone. A thread of its own looks every `interval`
 * milliseconds, so that a child busy in a loop ends as well; the message channel's own end is noticed sooner.
 */
export function watchHost(host: number, interval: number): void {
  const worker = new Worker(WATCH, { eval: true, workerData: { host, interval }, execArgv: [] });
  worker.unref();
}

// A dead host that nobody has waited for still has its id, but its children belong to another process then.
const WATCH = `
const { workerData: { host, interval } } = require("node:worker_threads");
const parent = process.ppid;
const isGone = () => {
  if (process.ppid !== parent) return true;
  try { process.kill(host, 0); } catch (error) { return error.code === "ESRCH"; }
  return false;
};
setInterval(() => { if (isGone()) process.kill(process.pid, "SIGKILL"); }, interval);
`;
