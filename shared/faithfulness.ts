import { z } from "zod";

/** What a line may say differently from its sources. Links are addresses, paths and identifiers. */
export const VIOLATION_KINDS = ["number", "name", "date", "negation", "link", "quote"] as const;
export const violation = z.object({
  kind: z.enum(VIOLATION_KINDS),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});
/** Something that the sources of a line do not say. Offsets are UTF-16 into the line; `text` equals the slice. */
export type Violation = z.infer<typeof violation>;
