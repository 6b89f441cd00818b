import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { errorRecord, type Log } from "#main/log.ts";
import { saveFile } from "#main/save-file.ts";
import { AppError } from "#shared/errors.ts";
import type { SecretKeeping, SecretState } from "#shared/secret.ts";

/** What the system's key ring does for the app. */
export interface Cipher {
  /** Which key ring, as in "gnome_libsecret": what one encrypts, another cannot read. */
  readonly backend: string;
  /** Throws when the person or the system refuses. */
  encrypt(text: string): Uint8Array;
  /** Throws for what it did not encrypt. */
  decrypt(bytes: Uint8Array): string;
}

/** Small secrets of the user, such as an access token. They go to whom they are for, never to the page or the log. */
export interface Secrets {
  /** How they are kept on the disk. */
  readonly keeping: SecretKeeping;
  state(name: string): SecretState;
  /** @throws AppError `unavailable` for one that only another key ring can read. */
  read(name: string): string | null;
  /**
   * Keeps a secret, or with `null` forgets it.
   * @throws AppError `unavailable` when the key ring does not take it, `storage-failed`, `storage-full`.
   */
  write(name: string, value: string | null): Promise<void>;
}

export interface SecretsOptions {
  /** The data folder. */
  folder: string;
  /** The system's key ring; `null` keeps secrets in a file that only its owner can read. */
  cipher: Cipher | null;
  log: Log;
}

/**
 * Opens the secrets of a data folder. Those from a time without a key ring are encrypted once there is one; those of
 * another key ring stay locked until they are entered again.
 */
export async function createSecrets({ folder, cipher, log }: SecretsOptions): Promise<Secrets> {
  const path = join(folder, "secrets.json");
  let kept = readKept(path, log);
  const backend = cipher?.backend ?? null;

  async function keep(next: Kept): Promise<void> {
    await saveFile(path, JSON.stringify(next), 0o600);
    kept = next;
  }

  function lock(value: string): Entry {
    if (cipher === null) return { backend: null, value };
    return { backend: cipher.backend, value: Buffer.from(encrypted(cipher, value)).toString("base64") };
  }

  async function encryptPlain(): Promise<void> {
    const entries = Object.entries(kept);
    if (cipher === null || entries.every(([, entry]) => entry.backend !== null)) return;
    try {
      await keep(
        Object.fromEntries(
          entries.map(([name, entry]) => [name, entry.backend === null ? lock(entry.value) : entry]),
        ),
      );
    } catch (error) {
      // They stay as they were, and readable.
      log.warn(errorRecord(error), "secrets not encrypted");
    }
  }

  await encryptPlain();
  return {
    keeping: cipher === null ? "file" : "key-ring",
    state(name) {
      const entry = kept[name];
      if (entry === undefined) return "unset";
      return entry.backend === null || entry.backend === backend ? "set" : "locked";
    },
    read(name) {
      const entry = kept[name];
      if (entry === undefined) return null;
      if (entry.backend === null) return entry.value;
      if (cipher === null || entry.backend !== backend) throw locked();
      try {
        return cipher.decrypt(Buffer.from(entry.value, "base64"));
      } catch (error) {
        throw locked(error);
      }
    },
    async write(name, value) {
      const { [name]: _, ...others } = kept;
      if (value === null && kept[name] === undefined) return;
      await keep(value === null ? others : { ...others, [name]: lock(value) });
    },
  };
}

const entry = z.object({ backend: z.string().nullable(), value: z.string() });
type Entry = z.infer<typeof entry>;
const keptFile = z.record(z.string(), entry);
type Kept = z.infer<typeof keptFile>;

function readKept(path: string, log: Log): Kept {
  try {
    chmodSync(path, 0o600);
    return keptFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) log.warn(errorRecord(error), "secrets not readable");
    return {};
  }
}

function encrypted(cipher: Cipher, value: string): Uint8Array {
  try {
    return cipher.encrypt(value);
  } catch (cause) {
    throw new AppError(
      "unavailable",
      "The key ring of this system did not take what was entered. Unlock it, let Nano Banana use it, and try again.",
      { cause },
    );
  }
}

function locked(cause?: unknown): AppError {
  return new AppError(
    "unavailable",
    "What was entered here was locked by another key ring of this system and cannot be read. Enter it again.",
    { cause },
  );
}
