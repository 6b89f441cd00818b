import type { Writable } from "node:stream";
import { asInvoked, COMMAND_NAME } from "#main/command-name.ts";
import { jsonText, terminalText } from "./terminal-text.ts";

/** Results go to standard output, all else to standard error. */
export interface Output {
  isTerminal: boolean;
  /** Ends the line; control characters that a terminal would obey are made visible. */
  line(text: string): Promise<void>;
  /** Writes a piece of a line, made safe in the same way. */
  piece(text: string): Promise<void>;
  /** Writes the text as it is. */
  exact(text: string): Promise<void>;
  /** Writes one object. */
  json(value: unknown): Promise<void>;
  /** A remark for the user, on standard error; commands in it are named as the person calls them. */
  remark(text: string): Promise<void>;
  /** Rewrites one line of standard error when a terminal shows it; an empty text takes it away. */
  progress: (text: string) => void;
}

export type TextStream = Writable & { isTTY?: boolean };

/** A reader that closes its end early, such as `head`, has all it wants: what is written after that is dropped. */
export function createOutput(stdout: TextStream, stderr: TextStream, command = COMMAND_NAME): Output {
  const results = createWriter(stdout);
  const remarks = createWriter(stderr);
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) stderr.write("\r\u001b[2K");
    isProgressShown = false;
  };
  return {
    isTerminal: stdout.isTTY === true,
    async line(text) {
      clear();
      await results(`${terminalText(text)}\n`);
    },
    async piece(text) {
      clear();
      await results(terminalText(text));
    },
    async exact(text) {
      clear();
      await results(text);
    },
    async json(value) {
      clear();
      await results(`${jsonText(value)}\n`);
    },
    async remark(text) {
      clear();
      await remarks(`${terminalText(asInvoked(text, command))}\n`);
    },
    progress(text) {
      if (stderr.isTTY !== true) return;
      clear();
      if (text === "") return;
      stderr.write(terminalText(text).slice(0, 78));
      isProgressShown = true;
    },
  };
}

function createWriter(stream: TextStream): (text: string) => Promise<void> {
  let failure: Error | undefined;
  stream.on("error", (error) => {
    failure = error;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      const settle = (error: Error | null | undefined) => {
        if (error && !isClosed(error)) reject(error);
        else resolve();
      };
      if (failure) settle(failure);
      else stream.write(text, settle);
    });
}

function isClosed(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
