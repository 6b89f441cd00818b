import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StandinEvent } from "./event.ts";
import { getPath } from "./paths.ts";
import { emitApp } from "./runtime.ts";

interface SecondInstance {
  argv: string[];
  workingDirectory: string;
  additionalData?: unknown;
}

let server: Server | undefined;

/** True for the first process of this userData folder; any later one hands its arguments to the first. */
export function requestLock(additionalData: unknown, whenReady: Promise<void>): boolean {
  if (server !== undefined) return true;
  const path = socketPath();
  const second: SecondInstance = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
  if (existsSync(path) && handOver(path, second)) return false;
  // A dead process leaves its socket behind.
  rmSync(path, { force: true });
  server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", () => socket.destroy());
    socket.on("end", () => {
      socket.end("taken");
      const { argv, workingDirectory, additionalData: data } = JSON.parse(text) as SecondInstance;
      void whenReady.then(() =>
        emitApp("second-instance", new StandinEvent(), argv, workingDirectory, data ?? null),
      );
    });
  });
  server.listen(path).unref();
  return true;
}

export function hasLock(): boolean {
  return server !== undefined;
}

export function releaseLock(): void {
  server?.close();
  server = undefined;
}

/** The folder's own path may be longer than a socket's may be. */
function socketPath(): string {
  const key = createHash("sha256").update(getPath("userData")).digest("hex").slice(0, 32);
  return join(tmpdir(), `standin-${key}.sock`);
}

/** Electron answers at once, so this waits for a process of its own. */
function handOver(path: string, second: SecondInstance): boolean {
  const script = `
    const socket = require("node:net").connect(process.argv[1]);
    socket.on("connect", () => socket.end(process.argv[2]));
    socket.on("data", () => process.exit(0));
    socket.on("error", () => process.exit(1));
    socket.on("close", () => process.exit(1));`;
  const options = { stdio: "ignore", timeout: 10_000 } as const;
  return spawnSync(process.execPath, ["-e", script, path, JSON.stringify(second)], options).status === 0;
}
