import { z } from "zod";

/** `locked`: there is one, but only a key ring that is not there now can read it. */
export const secretState = z.enum(["unset", "set", "locked"]);
export type SecretState = z.infer<typeof secretState>;

/** Whether secrets are encrypted by the system's key ring, or lie in a file that only its owner can read. */
export const secretKeeping = z.enum(["key-ring", "file"]);
export type SecretKeeping = z.infer<typeof secretKeeping>;
