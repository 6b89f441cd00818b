import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { BundleCard } from "./BundleCard.tsx";

interface Props<Answer> {
  bundle: LibraryBundle;
  /** What is asked, among all that is asked of a bundle. */
  name: string;
  ask: (signal: AbortSignal) => Promise<Answer>;
  children: (answer: Answer) => ReactNode;
}

/** Asks something of a bundle each time it is shown; while it is read, the card can stop it, and then ask again. */
export function BundleQuery<Answer>({ bundle, name, ask, children }: Props<Answer>) {
  const { t } = useTranslation();
  const { queryClient } = useApp();
  const queryKey = [...queryKeys.insights, "bundle", bundle, name];
  const { data, error, isFetching, refetch } = useQuery<Answer>({
    queryKey,
    queryFn: ({ signal }) => ask(signal),
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
  return children(data);
}
