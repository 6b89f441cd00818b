import type { LibraryBundle } from "#shared/bundle.ts";

/** What a filter asks of the list: words, or a whole folder ("folder:Work/Hall") or tag ("#garden"). */
export type FilterGroup = { filter: string; folder?: string; tag?: string };

export function filterGroup(filter: string): FilterGroup {
  const folder = /^folder:\s*(\S(?:.*\S)?)\s*$/.exec(filter)?.[1];
  if (folder !== undefined) return { filter: "", folder };
  const tag = /^#([\p{L}_][\p{L}\p{N}\p{M}_/-]{0,63})\s*$/u.exec(filter)?.[1];
  return tag === undefined ? { filter } : { filter: "", tag: tag.toLowerCase().normalize("NFC") };
}

/** The notes that a filter shows, as a bundle; null for an empty filter, which shows all. */
export function bundleOfFilter(filter: string): LibraryBundle | null {
  const { folder, tag, filter: query } = filterGroup(filter);
  if (folder !== undefined) return { kind: "folder", folder };
  if (tag !== undefined) return { kind: "tag", tag };
  return query.trim() === "" ? null : { kind: "search", query };
}
