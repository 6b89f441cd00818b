import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { IgnoredFinding } from "#shared/proofreading-calls.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import { Button } from "../ui/Button.tsx";
import { RowList } from "../ui/RowList.tsx";
import { DecisionPage } from "./DecisionPage.tsx";
import { decisionsChanged } from "./decisions.ts";

/** What is ignored, read whenever someone comes to see it. */
export function useIgnored() {
  const { client } = useApp();
  return useQuery<IgnoredFinding[]>({
    queryKey: queryKeys.ignored,
    queryFn: ({ signal }) => client.proofreading.ignored(undefined, { signal }),
    refetchOnMount: "always",
  });
}

/** What is ignored, and where, each with the way to have it marked again. */
export function IgnoredView({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const app = useApp();
  const { data, error, refetch } = useIgnored();
  const back = useRef<HTMLButtonElement>(null);
  const isEmpty = data?.length === 0;
  useEffect(() => back.current?.focus(), []);

  async function markAgain(id: string): Promise<void> {
    try {
      await app.client.proofreading.unignore({ id });
    } catch (failure) {
      showError(app, failure);
    }
    // What another window has marked again is gone from the list, too.
    await decisionsChanged(app, queryKeys.ignored);
  }

  return (
    <DecisionPage error={error} onRetry={() => void refetch()} onBack={onBack} back={back}>
      {isEmpty && (
        <p ref={takeFocus} tabIndex={-1} className="px-5 py-4 text-muted outline-none">
          {t("proofread.ignored.empty")}
        </p>
      )}
      <RowList label={t("proofread.ignored.list")} items={data ?? []} keyOf={({ id }) => id} rowRem={2.75}>
        {({ id, quote, noteTitle }, button) => (
          <>
            <span data-user-text="" className="flex min-w-0 flex-1 flex-col">
              <span className="truncate">“{quote}”</span>
              <span className="truncate text-muted text-small">
                {noteTitle === null ? t("proofread.ignored.everywhere") : noteTitle || t("list.untitled")}
              </span>
            </span>
            <Button {...button} className="flex-none" onClick={() => void markAgain(id)}>
              {t("proofread.ignored.markAgain")}
              <span className="sr-only">“{quote}”</span>
            </Button>
          </>
        )}
      </RowList>
    </DecisionPage>
  );
}

/** With the last row its button goes, which had the keyboard. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
