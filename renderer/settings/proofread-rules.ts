import { useQuery } from "@tanstack/react-query";
import type { ProofreadRule } from "#shared/proofreading-calls.ts";
import { type App, useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import { decisionsChanged } from "./decisions.ts";

/** The app's own rules, and those of Harper that are off, read whenever someone comes to see them. */
export function useRules() {
  const { client } = useApp();
  return useQuery<ProofreadRule[]>({
    queryKey: queryKeys.proofreadRules,
    queryFn: ({ signal }) => client.proofreading.rules(undefined, { signal }),
    refetchOnMount: "always",
  });
}

/** Tells whether it was kept; a toast says why not. */
export async function setRule(app: App, rule: string, isOn: boolean): Promise<boolean> {
  try {
    await app.client.proofreading.setRule({ rule, isOn });
    await decisionsChanged(app, queryKeys.proofreadRules);
    return true;
  } catch (error) {
    showError(app, error);
    return false;
  }
}
