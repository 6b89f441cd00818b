import { useEffect } from "react";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { followCorrections } from "./follow-corrections.ts";

/** Keeps the marks of an open note, where the person wants them. */
export function useCorrections(session: NoteSession, isReadOnly: boolean): void {
  const app = useApp();
  const isOn = useAppState(({ settings }) => settings.proofread.isMarking) && !isReadOnly;
  const model = useAppState(({ settings }) => settings.proofread.model);
  useEffect(() => (isOn ? followCorrections(app, session, model) : undefined), [app, session, isOn, model]);
}
