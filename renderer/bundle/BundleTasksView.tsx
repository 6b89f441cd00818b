import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Aggregate, TaskItem } from "#shared/aggregates.ts";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { DocumentRecord } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { BundleCard } from "./BundleCard.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** The tasks of all notes, by owner and date. */
export function BundleTasksView({ bundle }: { bundle: LibraryBundle }) {
  const { t } = useTranslation();
  const { client, queryClient } = useApp();
  const queryKey = [...queryKeys.insights, "bundle", bundle, "tasks"];
  const { data, error, isFetching, refetch } = useQuery<Aggregate>({
    queryKey,
    queryFn: ({ signal }) => client.aggregates.create({ source: bundle, kind: "tasks" }, { signal }),
    staleTime: 0,
  });
  if (isFetching) {
    return (
      <BundleCard>
        <WorkProgress progress={null} onStop={() => void queryClient.cancelQueries({ queryKey })} />
      </BundleCard>
    );
  }
  if (data === undefined) {
    return (
      <BundleCard>
        <WorkEnd isFailure={error !== null} onRetry={() => void refetch()}>
          {error === null ? t("bundle.stopped") : t("summarize.failed", { reason: error.message })}
        </WorkEnd>
      </BundleCard>
    );
  }
  const tasks = data.kind === "tasks" ? data.items : [];
  return (
    <BundleCard title={t("bundle.tasks", { count: tasks.length })} notices={data.notices}>
      {tasks.map((task, index) => (
        <TaskLine key={`${index}-${task.text}`} task={task} documents={data.documents} />
      ))}
    </BundleCard>
  );
}

/** A task with its owner, its date and its note. */
export function TaskLine({ task, documents }: { task: TaskItem; documents: readonly DocumentRecord[] }) {
  const { t } = useTranslation();
  const document = documents.find(({ id }) => id === task.sources[0]?.document);
  if (document === undefined) return null;
  const { owner, due, isDone, text, sources } = task;
  const known = [owner?.name, due?.date ?? due?.text, document.name || t("list.untitled")];
  return (
    <SourceLine
      document={document}
      line={{ text, sources }}
      note={known.filter((part) => part !== undefined).join(" · ")}
      isStruck={isDone}
    />
  );
}
