import { z } from "zod";

/** An Origin header's value: scheme, host, and port when it has one; never a path. */
export const keyOrigin = z
  .string()
  .max(200)
  .regex(
    /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#]{1,150}$/,
    "an origin looks like https://example.org or app://notes.example",
  );

export const apiKey = z.object({
  id: z.string(),
  name: z.string(),
  origins: z.array(keyOrigin),
  createdAt: z.int(),
  lastUsedAt: z.int().nullable(),
});
/** A key as it is listed: pages and extensions of `origins` may use it beside programs that send no Origin.
 * Its secret is shown once, at creation, and stored hashed. */
export type ApiKey = z.infer<typeof apiKey>;

export const createdApiKey = apiKey.extend({ secret: z.string() });
export type CreatedApiKey = z.infer<typeof createdApiKey>;
