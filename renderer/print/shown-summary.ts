import type { Note } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { NamedText } from "./open-text.ts";

/** The summary in sight, as a text of its own under a title that names its note. */
export function shownSummary({ trace, queryClient, i18n }: App): NamedText | undefined {
  const { shown } = trace.getState();
  if (shown === null || shown.text === "") return undefined;
  const note = queryClient.getQueryData<Note>(queryKeys.note(shown.noteId));
  const title = i18n.t("summarize.noteTitle", { title: note?.title || i18n.t("list.untitled") });
  return { title, text: `# ${title}\n\n${shown.text}\n` };
}
