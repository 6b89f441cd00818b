import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { DecisionPage } from "../settings/DecisionPage.tsx";
import { useApp } from "../state/app-context.ts";
import { RemoveButton } from "../ui/RemoveButton.tsx";
import { RowList } from "../ui/RowList.tsx";
import { removeExample, useAccuracies, useExamples } from "./examples.ts";

/** The examples of the person's own labels, and how well they tell the labels apart. */
export function LabelsView({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  const { data, error, refetch } = useExamples();
  const accuracies = useAccuracies().data ?? [];
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <DecisionPage error={error} onRetry={() => void refetch()} onBack={onBack} back={back}>
      {accuracies.length > 0 && (
        <ul className="max-h-36 flex-none overflow-y-auto border-line border-b px-5 py-2">
          {accuracies.map(({ set, accuracy, message }) => (
            <li key={set} data-user-text="" className="py-1 [overflow-wrap:anywhere]">
              <span className="font-medium tabular-nums">
                {accuracy === null
                  ? t(`labels.sets.${set}`)
                  : t("labels.accuracy", {
                      set: t(`labels.sets.${set}`),
                      percent: Math.round(100 * accuracy),
                    })}
              </span>
              <span className="block text-muted text-small">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {data?.length === 0 && <p className="px-5 py-4 text-muted">{t("labels.empty")}</p>}
      <RowList label={t("labels.list")} items={data ?? []} keyOf={({ id }) => id} rowRem={2.75}>
        {(example, button) => (
          <>
            <span data-user-text="" className="flex min-w-0 flex-1 flex-col">
              <span className="truncate">{example.text}</span>
              <span className="truncate text-muted text-small">
                {t(`labels.sets.${example.set}`)} · {example.label}
              </span>
            </span>
            <RemoveButton
              label={t("labels.remove", { label: example.label, text: example.text.slice(0, 40) })}
              onRemove={() => void removeExample(app, example)}
              button={button}
            />
          </>
        )}
      </RowList>
    </DecisionPage>
  );
}
