import { z } from "zod";

export const apiKey = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.int(),
  lastUsedAt: z.int().nullable(),
});
/** A key as it is listed; its secret is shown once, at creation, and stored hashed. */
export type ApiKey = z.infer<typeof apiKey>;

export const createdApiKey = apiKey.extend({ secret: z.string() });
export type CreatedApiKey = z.infer<typeof createdApiKey>;
