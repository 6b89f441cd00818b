import { z } from "zod";

/** What a second start on the same data folder hands to the first. */
export interface SecondStart {
  /** Files and links it was to open. */
  open: string[];
  /** The folder that relative paths are meant from. */
  workingFolder: string;
}

/**
 * What a second start was to open is data of another process: null for what cannot be read. On Linux Chromium hands
 * over 32 KB in all, so a long list of files arrives cut off.
 */
export function readSecondStart(data: unknown): SecondStart | null {
  return secondStart.safeParse(data).data ?? null;
}

const secondStart = z.object({
  open: z.array(z.string().min(1).max(32_000)).max(10_000),
  workingFolder: z.string().max(32_000),
}) satisfies z.ZodType<SecondStart>;
