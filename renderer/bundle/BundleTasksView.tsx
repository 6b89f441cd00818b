import { useTranslation } from "react-i18next";
import type { Aggregate, TaskItem } from "#shared/aggregates.ts";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { DocumentRecord } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { BundleCard } from "./BundleCard.tsx";
import { BundleQuery } from "./BundleQuery.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** The tasks of all notes, by owner and date. */
export function BundleTasksView({ bundle }: { bundle: LibraryBundle }) {
  const { client } = useApp();
  return (
    <BundleQuery
      bundle={bundle}
      name="tasks"
      ask={(signal) => client.aggregates.create({ source: bundle, kind: "tasks" }, { signal })}
    >
      {(aggregate) => <Tasks aggregate={aggregate} />}
    </BundleQuery>
  );
}

function Tasks({ aggregate }: { aggregate: Aggregate }) {
  const { t } = useTranslation();
  const tasks = aggregate.kind === "tasks" ? aggregate.items : [];
  return (
    <BundleCard title={t("bundle.tasks", { count: tasks.length })} notices={aggregate.notices}>
      {tasks.map((task, index) => (
        <TaskLine key={`${index}-${task.text}`} task={task} documents={aggregate.documents} />
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
