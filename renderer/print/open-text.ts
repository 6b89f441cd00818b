import type { Note } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

export type NamedText = { title: string; text: string };

/** The selected note as it stands in the editor, with what is not saved yet. */
export function openText({ state, sessions, queryClient, i18n }: App): NamedText | undefined {
  const { selectedId } = state.getState();
  if (selectedId === null) return undefined;
  const note = queryClient.getQueryData<Note>(queryKeys.note(selectedId));
  const text = sessions.find(selectedId)?.editor.doc.toString() ?? note?.body;
  return text === undefined ? undefined : { title: note?.title || i18n.t("list.untitled"), text };
}
