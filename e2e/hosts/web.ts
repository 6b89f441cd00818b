import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Browser, Page } from "@playwright/test";
import { commandLine } from "../command-line.ts";
import type { Host } from "./host.ts";

/** The web host, with a browser's pages on it. */
export interface WebHost extends Host {
  readonly kind: "web";
  /** The address that the start printed. It works once. */
  readonly address: string;
  readonly origin: string;
}

/** Starts the built app as a user does, and waits for the address it prints. */
export async function startWeb(folder: string, browser: Browser): Promise<WebHost> {
  const child = spawn(process.execPath, ["out/main/web.js", "--data", folder, "--port", "0", "--no-open"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await printedAddress(child);
  const { origin } = new URL(address);
  const context = await browser.newContext({
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 1440, height: 860 },
    locale: "en-GB",
  });

  async function open(address: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  return {
    kind: "web",
    address,
    origin,
    folder,
    context,
    process: child,
    isOwn: (address) => URL.parse(address)?.origin === origin,
    first: () => open(address),
    another: () => open(/http:\S+/.exec(commandLine(folder, "open", "--no-open"))?.[0] ?? ""),
    async readClipboard() {
      const [page] = context.pages();
      return (await page?.evaluate(() => navigator.clipboard.readText())) ?? "";
    },
    refused: () => Promise.resolve([]),
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
