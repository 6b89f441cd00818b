import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Child, Fork } from "./child.ts";

/**
 * Starts a child of Node. It gets none of this process's environment and its output goes nowhere, since a stray
 * error may hold a piece of a text.
 */
export const forkNode: Fork = (entry, { args = [], memoryLimitMb }) => {
  const process = fork(fileURLToPath(entry), [...args], {
    serialization: "advanced",
    // Flags of this process's own command line, such as an inline script, are not the child's.
    execArgv: memoryLimitMb === undefined ? [] : [`--max-old-space-size=${memoryLimitMb}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {},
  });
  // A child whose channel is gone can neither work nor say so.
  process.on("disconnect", () => process.kill("SIGKILL"));
  return {
    get pid() {
      return process.pid;
    },
    post(message) {
      // A channel that has just closed is followed by the exit, which tells more.
      if (process.connected) process.send(message as object, () => {}); // any cloneable value may be sent
    },
    onMessage: (listener) => void process.on("message", listener),
    onExit(listener) {
      const once = onlyOnce(listener);
      process.on("exit", once);
      // A process that could not be started has no exit.
      process.on("error", () => once(null));
    },
    kill: () => void process.kill("SIGKILL"),
  } satisfies Child;
};

function onlyOnce(listener: (code: number | null) => void): (code: number | null) => void {
  let isCalled = false;
  return (code) => {
    if (isCalled) return;
    isCalled = true;
    listener(code);
  };
}
