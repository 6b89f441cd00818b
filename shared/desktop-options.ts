import { z } from "zod";
import { baseCall } from "./base-call.ts";
import { noteId, noteSaveInput } from "./note.ts";

/**
 * A shortcut for all programs, written as the page's commands write theirs: with Mod or Alt, or an F key alone, so
 * that it takes no letter away from typing. Empty for none.
 */
export const captureKeys = z
  .string()
  .regex(
    /^$|^(?:Mod\+(?:Alt\+)?|Alt\+)(?:Shift\+)?(?:[A-Z0-9]|Space|Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Insert|F(?:[1-9]|1\d|2[0-4]))$|^(?:Shift\+)?F(?:[1-9]|1\d|2[0-4])$/,
    "a shortcut needs Control, Command or Alt and one more key",
  );

/** What the desktop app does beside its windows. */
export const desktopOptions = z.object({
  captureKeys,
  /** True when another program holds that shortcut, so that pressing it does nothing here. */
  isShortcutTaken: z.boolean(),
  /** False where the system shows no tray. */
  hasTray: z.boolean(),
  /** Goes on in the tray when the last window is closed; on macOS an app always goes on. */
  keepsInTray: z.boolean(),
});
export type DesktopOptions = z.infer<typeof desktopOptions>;

export const desktopOptionsChange = z.object({
  captureKeys: captureKeys.optional(),
  keepsInTray: z.boolean().optional(),
});
export type DesktopOptionsChange = z.infer<typeof desktopOptionsChange>;

/** Unsaved changes of a note, in the form of a save. */
export const draft = noteSaveInput;
export type Draft = z.infer<typeof draft>;

/** Part of the group `desktop`. */
export const desktopOptionCalls = {
  options: baseCall.output(desktopOptions),
  setOptions: baseCall.input(desktopOptionsChange).output(desktopOptions),
  showCapture: baseCall,
  hideCapture: baseCall,
  /** Shows a note in a window of the library. */
  showNote: baseCall.input(z.object({ id: noteId })),
  /** Keeps what is not saved yet beyond this page; `null` once it is. `key` is of the page's choosing. */
  keepDraft: baseCall.input(z.object({ key: z.uuid(), draft: draft.nullable() })),
  /** What the page before this one left unsaved. */
  drafts: baseCall.output(z.array(z.object({ key: z.uuid(), draft }))),
  /** Goes on with a drag of the page: the notes leave it as Markdown files. */
  dragOut: baseCall.input(z.object({ ids: z.array(noteId).min(1).max(100) })),
};
