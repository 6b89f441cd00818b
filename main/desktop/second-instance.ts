import { z } from "zod";
import type { Windows } from "./windows.ts";

/** What a second start on the same data folder hands to the first. */
export interface SecondStart {
  /** Files and links it was to open. */
  open: string[];
  /** The folder that relative paths are meant from. */
  workingFolder: string;
}

/** Answers a second start: the window comes to the front. What it was to open is data of another process. */
export function takeSecondStart(data: unknown, windows: Windows): SecondStart | undefined {
  windows.show();
  return secondStart.safeParse(data).data;
}

const secondStart = z.object({
  open: z.array(z.string().min(1).max(4_096)).max(1_000),
  workingFolder: z.string().max(4_096),
}) satisfies z.ZodType<SecondStart>;
