/** A process as the supervisor sees it, whatever started it: Node's child process or Electron's utility process. */
export interface Child {
  readonly pid: number | undefined;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the process has ended; `code` is null when a signal ended it. */
  onExit(listener: (code: number | null) => void): void;
  /** Ends the process at once, without asking it. */
  kill(): void;
}

export interface ForkOptions {
  /** The process's name in the system's own lists, where it can be set. */
  name: string;
  args?: readonly string[];
  /** Megabytes of JavaScript heap after which the process ends itself. */
  memoryLimitMb?: number;
}

/** Starts a process with a message channel to this one. Its entry serves with `serveChild`. */
export type Fork = (entry: URL, options: ForkOptions) => Child;
