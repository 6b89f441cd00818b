import { type IpcMainEvent, ipcMain, type WebContents } from "electron";
import { z } from "zod";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { Log } from "#main/log.ts";
import type { OpenPageChannel } from "#main/page/page-calls.ts";
import { PORT_CHANNEL, PORT_MESSAGE_MAX, type ToPage } from "#shared/host-bridge.ts";
import { PAGE_ORIGIN } from "./addresses.ts";
import { createPagePort, type PagePort } from "./page-port.ts";

export interface PortOptions {
  open: OpenPageChannel;
  /** The app's own window that shows these contents. */
  windowOf: (contents: WebContents) => DesktopWindow | undefined;
  log: Log;
}

/**
 * Serves the contract to the pages of the app's windows. A message counts only from the main frame of a known window
 * that shows the page; all others are dropped and logged without their content.
 */
export function servePorts({ open, windowOf, log }: PortOptions): void {
  const ports = new Map<WebContents, PagePort>();
  const watched = new WeakSet<WebContents>();

  function close(contents: WebContents): void {
    ports.get(contents)?.close();
    ports.delete(contents);
  }

  function openPort(contents: WebContents, id: string, desktop: DesktopWindow): void {
    if (!watched.has(contents)) watch(contents, () => close(contents));
    watched.add(contents);
    close(contents);
    const post = (message: ToPage) => {
      if (!contents.isDestroyed()) contents.send(PORT_CHANNEL, message);
    };
    ports.set(contents, createPagePort({ id, post, desktop, open, log }));
  }

  ipcMain.on(PORT_CHANNEL, (event, raw: unknown) => {
    const desktop = isPage(event) ? windowOf(event.sender) : undefined;
    if (desktop === undefined) return log.warn({ reason: "sender" }, "port message refused");
    const { data: message } = toHost.safeParse(raw);
    if (message === undefined) return log.warn({ reason: "form" }, "port message refused");
    if (message.kind === "open") return openPort(event.sender, message.port, desktop);
    const port = ports.get(event.sender);
    if (port?.id !== message.port) return log.warn({ reason: "port" }, "port message refused");
    if (message.kind === "received") port.received(message.size);
    else port.receive(message.data);
  });
}

/** Every channel asks this of every message: the main frame, of exactly the page's origin. */
export function isPage({ sender, senderFrame }: IpcMainEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null || senderFrame.origin !== PAGE_ORIGIN) return false;
  return !sender.isDestroyed();
}

/**
 * A window that goes leaves no call running. A page that loads again is heard until the next one opens its port,
 * because the last thing it does is to save.
 */
function watch(contents: WebContents, gone: () => void): void {
  contents.on("render-process-gone", gone);
  contents.once("destroyed", gone);
}

const port = z.uuid();
const toHost = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open"), port }),
  z.object({
    kind: z.literal("message"),
    port,
    data: z.union([
      z.string().max(PORT_MESSAGE_MAX),
      z.instanceof(Uint8Array).refine(({ length }) => length <= PORT_MESSAGE_MAX),
    ]),
  }),
  z.object({ kind: z.literal("received"), port, size: z.int().nonnegative() }),
]);
