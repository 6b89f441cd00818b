import { shell } from "electron";
import type { Log } from "#main/log.ts";

/** Hands an address to the user's browser or mail program: the only way out of the app. False when it is refused. */
export async function openExternal(address: string, log: Log): Promise<boolean> {
  const url = externalAddress(address);
  if (url === null) {
    log.warn({}, "address not opened");
    return false;
  }
  try {
    await shell.openExternal(url);
    return true;
  } catch (error) {
    log.warn({ name: error instanceof Error ? error.name : "unknown" }, "no program opened an address");
    return false;
  }
}

/**
 * The address as it is handed on: https and mailto only, because the system starts a program for any other scheme,
 * and without a name or password that could pass one host off as another.
 */
export function externalAddress(address: string): string | null {
  if (address.length > ADDRESS_MAX) return null;
  const url = URL.parse(address);
  if (url === null || !SCHEMES.has(url.protocol) || url.username !== "" || url.password !== "") return null;
  return url.href;
}

const SCHEMES = new Set(["https:", "mailto:"]);
const ADDRESS_MAX = 2_048;
