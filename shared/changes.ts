import { z } from "zod";
import { taskItem } from "./aggregates.ts";
import { libraryBundle } from "./bundle.ts";
import { documentRecord, textSelector } from "./summary.ts";

/** `since` is a day: what was there at its beginning is compared. Without one it is the reading before this state. */
export const changesInput = z.object({
  source: libraryBundle,
  since: z.iso.date('a day is written as in "2026-11-20"').optional(),
});
export type ChangesInput = z.infer<typeof changesInput>;

/** A sentence, heading or row that is new, gone or reworded; `selector` selects it in the note as it is now. */
export const changedUnit = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), text: z.string(), selector: textSelector }),
  z.object({ kind: z.literal("changed"), text: z.string(), before: z.string(), selector: textSelector }),
  z.object({ kind: z.literal("removed"), before: z.string() }),
]);
export type ChangedUnit = z.infer<typeof changedUnit>;

export const CHANGES_SCHEMA_VERSION = 1;
/**
 * What changed in a bundle since it was read: notes that are new, gone from it or changed, and tasks that are new or
 * were done. `since` is that time in Unix milliseconds, null where the bundle was never read; `deleted` counts notes
 * that were deleted for good, of which nothing is known any more.
 */
export const bundleChanges = z.object({
  schemaVersion: z.literal(CHANGES_SCHEMA_VERSION),
  since: z.int().nullable(),
  added: z.array(documentRecord),
  changed: z.array(z.object({ document: documentRecord, units: z.array(changedUnit) })),
  removed: z.array(z.object({ id: z.string(), name: z.string() })),
  deleted: z.int().nonnegative(),
  tasks: z.object({ added: z.array(taskItem), finished: z.array(taskItem) }),
  notices: z.array(
    z.object({ code: z.enum(["never-read", "no-changes", "unreadable"]), message: z.string() }),
  ),
});
export type BundleChanges = z.infer<typeof bundleChanges>;
