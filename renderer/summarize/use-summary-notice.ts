import { useEffect } from "react";
import type { Note } from "#shared/note.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { tellWhenDone } from "../state/tell-when-done.ts";
import type { SummaryWork } from "./summary-work.ts";

/** Tells of a long summary's end. The message holds the note's title and none of its text. */
export function useSummaryNotice(work: SummaryWork): void {
  const app = useApp();
  useEffect(() => {
    let done: ReturnType<typeof tellWhenDone> | undefined;
    return work.state.subscribe(({ work: { kind }, result }) => {
      if (kind === "working") done ??= tellWhenDone(app);
      if (kind === "idle" || kind === "failed") {
        const note = result?.noteId ?? null;
        const { title } = (note && app.queryClient.getQueryData<Note>(queryKeys.note(note))) || {};
        done?.({
          title: app.i18n.t(kind === "idle" ? "notification.summary" : "notification.summaryFailed"),
          body: (title || app.i18n.t("list.untitled")).slice(0, TITLE_MAX),
          note,
        });
      }
      if (kind !== "working") done = undefined;
    });
  }, [app, work]);
}

const TITLE_MAX = 200;
