import type { NoteSession } from "../editor/note-session.ts";
import type { App } from "./app-context.ts";

/** The session of the note that is chosen, once it is loaded. */
export function openSession({ sessions, state }: App): NoteSession | undefined {
  const { selectedId } = state.getState();
  return selectedId === null ? undefined : sessions.find(selectedId);
}

/** Whether its text can be changed: not while it lies in the trash. */
export function isWritable(app: App): boolean {
  return openSession(app)?.editor.readOnly === false;
}
