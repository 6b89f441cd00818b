import type { AggregateNotice } from "#shared/aggregates.ts";

/**
 * What a reader should know of a bundle's aggregate, from what is to be known of its notes: each once, with the number
 * of notes it is about. That a note holds nothing is worth a word only where none does.
 */
export function mergeNotices(
  notes: readonly (readonly AggregateNotice[])[],
  items: number,
): AggregateNotice[] {
  const merged = new Map<string, { notice: AggregateNotice; count: number }>();
  for (const notice of notes.flat()) {
    if (notice.code === "empty" || (notice.code === "nothing-found" && items > 0)) continue;
    const known = merged.get(notice.code);
    if (known === undefined) merged.set(notice.code, { notice, count: 1 });
    else known.count += 1;
  }
  return [...merged.values()].map(({ notice, count }) => {
    if (notice.code === "nothing-found" || notes.length === 1) return notice;
    return { ...notice, message: `In ${count} of ${notes.length} notes: ${notice.message}` };
  });
}
