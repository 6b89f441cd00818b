import { QueryClient } from "@tanstack/react-query";
import type { i18n } from "i18next";
import type { HostInfo } from "#shared/host.ts";
import type { LibraryInfo } from "#shared/library.ts";
import type { Settings } from "#shared/settings.ts";
import type { Connection } from "../client/connection.ts";
import { windowSessions } from "../editor/window-sessions.ts";
import { createImportState } from "../import/import-state.ts";
import { createLexiconState } from "../lexicon/lexicon-state.ts";
import { createModelsState } from "../models/models-state.ts";
import { createTrial } from "../models/trial.ts";
import { createPrintState } from "../print/print-state.ts";
import { createProofreadState } from "../proofread/proofread-state.ts";
import type { App } from "./app-context.ts";
import { createAppState } from "./app-state.ts";
import { createConfirmState } from "./confirm-state.ts";
import { queryKeys } from "./query-keys.ts";
import { createToastState } from "./toast-state.ts";
import { createTraceStore } from "./trace-store.ts";

/** What a window reads before it shows anything. */
export type Read = { settings: Settings; library: LibraryInfo; host: HostInfo };

/** Composes what one window works with. What is read stays fresh through the library's stream, not by time. */
export function createApp(connection: Connection, i18n: i18n, read: Read): App {
  const { settings, library, host } = read;
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
        retry: false,
      },
      mutations: { networkMode: "always" },
    },
  });
  queryClient.setQueryData(queryKeys.library, library);
  queryClient.setQueryData(queryKeys.host, host);
  const parts = {
    client: connection.client,
    connection,
    queryClient,
    state: createAppState(settings),
    toasts: createToastState(),
    confirm: createConfirmState(),
    trace: createTraceStore(),
    print: createPrintState(),
    imports: createImportState(),
    lexicon: createLexiconState(),
    proofread: createProofreadState(),
    models: createModelsState(),
    trial: createTrial({
      stream: (question, signal) => connection.client.generate.stream(question, { signal }),
      now: () => performance.now(),
      describe: (error) =>
        error instanceof Error && error.message !== "" ? error.message : i18n.t("error.unknown"),
    }),
    i18n,
    host,
  };
  let wasLost = false;
  connection.status.subscribe(({ status }) => {
    if (status === "lost") wasLost = true;
    if (status === "open" && wasLost) {
      wasLost = false;
      void queryClient.invalidateQueries();
    }
  });
  return { ...parts, sessions: windowSessions(parts) };
}
