import { type NoteId, noteId } from "#shared/note.ts";

/** Where a link of the app's own scheme leads: one of these, and nothing else. */
export type DeepLink = { kind: "note"; id: NoteId } | { kind: "capture" };

/** The scheme that the system hands to this app. */
export const LINK_SCHEME = "nanobanana";

/** Whether what the app was opened with is meant as a link; all else is a file. */
export function isDeepLink(text: string): boolean {
  return text.slice(0, LINK_SCHEME.length + 1).toLowerCase() === `${LINK_SCHEME}:`;
}

/**
 * Reads `nanobanana://note/<id>` and `nanobanana://capture`. Any program and any web page can send a link, so there
 * are no paths, addresses or parameters in it; a slash at the end is one that browsers add.
 * @returns null for whatever else it is.
 */
export function parseDeepLink(text: string): DeepLink | null {
  if (text.length > LENGTH_MAX || !isDeepLink(text)) return null;
  const [route, id, ...rest] = text
    .slice(LINK_SCHEME.length + 1)
    .replace(/^\/\//, "")
    .replace(/\/$/, "")
    .split("/");
  if (rest.length > 0) return null;
  if (route === "capture" && id === undefined) return { kind: "capture" };
  const note = route === "note" ? noteId.safeParse(id) : undefined;
  return note?.success ? { kind: "note", id: note.data } : null;
}

const LENGTH_MAX = 100;
