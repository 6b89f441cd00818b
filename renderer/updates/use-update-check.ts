import { useEffect, useRef, useState } from "react";
import type { UpdateAnswer, UpdateSourceChange } from "#shared/updates.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";

export type UpdateCheck =
  | { kind: "idle" }
  | { kind: "asking" }
  | { kind: "stopped" }
  | { kind: "answered"; answer: UpdateAnswer }
  | { kind: "failed"; message: string };

/** Keeps what was entered, then asks; leaving the dialog stops it. */
export function useUpdateCheck() {
  const { client, queryClient, i18n } = useApp();
  const [check, setCheck] = useState<UpdateCheck>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function attempt(work: (signal: AbortSignal) => Promise<UpdateCheck>): Promise<void> {
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    setCheck({ kind: "asking" });
    try {
      const next = await work(own.signal);
      if (!own.signal.aborted) setCheck(next);
    } catch (error) {
      if (own.signal.aborted) return;
      setCheck({ kind: "failed", message: error instanceof Error ? error.message : i18n.t("error.unknown") });
    }
  }

  async function keep(change: UpdateSourceChange): Promise<void> {
    queryClient.setQueryData(queryKeys.updates, await client.updates.setSource(change));
  }

  return {
    check,
    ask: (change: UpdateSourceChange) =>
      attempt(async (signal) => {
        await keep(change);
        return { kind: "answered", answer: await client.updates.check(undefined, { signal }) };
      }),
    forgetToken: () =>
      attempt(async () => {
        await keep({ token: null });
        return { kind: "idle" };
      }),
    stop: () => {
      running.current?.abort();
      setCheck({ kind: "stopped" });
    },
  };
}
