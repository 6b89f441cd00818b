import { z } from "zod";
import { wireError } from "#shared/errors.ts";

/** What the host sends to a child. */
export const hostMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("call"), id: z.int(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal("cancel"), id: z.int() }),
]);
export type HostMessage = z.infer<typeof hostMessage>;

const bytes = z.number().nonnegative();
/** Where an unexpected error of a child was thrown; its message may hold a piece of a text and stays there. */
const fault = z.object({ name: z.string(), code: z.string().optional(), frames: z.array(z.string()) });

/** What a child sends to the host. Values are parsed again by the operation they belong to. */
export const childMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready"), memory: bytes }),
  z.object({ kind: z.literal("heartbeat"), memory: bytes }),
  z.object({ kind: z.literal("progress"), id: z.int(), value: z.unknown() }),
  z.object({ kind: z.literal("done"), id: z.int(), value: z.unknown() }),
  z.object({ kind: z.literal("failed"), id: z.int(), error: wireError, fault: fault.optional() }),
]);
export type ChildMessage = z.infer<typeof childMessage>;
