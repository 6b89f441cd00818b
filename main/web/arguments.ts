import { parseArgs } from "node:util";
import { AppError } from "#shared/errors.ts";

export interface WebArguments {
  data: string | undefined;
  port: number;
  isOpening: boolean;
  isHelp: boolean;
}

export const USAGE = `Runs Nano Banana for the browser on this machine and prints its address.

  --data DIR   the folder that holds the library
  --port N     the port to listen on (default: a free one)
  --no-open    print the address only, do not open the browser
`;

/** @throws AppError `invalid-input` that names the option. */
export function parseArguments(args: readonly string[]): WebArguments {
  const values = parse(args);
  return {
    data: values.data,
    port: parsePort(values.port ?? "0"),
    isOpening: values["no-open"] !== true,
    isHelp: values.help === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args[0] === "--" ? args.slice(1) : [...args],
      options: {
        data: { type: "string" },
        port: { type: "string" },
        "no-open": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    const [what] = error instanceof Error ? error.message.split(/[.\n]/, 1) : [];
    throw new AppError("invalid-input", `${what}. The options are --data DIR, --port N and --no-open.`, {
      cause: error,
    });
  }
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new AppError("invalid-input", `--port takes a whole number from 0 to 65535, not ${text}.`);
}
