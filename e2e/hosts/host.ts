import type { ChildProcess } from "node:child_process";
import type { BrowserContext, Page } from "@playwright/test";

/** The app as a test meets it, whichever host runs it. One data folder, one process of its own. */
export interface Host {
  readonly kind: "web" | "desktop";
  readonly folder: string;
  readonly context: BrowserContext;
  readonly process: ChildProcess;
  /** Whether an address is one of the page's own. */
  isOwn: (address: string) => boolean;
  /** The page of the first tab or window. */
  first(): Promise<Page>;
  /** One more tab or window on the same library. */
  another(): Promise<Page>;
  /** The text on the clipboard. */
  readClipboard(): Promise<string>;
  /** What the host itself saw and refused. */
  refused(): Promise<string[]>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}
