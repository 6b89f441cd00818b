import { z } from "zod";

/** What a second start on the same data folder hands to the first. */
export interface SecondStart {
  /** Files and links it was to open. */
  open: string[];
  /** The folder that relative paths are meant from. */
  workingFolder: string;
}

/** What a second start was to open is data of another process; of one that cannot be read nothing is opened. */
export function readSecondStart(data: unknown): SecondStart {
  return secondStart.safeParse(data).data ?? { open: [], workingFolder: "" };
}

const secondStart = z.object({
  open: z.array(z.string().min(1).max(4_096)).max(1_000),
  workingFolder: z.string().max(4_096),
}) satisfies z.ZodType<SecondStart>;
