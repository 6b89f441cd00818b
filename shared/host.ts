import { z } from "zod";

/** The program that serves the calls, as `doctor` and the about box show it. */
export const hostInfo = z.object({
  version: z.string(),
  host: z.enum(["web", "desktop", "cli"]),
  /** Null in a host that is not of Electron. */
  electron: z.string().nullable(),
  chromium: z.string().nullable(),
  node: z.string(),
  sqlite: z.string(),
  icu: z.string(),
  dataFolder: z.string().nullable(),
  workers: z.int(),
  embeddings: z.object({ words: z.int(), dimensions: z.int(), sha256: z.string() }),
});
export type HostInfo = z.infer<typeof hostInfo>;
