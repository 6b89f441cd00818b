import type { Log } from "#main/log.ts";
import type { Secrets } from "#main/secrets/secrets.ts";
import { AppError } from "#shared/errors.ts";
import type { Settings, SettingsChange } from "#shared/settings.ts";
import type { UpdateAnswer, UpdateSource, UpdateSourceChange } from "#shared/updates.ts";
import { ask, failure } from "./ask.ts";
import { isNewer, parseAddress, updateFeed } from "./feed.ts";

/** Asks about newer versions, and only when the user says so, at the address the user entered. */
export interface Updates {
  source(): Promise<UpdateSource>;
  /** A token is kept for the host of its address alone. @throws AppError `invalid-input`, `storage-failed`. */
  setSource(change: UpdateSourceChange): Promise<UpdateSource>;
  /** @throws AppError `invalid-input` without an address, `unavailable` that says why, `cancelled`. */
  check(signal: AbortSignal): Promise<UpdateAnswer>;
}

export interface UpdatesOptions {
  settings: { get(): Promise<Settings>; set(change: SettingsChange): Promise<Settings> };
  secrets: Secrets;
  log: Log;
  /** The version that runs. */
  version: string;
  /** Milliseconds an answer may take. */
  timeLimit?: number;
}

export function createUpdates({
  settings,
  secrets,
  log,
  version,
  timeLimit = 10_000,
}: UpdatesOptions): Updates {
  async function source(): Promise<UpdateSource> {
    const { updateAddress: address } = await settings.get();
    const name = secretName(address);
    return { address, token: name === null ? "unset" : secrets.state(name), keeping: secrets.keeping };
  }

  function onConnect({ host }: URL): void {
    log.info({ host, reason: "update check" }, "network");
  }

  return {
    source,
    async setSource({ address, token }) {
      const before = (await settings.get()).updateAddress;
      const next = address === undefined ? before : address && parseAddress(address).href;
      const [oldName, newName] = [secretName(before), secretName(next)];
      if (oldName !== null && oldName !== newName) await secrets.write(oldName, null);
      if (token !== undefined) {
        if (newName === null) throw new AppError("invalid-input", "Enter the address that the token is for.");
        await secrets.write(newName, token);
      }
      if (next !== before) await settings.set({ updateAddress: next });
      return source();
    },
    async check(signal) {
      const { updateAddress } = await settings.get();
      if (updateAddress === "") {
        throw new AppError("invalid-input", "There is no address to ask yet. Enter one first.");
      }
      const address = parseAddress(updateAddress);
      const token = secrets.read(tokenName(address));
      const { data: feed } = updateFeed.safeParse(
        await ask({ address, token, signal, timeLimit, onConnect }),
      );
      if (feed === undefined) throw failure(address, "does not answer about versions. Check the address.");
      return isNewer(feed.version, version) ? { kind: "newer", ...feed } : { kind: "current", version };
    },
  };
}

/** The name of the token of an address's host, so that it is sent to no other. */
function secretName(address: string): string | null {
  const url = address === "" ? null : URL.parse(address);
  return url === null ? null : tokenName(url);
}

function tokenName({ origin }: URL): string {
  return `updates ${origin}`;
}
