import { type ChildProcess, fork } from "node:child_process";
import { constants } from "node:os";
import type { ForkOptions } from "electron";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { guard } from "./guard.ts";
import type { MessagePortMain } from "./message-channel.ts";
import { countChild, forgetChild } from "./metrics.ts";
import { atExit } from "./quit.ts";
import { emitApp, requireReady } from "./runtime.ts";

const PARENT_PORT = new URL("./parent-port.ts", import.meta.url).href;
const living = new Set<ChildProcess>();
let lastPort = 0;

interface FromChild {
  data?: unknown;
  port?: number;
  close?: boolean;
}

/** A child process with `process.parentPort` in place of Node's own channel. */
export class UtilityProcess extends Emitter {
  pid: number | undefined;
  readonly stdout: NodeJS.ReadableStream | null;
  readonly stderr: NodeJS.ReadableStream | null;
  private readonly child: ChildProcess;
  private readonly ports = new Map<number, MessagePortMain>();

  constructor(modulePath: string, values: readonly string[], options: ForkOptions) {
    super("UtilityProcess");
    requireReady("utilityProcess cannot be created");
    const { env, execArgv = [], cwd, serviceName = "Node Utility Process" } = options;
    this.child = fork(modulePath, values, {
      serialization: "advanced",
      execArgv: [...execArgv, "--disable-warning=ExperimentalWarning", "--import", PARENT_PORT],
      env: { ...(env ?? process.env) },
      stdio: [...stdioOf(options.stdio), "ipc"],
      ...(cwd === undefined ? {} : { cwd }),
    });
    this.stdout = this.child.stdout;
    this.stderr = this.child.stderr;
    this.follow(serviceName);
  }

  postMessage(message: unknown, transfer: MessagePortMain[] = []): void {
    // What cannot be cloned is refused here, as in Electron, and not when it is sent.
    structuredClone(message);
    if (!this.child.connected) return;
    const moved = transfer.map((port) => [++lastPort, port] as const);
    this.child.send({ data: message, ports: moved.map(([id]) => id) });
    for (const [id, port] of moved) {
      this.ports.set(id, port);
      port.moveTo((text) => {
        if (this.child.connected) this.child.send({ port: id, ...text });
      });
    }
  }

  kill(): boolean {
    return this.child.kill("SIGTERM");
  }

  private follow(serviceName: string): void {
    const { child } = this;
    living.add(child);
    child.on("spawn", () => {
      this.pid = child.pid;
      if (child.pid !== undefined) countChild(child.pid, serviceName);
      this.emit("spawn");
    });
    child.on("message", (message) => this.receive(message as FromChild));
    child.on("error", (error) => process.stderr.write(`electron stand-in: ${error.message}\n`));
    child.on("exit", (code, signal) => {
      living.delete(child);
      if (child.pid !== undefined) forgetChild(child.pid);
      this.pid = undefined;
      const exitCode = code ?? (signal === null ? 1 : constants.signals[signal]);
      // V8 aborts a process that it cannot go on with; Electron tells of it first.
      if (signal === "SIGABRT") this.emit("error", "FatalError", "", "{}");
      this.emit("exit", exitCode);
      emitApp("child-process-gone", new StandinEvent(), {
        type: "Utility",
        reason: reasonOf(code, signal),
        exitCode,
        serviceName: "node.mojom.NodeService",
        name: serviceName,
      });
    });
  }

  private receive({ data, port, close }: FromChild): void {
    if (port === undefined) return void this.emit("message", data);
    const end = this.ports.get(port);
    if (close === true) end?.close();
    else end?.deliverToOther(data);
  }
}

export const utilityProcess = guard(
  {
    fork: (modulePath: string, values: string[] = [], options: ForkOptions = {}) =>
      guard(new UtilityProcess(modulePath, values, options), "UtilityProcess"),
  },
  "utilityProcess",
);

atExit(() => {
  for (const child of living) child.kill("SIGKILL");
});

type Stream = "ignore" | "inherit" | "pipe";

function stdioOf(stdio: ForkOptions["stdio"]): [Stream, Stream, Stream] {
  if (stdio === undefined) return ["ignore", "inherit", "inherit"];
  if (typeof stdio === "string") return ["ignore", streamOf(stdio), streamOf(stdio)];
  const [input, output, errors] = stdio;
  if (input !== "ignore") throw new Error("stdin value other than ignore is not supported.");
  return [input, streamOf(output), streamOf(errors)];
}

function streamOf(value: unknown): Stream {
  if (value === "ignore" || value === "inherit" || value === "pipe") return value;
  throw new Error("electron stand-in: stdio must be ignore, inherit or pipe");
}

function reasonOf(code: number | null, signal: NodeJS.Signals | null): string {
  if (code === 0) return "clean-exit";
  if (code !== null) return "abnormal-exit";
  return signal === "SIGKILL" || signal === "SIGTERM" ? "killed" : "crashed";
}
