import { createStore, type StoreApi } from "zustand/vanilla";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { NoteId } from "#shared/note.ts";
import type { ContextMenuKind } from "../commands/context-menus.ts";
import type { Settings, SettingsChange } from "#shared/settings.ts";

export type View = "all" | "trash";
/** What the window shows beside the sidebar. */
export type Place = "notes" | "models";
export type DialogName = "palette" | "shortcuts" | "settings" | "about" | "updates" | "example" | "replay";
/** A context menu of the page itself, at a place of the window. */
export type ContextMenuPlace = { kind: ContextMenuKind; x: number; y: number };

/** What this window shows. Settings are changed here at once and kept in the library by `keepSettings`. */
export type AppState = {
  place: Place;
  view: View;
  filter: string;
  /** Null in every other place than among the notes, where no command is about a note. */
  selectedId: NoteId | null;
  /** Notes chosen to be read together. */
  picked: readonly NoteId[];
  /** A part of a note that is summarized in place of the whole, as a range of one of its stored revisions. */
  part: { noteId: NoteId; start: number; end: number; revision: number } | null;
  /** What the panel shows in place of the note's own summary. */
  bundle: LibraryBundle | null;
  /** The bundle whose making is shown, and the row the person went to its note from. */
  bundleTrace: { bundle: LibraryBundle; row: number | null } | null;
  /** The note to come back to. */
  heldId: NoteId | null;
  settings: Settings;
  /** Columns laid over the note where the window is too narrow to dock them. */
  isSidebarOver: boolean;
  isPanelOver: boolean;
  /** Which of the two a narrow window shows. */
  narrowColumn: "list" | "note";
  dialog: DialogName | null;
  contextMenu: ContextMenuPlace | null;
  /** A rewrite was asked for by a command, and the panel has not begun it. */
  isRewriteAsked: boolean;
  /** A note of this window is being dragged out of it, as a file. */
  isDraggingOut: boolean;
  showView: (view: View) => void;
  showModels: () => void;
  setFilter: (filter: string) => void;
  select: (id: NoteId | null) => void;
  togglePicked: (id: NoteId) => void;
  openDialog: (dialog: DialogName | null) => void;
  changeSettings: (change: SettingsChange) => void;
};

export function createAppState(settings: Settings): StoreApi<AppState> {
  const store = createStore<AppState>((set) => ({
    place: "notes",
    view: "all",
    filter: "",
    selectedId: settings.lastNote,
    picked: [],
    part: null,
    bundle: null,
    bundleTrace: null,
    heldId: null,
    settings,
    isSidebarOver: false,
    isPanelOver: false,
    narrowColumn: "list",
    dialog: null,
    contextMenu: null,
    isRewriteAsked: false,
    isDraggingOut: false,
    showView: (view) =>
      set(({ view: before, heldId }) => ({
        place: "notes",
        view,
        filter: "",
        selectedId: view === before ? heldId : null,
        heldId: null,
        isSidebarOver: false,
        narrowColumn: "list",
      })),
    showModels: () =>
      set(({ place, selectedId, heldId }) => ({
        place: "models",
        selectedId: null,
        heldId: place === "models" ? heldId : selectedId,
        isSidebarOver: false,
      })),
    setFilter: (filter) => set({ filter }),
    select: (selectedId) => set({ selectedId }),
    togglePicked: (id) =>
      set(({ picked }) => ({
        picked: picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id],
      })),
    openDialog: (dialog) => set({ dialog }),
    changeSettings: (change) => set((state) => ({ settings: merge(state.settings, change) })),
  }));
  // A note that is chosen, by whatever way, is shown.
  store.subscribe(({ place, selectedId }) => {
    if (place !== "notes" && selectedId !== null) store.setState({ place: "notes", heldId: null });
  });
  return store;
}

function merge(settings: Settings, change: SettingsChange): Settings {
  return {
    ...settings,
    theme: change.theme ?? settings.theme,
    noteFont: change.noteFont ?? settings.noteFont,
    summary: { ...settings.summary, ...present(change.summary) },
    panelView: change.panelView ?? settings.panelView,
    panelMode: change.panelMode ?? settings.panelMode,
    rewrite: { ...settings.rewrite, ...present(change.rewrite) },
    proofread: { ...settings.proofread, ...present(change.proofread) },
    dismissed: change.dismissed ?? settings.dismissed,
    layout: { ...settings.layout, ...present(change.layout) },
    isNotifying: change.isNotifying ?? settings.isNotifying,
    isIndexing: change.isIndexing ?? settings.isIndexing,
    keepsConvertedWeights: change.keepsConvertedWeights ?? settings.keepsConvertedWeights,
    lastNote: change.lastNote === undefined ? settings.lastNote : change.lastNote,
  };
}

function present<T extends object>(value: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>; // fromEntries loses the key type
  };
}
