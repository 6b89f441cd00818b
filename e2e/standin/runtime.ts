import type { DevTools } from "./devtools.ts";
import type { Emitter } from "./emitter.ts";
import type { StandinEvent } from "./event.ts";

/** What the parts of the stand-in share about the one app that runs in it. */
interface Runtime {
  appPath: string;
  appName: string;
  isReady: boolean;
  /** Every process of a page has a sandbox, whatever its window says. */
  isSandboxed: boolean;
  isQuitting: boolean;
  /** The `app` object, to send its events from where they arise. */
  app: Emitter | undefined;
  devTools: DevTools | undefined;
}

export const runtime: Runtime = {
  appPath: process.cwd(),
  appName: "Electron",
  isReady: false,
  isSandboxed: false,
  isQuitting: false,
  app: undefined,
  devTools: undefined,
};

export function devTools(): DevTools {
  if (runtime.devTools === undefined) throw new Error("electron stand-in: Chromium has not started");
  return runtime.devTools;
}

/** Electron's rule for most of its modules: not before the app is ready. */
export function requireReady(what: string): void {
  if (!runtime.isReady) throw new Error(`${what} before app is ready`);
}

export function emitApp(name: string, event: StandinEvent, ...values: unknown[]): boolean {
  return runtime.app?.emit(name, event, ...values) ?? false;
}
