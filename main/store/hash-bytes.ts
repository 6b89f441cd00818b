import { AppError } from "#shared/errors.ts";

/** The bytes of a hash written in lower-case hex, half the size of its text. */
export function hashBytes(hash: string): Buffer {
  if (/^(?:[0-9a-f]{2}){1,64}$/.test(hash)) return Buffer.from(hash, "hex");
  throw new AppError("invalid-input", "A unit or stage is named by a hash in lower-case hex.");
}
