import { readlinkSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Takes away what an instance left behind that was killed while this machine had another name. Chromium would hold it
 * for one that runs on another machine, and the app would end without a word. One that died under this name Chromium
 * notices by itself.
 * @param isHeld whether a program has the data folder open, which the kernel knows for certain.
 */
export function forgetGoneInstance(profile: string, isHeld: () => boolean): void {
  const holder = holderOf(profile);
  if (holder === undefined || holder === hostname() || isHeld()) return;
  for (const name of LEFT_BEHIND) rmSync(join(profile, name), { force: true });
}

/** The machine that a profile's lock names: it is a link to "machine-process". Windows knows no such link. */
function holderOf(profile: string): string | undefined {
  try {
    const target = readlinkSync(join(profile, LEFT_BEHIND[0]));
    return target.slice(0, target.lastIndexOf("-"));
  } catch {
    return undefined;
  }
}

const LEFT_BEHIND = ["SingletonLock", "SingletonSocket", "SingletonCookie"] as const;
