import { z } from "zod";
import { baseCall } from "./base-call.ts";
import { secretKeeping, secretState } from "./secret.ts";

/** Longest address that is asked. */
export const ADDRESS_MAX = 2_048;

/** What the app asks about newer versions. Nothing is asked by itself, and no address is set to begin with. */
export const updateSource = z.object({
  /** Empty until one is entered. */
  address: z.string(),
  /** The access token of this address's host; the token itself never comes back. */
  token: secretState,
  keeping: secretKeeping,
});
export type UpdateSource = z.infer<typeof updateSource>;

export const updateSourceChange = z.object({
  address: z.string().trim().max(ADDRESS_MAX, "an address has at most 2,048 characters").optional(),
  /** `null` forgets it. */
  token: z
    .string()
    .trim()
    .min(1, "an access token is not empty")
    .max(4_096, "an access token has at most 4,096 characters")
    .regex(/^[\x21-\x7e]+$/, "an access token is one word of plain characters")
    .nullable()
    .optional(),
});
export type UpdateSourceChange = z.infer<typeof updateSourceChange>;

/** What the address answered. `url` is where the newer version is to be had: https. */
export const updateAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("current"), version: z.string() }),
  z.object({ kind: z.literal("newer"), version: z.string(), url: z.string(), notes: z.string() }),
]);
export type UpdateAnswer = z.infer<typeof updateAnswer>;

/** Calls of the page alone: a program must not choose whom this one connects to. */
export const updateCalls = {
  source: baseCall.output(updateSource),
  setSource: baseCall.input(updateSourceChange).output(updateSource),
  check: baseCall.output(updateAnswer),
};
