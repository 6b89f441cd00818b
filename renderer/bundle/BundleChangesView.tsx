import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { BundleChanges } from "#shared/changes.ts";
import { formatExactTime } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { BundleCard } from "./BundleCard.tsx";
import { BundleQuery } from "./BundleQuery.tsx";
import { TaskLine } from "./BundleTasksView.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** What is new, reworded or gone since these notes were last summarized. */
export function BundleChangesView({ bundle }: { bundle: LibraryBundle }) {
  const { client } = useApp();
  return (
    <BundleQuery
      bundle={bundle}
      name="changes"
      ask={(signal) => client.changes.list({ source: bundle }, { signal })}
    >
      {(changes) => <Changes changes={changes} />}
    </BundleQuery>
  );
}

function Changes({ changes }: { changes: BundleChanges }) {
  const { t } = useTranslation();
  const { since, added, changed, removed, deleted, tasks, notices } = changes;
  const documents = [...added, ...changed.map(({ document }) => document)];
  const gone = removed.map(({ name }) => name || t("list.untitled"));
  if (deleted > 0) gone.push(t("bundle.changes.deleted", { count: deleted }));
  return (
    <>
      <BundleCard
        title={t("bundle.changes.title")}
        note={since === null ? undefined : t("bundle.changes.since", { time: formatExactTime(since) })}
        notices={notices}
      />
      {added.length > 0 && (
        <BundleCard title={t("bundle.changes.added")}>
          {added.map((document) => (
            <SourceLine
              key={document.id}
              document={document}
              line={{ text: document.name || t("list.untitled"), sources: [] }}
            />
          ))}
        </BundleCard>
      )}
      {changed.map(({ document, units }) => (
        <BundleCard key={document.id} title={document.name || t("list.untitled")}>
          {units.map((unit, index) => (
            <SourceLine
              key={`${index}-${unit.kind}`}
              document={document}
              lead={t(`bundle.changes.unit.${unit.kind}`)}
              line={
                unit.kind === "removed"
                  ? { text: unit.before, sources: [] }
                  : { text: unit.text, sources: [{ selector: unit.selector }] }
              }
              note={unit.kind === "changed" ? t("bundle.changes.before", { text: unit.before }) : undefined}
              isStruck={unit.kind === "removed"}
            />
          ))}
        </BundleCard>
      ))}
      {gone.length > 0 && (
        <BundleCard title={t("bundle.changes.removed")}>
          <p className="px-3.5 pb-2.5 text-muted [overflow-wrap:anywhere]">{gone.join(", ")}</p>
        </BundleCard>
      )}
      {(["added", "finished"] as const).map(
        (kind) =>
          tasks[kind].length > 0 && (
            <BundleCard key={kind} title={t(`bundle.changes.tasks.${kind}`)}>
              {tasks[kind].map((task, index) => (
                <TaskLine key={`${index}-${task.text}`} task={task} documents={documents} />
              ))}
            </BundleCard>
          ),
      )}
    </>
  );
}
