import { Menu, type MenuItemConstructorOptions, type NativeImage, nativeImage, Tray } from "electron";
import { errorRecord, type Log } from "#main/log.ts";
import { cutText } from "#main/store/cut-text.ts";
import type { Store } from "#main/store/store.ts";
import type { NoteId, NoteItem } from "#shared/note.ts";
import color16 from "./tray-icons/color-16.png?inline";
import color32 from "./tray-icons/color-32.png?inline";
import template16 from "./tray-icons/template-16.png?inline";
import template32 from "./tray-icons/template-32.png?inline";
import { WORDS } from "./words.ts";

export interface TrayActions {
  open(): void;
  newNote(): void;
  capture(): void;
  openNote(id: NoteId): void;
  quit(): void;
}

export interface AppTray {
  close(): void;
}

export interface TrayOptions {
  store: Pick<Store, "notes" | "library">;
  actions: TrayActions;
  log: Log;
}

/** The app's icon in the tray, with the notes edited last; null where the system has no tray. */
export function createTray({ store, actions, log }: TrayOptions): AppTray | null {
  const tray = open(log);
  if (tray === null) return null;
  const closing = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function show(): Promise<void> {
    timer = undefined;
    const { items } = await store.notes.list({ view: "all", filter: "", offset: 0, limit: LOOKED_AT });
    const recent = items.toSorted((a, b) => b.editedAt - a.editedAt).slice(0, RECENT);
    if (!closing.signal.aborted) tray?.setContextMenu(Menu.buildFromTemplate(template(recent, actions)));
  }

  function showSoon(): void {
    timer ??= setTimeout(() => void show().catch(report), GATHER_MS).unref();
  }

  async function follow(): Promise<void> {
    await show();
    for await (const _ of store.library.changes(undefined, closing.signal)) showSoon();
  }

  function report(error: unknown): void {
    if (!closing.signal.aborted) log.warn(errorRecord(error), "tray not in step");
  }

  tray.setToolTip(WORDS.app);
  tray.on("click", () => actions.capture());
  follow().catch(report);
  return {
    close() {
      closing.abort();
      clearTimeout(timer);
      tray.destroy();
    },
  };
}

function open(log: Log): Tray | null {
  try {
    return new Tray(icon());
  } catch (error) {
    log.warn(errorRecord(error), "no tray");
    return null;
  }
}

/** macOS wants a shape, which it colours itself. */
function icon(): NativeImage {
  const isMac = process.platform === "darwin";
  const image = nativeImage.createFromDataURL(isMac ? template16 : color16);
  image.addRepresentation({ scaleFactor: 2, dataURL: isMac ? template32 : color32 });
  image.setTemplateImage(isMac);
  return image;
}

function template(recent: readonly NoteItem[], actions: TrayActions): MenuItemConstructorOptions[] {
  const notes = recent.map(({ id, title }) => ({
    id: `note-${id}`,
    label: shorten(title || WORDS.untitled),
    click: () => actions.openNote(id),
  }));
  return [
    { id: "tray-open", label: WORDS.open, click: () => actions.open() },
    { id: "tray-new-note", label: WORDS.newNote, click: () => actions.newNote() },
    { id: "tray-capture", label: WORDS.capture, click: () => actions.capture() },
    { type: "separator" },
    ...notes,
    ...(notes.length > 0 ? [{ type: "separator" as const }] : []),
    { id: "tray-quit", label: WORDS.quit, click: () => actions.quit() },
  ];
}

/** A menu is as wide as its longest line. "&" marks a letter of the menu unless it is doubled. */
function shorten(title: string): string {
  return cutText(title, LABEL_MAX).text.replaceAll("&", "&&");
}

const RECENT = 5;
/** Pinned notes lead the list; the latest are found among this many. */
const LOOKED_AT = 100;
const LABEL_MAX = 48;
/** Milliseconds in which changes of the library become one change of the menu. */
const GATHER_MS = 1_000;
