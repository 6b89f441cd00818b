import type { QueryClient } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { createContext, useContext } from "react";
import { type StoreApi, useStore } from "zustand";
import type { HostInfo } from "#shared/host.ts";
import type { Client, Connection, ConnectionStatus } from "../client/connection.ts";
import type { NoteSessions } from "../editor/note-sessions.ts";
import type { ImportState } from "../import/import-state.ts";
import type { LexiconState } from "../lexicon/lexicon-state.ts";
import type { ModelsState } from "../models/models-state.ts";
import type { Trial } from "../models/trial.ts";
import type { PrintState } from "../print/print-state.ts";
import type { ProofreadState } from "../proofread/proofread-state.ts";
import type { AppState } from "./app-state.ts";
import type { ConfirmState } from "./confirm-state.ts";
import type { ToastState } from "./toast-state.ts";
import type { TraceState } from "./trace-store.ts";

/** Everything one window works with. Made once in main.tsx and handed down; commands receive it as an argument. */
export type App = {
  client: Client;
  connection: Connection;
  queryClient: QueryClient;
  state: StoreApi<AppState>;
  toasts: StoreApi<ToastState>;
  confirm: StoreApi<ConfirmState>;
  trace: StoreApi<TraceState>;
  print: StoreApi<PrintState>;
  imports: StoreApi<ImportState>;
  lexicon: StoreApi<LexiconState>;
  proofread: StoreApi<ProofreadState>;
  models: StoreApi<ModelsState>;
  /** The prompt that is tried on a model. */
  trial: Trial;
  sessions: NoteSessions;
  i18n: i18n;
  /** The program behind the page, as it was at the start. */
  host: HostInfo;
};

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("useApp needs an AppContext above it.");
  return app;
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().state, select);
}

export function useTrace<T>(select: (state: TraceState) => T): T {
  return useStore(useApp().trace, select);
}

export function useConnectionStatus(): ConnectionStatus {
  return useStore(useApp().connection.status, ({ status }) => status);
}
