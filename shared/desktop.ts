import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall } from "./base-call.ts";
import { noteId } from "./note.ts";

const label = z.string().min(1).max(200);

/** One line of a menu. `accelerator` is written as in the page's commands: "Mod+Shift+K". */
export const menuItem = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("command"),
    id: z.string().min(1).max(100),
    label,
    accelerator: z.string().max(50).optional(),
    isEnabled: z.boolean(),
    isChecked: z.boolean().optional(),
  }),
  z.object({ kind: z.literal("separator") }),
]);
export type MenuItem = z.infer<typeof menuItem>;

export const menu = z.object({ label, items: z.array(menuItem).max(200) });
export type Menu = z.infer<typeof menu>;

/** What the host asks of the page of a window. */
export const desktopEvent = z.discriminatedUnion("kind", [
  /** A menu, the tray or a shortcut chose this command of the page's own table. */
  z.object({ kind: z.literal("command"), id: z.string().min(1).max(100) }),
  z.object({ kind: z.literal("open-note"), id: noteId }),
  /** A message for the user, in words that the host has and the page does not. */
  z.object({ kind: z.literal("notice"), message: z.string().min(1), tone: z.enum(["plain", "warn"]) }),
  /** The window is about to close: save what is unsaved and answer with `desktop.flushed`. */
  z.object({ kind: z.literal("flush"), turn: z.int() }),
]);
export type DesktopEvent = z.infer<typeof desktopEvent>;

/** Calls that only the page of a desktop window makes. They are not part of REST. */
export const desktopCalls = {
  events: baseCall.output(eventIterator(desktopEvent)),
  setMenu: baseCall.input(z.object({ menus: z.array(menu).max(20) })),
  flushed: baseCall.input(z.object({ turn: z.int(), isSaved: z.boolean() })),
};
