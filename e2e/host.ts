import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A running web host of its own, on a data folder of its own. */
export interface Host {
  address: string;
  origin: string;
  folder: string;
  process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the built app as a user does and waits for the address it prints. */
export async function startHost(folder: string, options: readonly string[] = []): Promise<Host> {
  const child = spawn(
    process.execPath,
    ["out/main/web.js", "--data", folder, "--port", "0", "--no-open", ...options],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const address = await printedAddress(child);
  return {
    address,
    origin: new URL(address).origin,
    folder,
    process: child,
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`The host ended with ${code}: ${printed}`)));
  });
}
