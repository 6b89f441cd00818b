import { safeStorage } from "electron";
import type { Cipher } from "#main/secrets/secrets.ts";

/**
 * The system's key ring, once Electron is ready; null where there is none. What Electron calls basic_text on Linux
 * hides a secret with a password that is the same everywhere, so it counts as none.
 */
export function keyRing(): Cipher | null {
  const isLinux = process.platform === "linux";
  const backend = isLinux ? safeStorage.getSelectedStorageBackend() : process.platform;
  if (backend === "basic_text" || backend === "unknown" || !safeStorage.isEncryptionAvailable()) return null;
  return {
    backend,
    encrypt: (text) => safeStorage.encryptString(text),
    decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}
