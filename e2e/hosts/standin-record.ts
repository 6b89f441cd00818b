import type { StandinHooks } from "../standin/hooks.ts";
import type { DesktopHost } from "./desktop.ts";

type Record = Pick<
  StandinHooks,
  | "violations"
  | "preloadErrors"
  | "blockedRequests"
  | "windowOpens"
  | "permissions"
  | "openedLinks"
  | "errorBoxes"
>;

/** What the stand-in has noted until now. */
export function standinRecord({ electron }: DesktopHost): Promise<Record> {
  return electron.evaluate(() => {
    const { standin } = globalThis as unknown as { standin: Record }; // there is no real Electron here
    return {
      violations: standin.violations,
      preloadErrors: standin.preloadErrors,
      blockedRequests: standin.blockedRequests,
      windowOpens: standin.windowOpens,
      permissions: standin.permissions,
      openedLinks: standin.openedLinks,
      errorBoxes: standin.errorBoxes,
    };
  });
}

/** Runs something, and tells which navigations the first window was asked for since, and whether the app refused. */
export async function watchNavigation(
  { electron }: DesktopHost,
  run: () => Promise<unknown>,
): Promise<() => Promise<{ url: string; isRefused: boolean }[]>> {
  await electron.evaluate(({ BrowserWindow }) => {
    const seen: object[] = [];
    Object.assign(globalThis, { seenNavigations: seen });
    BrowserWindow.getAllWindows()[0]?.webContents.on("will-navigate", (event) =>
      seen.push({ url: event.url, isRefused: event.defaultPrevented }),
    );
  });
  await run();
  return () =>
    electron.evaluate(
      () =>
        (globalThis as unknown as { seenNavigations: { url: string; isRefused: boolean }[] }).seenNavigations,
    );
}
