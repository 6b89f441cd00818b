import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { Brainstorm } from "./Brainstorm.tsx";
import { IdeaList } from "./IdeaList.tsx";
import type { LexiconCard } from "./lexicon-state.ts";
import { ideaBelow, type NoteIdea, noteIdeas } from "./note-ideas.ts";

/** What the note leaves open, and what a model adds; a click puts a line into the note. */
export function IdeasCard({
  card: { note, position },
  onClose,
}: {
  card: Extract<LexiconCard, { kind: "ideas" }>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { client, sessions } = useApp();
  const session = sessions.find(note);
  const { data, error } = useQuery<NoteIdea[]>({
    queryKey: [...queryKeys.insights, note, "ideas", session?.state.getState().edits],
    queryFn: async ({ signal }) => {
      await session?.flush();
      const list = (kind: AggregateKind): Promise<Aggregate> =>
        client.aggregates.create({ source: { kind: "note", id: note }, kind }, { signal });
      const [questions, tasks, topics] = await Promise.all([
        list("questions"),
        list("tasks"),
        list("topics"),
      ]);
      return noteIdeas({
        questions: questions.kind === "questions" ? questions.items : [],
        tasks: tasks.kind === "tasks" ? tasks.items : [],
        topics: topics.kind === "topics" ? topics.items : [],
      });
    },
    gcTime: 0,
  });

  function insert(text: string): void {
    if (session?.editor.readOnly === false)
      session.edit(ideaBelow(session.editor.doc.toString(), position, text));
    onClose();
  }

  const shown = data?.map(({ kind, text }) => t(`lexicon.ideas.kind.${kind}`, { text }));
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto px-3 py-2.5" aria-live="polite">
      <h2 className="font-semibold">{t("lexicon.ideas.fromNote")}</h2>
      {error ? (
        <p className="text-warn">{t("lexicon.ideas.failed", { reason: error.message })}</p>
      ) : shown === undefined ? (
        <p className="text-muted">{t("lexicon.ideas.reading")}</p>
      ) : shown.length === 0 ? (
        <p className="text-muted">{t("lexicon.ideas.empty")}</p>
      ) : (
        <IdeaList ideas={shown} onInsert={insert} />
      )}
      <Brainstorm text={() => session?.editor.doc.toString() ?? ""} position={position} onInsert={insert} />
    </div>
  );
}
