import type { Fork } from "./child.ts";
import { type ChildMessage, childMessage, type HostMessage } from "./messages.ts";
import { toArguments } from "./serve-child.ts";
import type { Timers } from "./timers.ts";

/** Why a child is no more; `asked` is the only one that is no fault. */
export type EndReason = "asked" | "crashed" | "slow-start" | "quiet" | "memory" | "malformed";

export interface ChildLimits {
  /** Milliseconds until it must be ready. */
  start: number;
  /** Milliseconds between two signs of life. */
  heartbeat: number;
  /** Milliseconds without any message after which it hangs. */
  quiet: number;
  /** Bytes it may hold in all. */
  memory: number;
}

export interface RunningChildOptions {
  name: string;
  entry: URL;
  fork: Fork;
  /** What this child is told beside that. */
  args?: readonly string[];
  /** The id of this process, which the child must not outlive. */
  hostPid: number;
  timers: Timers;
  limits: ChildLimits;
  onMessage: (message: Exclude<ChildMessage, { kind: "heartbeat" }>) => void;
  /** Called once, at the moment it is ended or found to have ended. */
  onEnd: (reason: EndReason, code: number | null) => void;
}

export interface RunningChild {
  readonly pid: number | undefined;
  /** Bytes it held when it last said so; null before it is ready. */
  readonly memory: number | null;
  post(message: HostMessage): void;
  end(reason: EndReason): void;
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>;
}

/** One child from its start to its end, watched for silence, size and what it sends. */
export function startChild(options: RunningChildOptions): RunningChild {
  const { timers, limits } = options;
  const { promise: gone, resolve: setGone } = Promise.withResolvers<void>();
  const args = [
    ...toArguments({ host: options.hostPid, heartbeat: limits.heartbeat }),
    ...(options.args ?? []),
  ];
  const memoryLimitMb = Math.floor(limits.memory / MEGABYTE);
  const child = options.fork(options.entry, { name: options.name, args, memoryLimitMb });
  let memory: number | null = null;
  let isEnded = false;
  let callOff = timers.after(limits.start, () => end("slow-start"));

  function end(reason: EndReason, code: number | null = null): void {
    if (isEnded) return;
    isEnded = true;
    callOff();
    child.kill();
    options.onEnd(reason, code);
  }

  /** After a sleep of the machine the time is over before the child could say anything. */
  function listenOnceMore(): void {
    callOff = timers.after(limits.heartbeat, () => end("quiet"));
  }

  child.onMessage((received) => {
    if (isEnded) return;
    const { data: message } = childMessage.safeParse(received);
    if (message === undefined) return end("malformed");
    if (message.kind === "ready" || message.kind === "heartbeat") memory = message.memory;
    if (memory !== null && memory > limits.memory) return end("memory");
    // Until it is ready, nothing but that counts.
    if (memory !== null) {
      callOff();
      callOff = timers.after(limits.quiet - limits.heartbeat, listenOnceMore);
    }
    if (message.kind !== "heartbeat") options.onMessage(message);
  });
  child.onExit((code) => {
    end("crashed", code);
    setGone();
  });

  return {
    get pid() {
      return child.pid;
    },
    get memory() {
      return memory;
    },
    post: (message) => child.post(message),
    end,
    gone,
  };
}

const MEGABYTE = 1024 * 1024;
