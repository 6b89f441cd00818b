import type { HostBridge } from "#shared/host-bridge.ts";

declare global {
  interface Window {
    readonly host?: HostBridge<File>;
  }
}

/** What the preload of a desktop window gives this page; absent in a browser. */
export function hostBridge(): HostBridge<File> | undefined {
  return window.host;
}
