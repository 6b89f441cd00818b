import { useEffect, useRef, useState } from "react";
import type { Replay } from "#shared/record.ts";
import type { RewriteReplay } from "#shared/rewrite.ts";
import { useApp } from "../state/app-context.ts";
import { readRecord } from "./read-record.ts";

export type Difference = (Replay | RewriteReplay)["differences"][number];
export type ReplayState =
  | { kind: "idle" | "working" | "stopped" }
  | { kind: "failed"; message: string }
  | {
      kind: "done";
      name: string;
      isOfOpenNote: boolean;
      isEqual: boolean;
      differences: readonly Difference[];
    };

/** Makes again what a record tells of, from its note as it stands now; a record of a text is tried on the open note. */
export function useReplay() {
  const app = useApp();
  const [state, setState] = useState<ReplayState>({ kind: "idle" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function replay(file: File): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setState({ kind: "working" });
    try {
      const record = await readRecord(app, file);
      await app.sessions.flush();
      const { selectedId } = app.state.getState();
      const { name, note } = record.input;
      const open =
        note === null && selectedId !== null ? { source: { kind: "note" as const, id: selectedId } } : {};
      const { isEqual, differences } =
        record.kind === "nano-banana-rewrite-record"
          ? await app.client.rewriting.replay({ record, ...open }, { signal })
          : await app.client.summaries.replay({ record, ...open }, { signal });
      if (!signal.aborted)
        setState({ kind: "done", name, isOfOpenNote: note === null, isEqual, differences });
    } catch (error) {
      if (signal.aborted) return;
      const isSaid = error instanceof Error && error.message !== "";
      setState({ kind: "failed", message: isSaid ? error.message : app.i18n.t("error.unknown") });
    }
  }

  function stop(): void {
    running.current?.abort();
    setState({ kind: "stopped" });
  }

  return { state, replay, stop };
}
