import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits in base64url: 43 characters. */
export function createSecret(): string {
  return randomBytes(32).toString("base64url");
}

export type SecretHash = Buffer;

export function hashSecret(secret: string): SecretHash {
  return createHash("sha256").update(secret).digest();
}

/** Compares in constant time, whatever the lengths of the secrets were. */
export function isSecret(secret: string, hash: SecretHash): boolean {
  return timingSafeEqual(hashSecret(secret), hash);
}
