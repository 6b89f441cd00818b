import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { Tooltip } from "radix-ui";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { App } from "./App.tsx";
import { AccessPage } from "./client/AccessPage.tsx";
import { hostBridge } from "./client/host-bridge.ts";
import { closeSession } from "./client/session.ts";
import type { Connection } from "./client/connection.ts";
import { AppContext, type App as AppParts } from "./state/app-context.ts";
import { createApp } from "./state/create-app.ts";
import { followHost } from "./state/follow-host.ts";
import { followLibrary } from "./state/follow-library.ts";
import { followProcesses } from "./state/follow-processes.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { recoverDrafts } from "./state/recover-drafts.ts";
import { keepSettings } from "./state/keep-settings.ts";
import { sendMenus } from "./state/send-menus.ts";

type Opened =
  | { status: "opening" }
  | { status: "failed"; message: string }
  | { status: "open"; app: AppParts };

/** Reads settings and the library's place in its stream of changes, then shows the app; says so when it cannot. */
export function Start({ connection, i18n }: { connection: Connection; i18n: i18n }) {
  const [opened, setOpened] = useState<Opened>({ status: "opening" });
  const status = useStore(connection.status, (state) => state.status);

  useEffect(() => {
    const leaving = new AbortController();
    let stop = () => {};
    async function open(): Promise<void> {
      try {
        const { client } = connection;
        const { signal } = leaving;
        const [settings, library, host] = await Promise.all([
          client.settings.get(undefined, { signal }),
          client.library.info(undefined, { signal }),
          client.host.info(undefined, { signal }),
        ]);
        if (signal.aborted) return;
        const app = createApp(connection, i18n, { settings, library, host });
        const kept = keepSettings(app);
        stop = kept.stop;
        void followLibrary(app, library.seq, signal);
        void followProcesses(app, signal);
        if (host.host === "desktop") {
          void followHost(app, kept.flush, signal);
          recoverDrafts(app).catch(() => {});
          const stopMenus = sendMenus(app, hostBridge()?.platform ?? "");
          signal.addEventListener("abort", stopMenus, { once: true });
        }
        setOpened({ status: "open", app });
      } catch (error) {
        if (leaving.signal.aborted) return;
        setOpened({ status: "failed", message: error instanceof Error ? error.message : String(error) });
      }
    }
    void open();
    return () => {
      leaving.abort();
      stop();
    };
  }, [connection, i18n]);

  useEffect(() => {
    if (status === "refused") closeSession(sessionStorage);
  }, [status]);

  const hasUnsaved = opened.status === "open" && opened.app.sessions.hasUnsaved;
  if (status === "refused" && !hasUnsaved) return <AccessPage reason="refused" />;
  if (opened.status === "opening") return null;
  if (opened.status === "failed") return <AccessPage reason="failed" detail={opened.message} />;
  return (
    <AppContext value={opened.app}>
      <QueryClientProvider client={opened.app.queryClient}>
        <Tooltip.Provider delayDuration={500}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </Tooltip.Provider>
      </QueryClientProvider>
    </AppContext>
  );
}
