import { shell } from "electron";
import type { Log } from "#main/log.ts";
import { externalAddress } from "./external-address.ts";

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
