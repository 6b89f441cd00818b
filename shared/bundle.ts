import { z } from "zod";
import { isoWeek as weekOf, periodOf } from "./calendar.ts";
import { noteId } from "./note.ts";

const FOLDER_LENGTH = 300;
const TAG_LENGTH = 64;

/** Where a note is filed: names from the outermost folder in, as in "Work/Hall". */
export const folderPath = z
  .string()
  .max(FOLDER_LENGTH)
  .regex(
    /^[^/\s](?:[^/\n]*[^/\s])?(?:\/[^/\s](?:[^/\n]*[^/\s])?)*$/,
    'a folder is a name or several with "/" between them',
  );

/** A tag without its "#", in small letters; "work/hall" is one of "work". */
export const tagName = z
  .string()
  .trim()
  .transform((tag) => tag.replace(/^#/, "").toLowerCase().normalize("NFC"))
  .pipe(z.string().min(1, "name a tag").max(TAG_LENGTH));

const isoWeek = z
  .string()
  .regex(/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/, 'a week is written as in "2026-W47"')
  .refine((week) => weekOf(periodOf(week)?.first ?? 0) === week, "that year has no such week");

const bundleKinds = [
  z.object({ kind: z.literal("notes"), ids: z.array(noteId).min(1).max(10_000) }),
  z.object({ kind: z.literal("folder"), folder: folderPath }),
  z.object({ kind: z.literal("tag"), tag: tagName }),
  z.object({ kind: z.literal("search"), query: z.string().trim().min(1, "say what to search").max(500) }),
  z.object({ kind: z.literal("day"), date: z.iso.date('a day is written as in "2026-11-20"') }),
  z.object({ kind: z.literal("week"), week: isoWeek }),
] as const;

/**
 * Notes that are read together: picked ones, those of a folder and the folders within it, of a tag, of a search, or
 * those created or last edited on a day or in an ISO week of this machine's time zone.
 */
export const libraryBundle = z.discriminatedUnion("kind", bundleKinds);
export type LibraryBundle = z.infer<typeof libraryBundle>;

const texts = z.array(z.object({ name: z.string().max(FOLDER_LENGTH).default("text"), text: z.string() }));

/** The same, or texts that come with the call and are stored nowhere. */
export const bundleSource = z.discriminatedUnion("kind", [
  ...bundleKinds,
  z.object({ kind: z.literal("texts"), texts: texts.min(1).max(1_000) }),
]);
export type BundleSource = z.infer<typeof bundleSource>;

/** Why a note of a bundle was not read. */
export const LEFT_OUT_REASONS = ["trashed", "gone", "unreadable", "too-large", "empty"] as const;
export const leftOut = z.object({
  id: z.string(),
  name: z.string(),
  reason: z.enum(LEFT_OUT_REASONS),
  message: z.string(),
});
export type LeftOut = z.infer<typeof leftOut>;

/** What was read of a bundle: how many notes it has, those left out, and how many were decided anew or known. */
export const bundleReport = z.object({
  found: z.int().nonnegative(),
  left: z.array(leftOut),
  notes: z.object({ computed: z.int(), cached: z.int() }),
});
export type BundleReport = z.infer<typeof bundleReport>;

/** The folders and tags of the library with how many notes each has, the trash not counted, in order of name. */
export const noteGroups = z.object({
  folders: z.array(z.object({ folder: z.string(), notes: z.int() })),
  tags: z.array(z.object({ tag: z.string(), notes: z.int() })),
});
export type NoteGroups = z.infer<typeof noteGroups>;
