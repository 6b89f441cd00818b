import type { Note } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

export type NamedText = { title: string; text: string };

/** The selected note as it stands in the editor, with what is not saved yet; undefined while it is not read. */
export function openText({ state, sessions, queryClient, i18n }: App): NamedText | undefined {
  const { selectedId } = state.getState();
  if (selectedId === null) return undefined;
  const note = queryClient.getQueryData<Note>(queryKeys.note(selectedId));
  const text = sessions.find(selectedId)?.editor.doc.toString() ?? note?.body;
  return text === undefined ? undefined : { title: note?.title || i18n.t("list.untitled"), text };
}

/** The same, read from the library where it must be. */
export async function readOpenText(app: App): Promise<NamedText | undefined> {
  const { selectedId } = app.state.getState();
  if (selectedId === null) return undefined;
  await app.queryClient.ensureQueryData({
    queryKey: queryKeys.note(selectedId),
    queryFn: () => app.client.notes.get({ id: selectedId }),
  });
  return openText(app);
}

export function hasOpenNote({ state }: App): boolean {
  return state.getState().selectedId !== null;
}
