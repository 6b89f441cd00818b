import type {
  Choice,
  DesktopEvent,
  Menus,
  PdfFile,
  Popup,
  SavedFile,
  SystemNotice,
  TextFile,
  ZoomChange,
} from "#shared/desktop.ts";
import type { DesktopOptions, DesktopOptionsChange, Draft } from "#shared/desktop-options.ts";
import type { NoteId } from "#shared/note.ts";

/**
 * What the page of a desktop window asks of its host: bound to the calling window by the desktop port, absent in
 * every other host.
 */
export interface DesktopWindow {
  /** What the host asks of the page, until the signal ends. A later call takes over from an earlier one. */
  events(signal: AbortSignal): AsyncGenerator<DesktopEvent, void>;
  /** The menus while this window has the focus. */
  setMenu(menus: Menus): void;
  /** Shows a menu over the page; what is chosen comes as a `command` event. */
  popup(popup: Popup): void;
  newWindow(): void;
  zoom(change: ZoomChange): void;
  /** Lets the person choose; what they chose may be imported from then on. Empty when they turned back. */
  chooseFiles(choice: Choice): Promise<string[]>;
  /** @throws AppError `forbidden` when one of the paths was neither dropped nor chosen by the person. */
  requireGranted(paths: readonly string[]): void;
  /** @throws AppError `storage-failed` or `storage-full` with the way out. */
  saveText(file: TextFile): Promise<SavedFile>;
  /** Saves the page's print view. @throws as `saveText`, and `unavailable` where it cannot be printed. */
  savePdf(file: PdfFile): Promise<SavedFile>;
  /** Prints the page's print view; resolves as well when the person turns back. @throws AppError `unavailable`. */
  print(): Promise<void>;
  /** @throws AppError `forbidden` for a path that this program does not know, `not-found`. */
  reveal(path: string): Promise<void>;
  notify(notice: SystemNotice): void;
  /** What the app does beside its windows. */
  options(): Promise<DesktopOptions>;
  setOptions(change: DesktopOptionsChange): Promise<DesktopOptions>;
  showCapture(): void;
  hideCapture(): void;
  showNote(id: NoteId): void;
  keepDraft(key: string, draft: Draft | null): void;
  drafts(): { key: string; draft: Draft }[];
  /** @throws AppError `not-found`, `storage-failed`, `storage-full`. */
  dragOut(ids: readonly NoteId[]): Promise<void>;
  /** Answers the `flush` event of this turn. */
  flushed(turn: number, isSaved: boolean): void;
}
