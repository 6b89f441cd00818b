import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guard } from "./guard.ts";
import { getPath } from "./paths.ts";
import { requireReady } from "./runtime.ts";

const PREFIX = Buffer.from("v11");

/** A key ring of its own in the userData folder. STANDIN_NO_KEYRING=1 stands for a desktop that has none. */
export const safeStorage = guard(
  {
    isEncryptionAvailable: (): boolean => {
      requireReady("safeStorage cannot be used");
      return hasKeyRing();
    },
    getSelectedStorageBackend: (): "basic_text" | "gnome_libsecret" => {
      requireReady("safeStorage cannot be used");
      return hasKeyRing() ? "gnome_libsecret" : "basic_text";
    },
    encryptString: (plainText: string): Buffer => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key("encrypt"), iv);
      const body = Buffer.concat([cipher.update(plainText, "utf8"), cipher.final()]);
      return Buffer.concat([PREFIX, iv, body, cipher.getAuthTag()]);
    },
    decryptString: (encrypted: Buffer): string => {
      if (!encrypted.subarray(0, 3).equals(PREFIX))
        throw new Error("Error while decrypting the ciphertext provided to safeStorage.decryptString.");
      const decipher = createDecipheriv("aes-256-gcm", key("decrypt"), encrypted.subarray(3, 15));
      decipher.setAuthTag(encrypted.subarray(-16));
      return Buffer.concat([decipher.update(encrypted.subarray(15, -16)), decipher.final()]).toString("utf8");
    },
  },
  "safeStorage",
);

function hasKeyRing(): boolean {
  return process.env.STANDIN_NO_KEYRING !== "1";
}

function key(purpose: string): Buffer {
  requireReady("safeStorage cannot be used");
  if (!hasKeyRing()) throw new Error(`Error while trying to ${purpose}: encryption is not available.`);
  const path = join(getPath("userData"), "standin-key-ring");
  if (!existsSync(path)) writeFileSync(path, randomBytes(32), { mode: 0o600 });
  return readFileSync(path);
}
