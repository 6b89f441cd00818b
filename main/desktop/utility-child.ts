import { fileURLToPath } from "node:url";
import { utilityProcess } from "electron";
import type { Fork } from "#main/processes/child.ts";

/**
 * Starts a child as a utility process of Electron. Its output goes nowhere, like that of every child; of its memory
 * only the whole is limited, since Electron gives no way to limit the heap of one process.
 */
export const forkUtility: Fork = (entry, { name, args = [] }) => {
  const child = utilityProcess.fork(fileURLToPath(entry), [...args], {
    serviceName: `Nano Banana ${name}`,
    stdio: "ignore",
  });
  let pid: number | undefined;
  let isKilled = false;
  const kill = () => {
    isKilled = true;
    // Electron's own kill asks politely, which a child that hangs does not hear.
    if (pid !== undefined) signalKill(pid);
    else child.kill();
  };
  child.once("spawn", () => {
    pid = child.pid;
    if (isKilled) kill();
  });
  child.once("exit", () => {
    pid = undefined;
  });
  // A child that V8 gives up, as when its heap is full, says so before its exit. Unheard, it would throw in the host.
  child.on("error", () => {});
  return {
    get pid() {
      return pid;
    },
    post: (message) => child.postMessage(message, []),
    onMessage: (listener) => void child.on("message", listener),
    onExit: (listener) => void child.once("exit", listener),
    kill,
  };
};

function signalKill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself, and its exit is on the way.
  }
}
