import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect } from "@playwright/test";
import { electronProgram } from "./desktop.ts";

/** A busy machine takes its time. */
const READY_MS = 90_000;
const root = resolve(import.meta.dirname, "../..");

/** The app without a driver: started as a person does, reached as a program does. */
export interface BareDesktop {
  readonly process: ChildProcess;
  /** What the app printed about itself. */
  readonly printed: () => string;
  /** Asks the running app over its local address; resolves once the answer begins. */
  ask: (method: string, path: string, body?: unknown) => Promise<Response>;
  /** Waits until the library is open and programs are answered. */
  ready: () => Promise<void>;
  /** Ends it at once and waits until it is gone. */
  kill: () => Promise<void>;
  /** Processes that it has started and that live, by id. Known on Linux only. */
  living: () => string[];
}

export function startBare(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): BareDesktop {
  const mark = randomUUID();
  const child = spawn(electronProgram(), [root, "--data", folder, ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env, NANO_BANANA_STARTED_BY: mark },
  });
  const ended = once(child, "exit");
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed += text));

  return {
    process: child,
    printed: () => printed,
    ask(method, path, body) {
      const { port, key } = endpointOf(folder);
      return fetch(`http://127.0.0.1:${port}/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    },
    async ready() {
      const isOpen = () => endpointOf(folder).pid === child.pid || child.exitCode !== null;
      await expect.poll(isOpen, { timeout: READY_MS, intervals: [20] }).toBe(true);
      if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}: ${printed}`);
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    living: () => (process.platform === "linux" ? processesWith(mark, folder) : []),
  };
}

interface Endpoint {
  pid: number;
  port: number;
  key: string;
}

function endpointOf(folder: string): Partial<Endpoint> {
  try {
    return JSON.parse(readFileSync(join(folder, "endpoint.json"), "utf8")) as Endpoint;
  } catch {
    return {};
  }
}

/** A browser writes over its environment, but names the folder among its arguments. */
function processesWith(mark: string, folder: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const values = read(`/proc/${pid}/cmdline`);
    return read(`/proc/${pid}/environ`).includes(mark) || values.includes(folder);
  });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
