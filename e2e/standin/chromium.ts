import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import findBrowser, { FEATURES_OFF } from "../browser.ts";
import { DevTools } from "./devtools.ts";
import { hooks } from "./hooks.ts";

export interface Chromium {
  devTools: DevTools;
  /** Ends the browser at once and removes its profile. */
  stop(): void;
}

/**
 * Starts a headless Chromium whose profile lies in `folder`. The pipe carries the stand-in's own commands and ends
 * Chromium with it; the port is for Playwright. No name resolves, so that nothing reaches the network.
 */
export async function startChromium(folder: string, switches: readonly string[]): Promise<Chromium> {
  await findBrowser();
  const profile = join(folder, "standin-chromium");
  const child = spawn(
    process.env.CHROMIUM_PATH ?? "",
    [...ARGUMENTS, `--user-data-dir=${profile}`, ...withFeaturesOff(switches)],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    },
  );
  const address = await listening(child);
  const devTools = new DevTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
  hooks.devToolsAddress = address;
  // Playwright's _electron.launch waits for this line.
  process.stderr.write(`DevTools listening on ${address}\n`);
  await devTools.send("Target.setDiscoverTargets", { discover: true });
  return {
    devTools,
    stop: () => {
      child.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const ARGUMENTS = [
  "--headless=new",
  "--remote-debugging-port=0",
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-breakpad",
  "--disable-dev-shm-usage",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-hang-monitor",
  // What no test needs and each start would pay for: a GPU and its process, experiments, Chromium's own extensions.
  "--disable-gpu",
  "--in-process-gpu",
  "--disable-software-rasterizer",
  "--disable-field-trial-config",
  "--disable-default-apps",
  "--disable-component-extensions-with-background-pages",
  "--disable-search-engine-choice-screen",
  "--metrics-recording-only",
  "--mute-audio",
  "--disable-back-forward-cache",
  "--password-store=basic",
  "--use-mock-keychain",
  "--use-fake-device-for-media-stream",
  "--force-color-profile=srgb",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Chromium takes only the last list of features. */
function withFeaturesOff(switches: readonly string[]): string[] {
  const name = "--disable-features=";
  const given = switches.filter((one) => one.startsWith(name)).map((one) => one.slice(name.length));
  const others = switches.filter((one) => !one.startsWith(name));
  return [...others, `${name}${[...FEATURES_OFF, ...given].join(",")}`];
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      text = (text + chunk).slice(-10_000);
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`Chromium ended with ${code} before it was ready\n${text}`)),
    );
  });
}
