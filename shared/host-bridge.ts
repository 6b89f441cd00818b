/**
 * What the preload of a desktop window gives its page as `window.host`, and nothing else. `FileHandle` is the page's
 * own `File`, which has no type here.
 */
export interface HostBridge<FileHandle> {
  /** The operating system, as Node names it. */
  readonly platform: string;
  /** The way to the host: one per load of the page, open from the start. */
  readonly port: HostPort;
  /**
   * The path of a file that the user dropped or chose, which the host from then on lets the page import. Empty for
   * one that a script made.
   */
  getPathForFile(file: FileHandle): string;
}

export interface HostPort {
  /** @throws Error for a message over `PORT_MESSAGE_MAX`. */
  postMessage(message: PortData): void;
  onMessage(listener: (message: PortData) => void): void;
  /** Called once, when the host has closed the port; calls that still run get no answer. */
  onClose(listener: () => void): void;
}

export type PortData = string | Uint8Array;

/** The channel of the port, in both directions. */
export const PORT_CHANNEL = "port";
/** Announces the path of a dropped or chosen file, ahead of the call that names it. */
export const PATH_CHANNEL = "path";
/** The longest message, in characters or bytes. */
export const PORT_MESSAGE_MAX = 16 * 1024 * 1024;
/** How much a page has taken in before it says so, in characters or bytes. */
export const PORT_RECEIPT_STEP = 256 * 1024;

/** From the page's side. `port` is an id of the page's choosing, new with every load. */
export type ToHost =
  | { kind: "open"; port: string }
  | { kind: "message"; port: string; data: PortData }
  | { kind: "received"; port: string; size: number };

/** From the host's side. Messages for a port that is gone are dropped. */
export type ToPage = { kind: "message"; port: string; data: PortData } | { kind: "close"; port: string };
