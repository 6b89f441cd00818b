import type { DesktopWindow } from "#main/desktop-window.ts";
import type { Log } from "#main/log.ts";
import type { Message, OpenPageChannel } from "#main/page/page-calls.ts";
import type { ToPage } from "#shared/host-bridge.ts";

/** The host's end of the port of one page. */
export interface PagePort {
  readonly id: string;
  receive(data: string | Uint8Array): void;
  /** The page has taken in so much, in characters or bytes. */
  received(size: number): void;
  /** Aborts the calls that still run, and tells the page. */
  close(): void;
}

export interface PagePortOptions {
  id: string;
  post: (message: ToPage) => void;
  /** What the calls of this page may ask of its window. */
  desktop: DesktopWindow;
  open: OpenPageChannel;
  log: Log;
}

/** Electron knows no back-pressure between processes, so the producer of a stream waits for the page's own word. */
export function createPagePort({ id, post, desktop, open, log }: PagePortOptions): PagePort {
  let waiting = 0;
  let room = Promise.withResolvers<void>();
  const channel = open({
    desktop,
    send(message) {
      const data = asPortData(message);
      waiting += data.length;
      post({ kind: "message", port: id, data });
      return waiting > WAITING_MAX ? room.promise : undefined;
    },
  });

  function makeRoom(): void {
    room.resolve();
    room = Promise.withResolvers();
  }

  return {
    id,
    receive(data) {
      channel.receive(data).catch((error: unknown) => {
        log.warn({ name: error instanceof Error ? error.name : "unknown" }, "page message refused");
      });
    },
    received(size) {
      waiting = Math.max(0, waiting - size);
      if (waiting <= WAITING_MAX) makeRoom();
    },
    close() {
      channel.close();
      makeRoom();
      post({ kind: "close", port: id });
    },
  };
}

function asPortData(message: Message): string | Uint8Array {
  return typeof message === "string" || message instanceof Uint8Array ? message : new Uint8Array(message);
}

/** What a page may leave unread before the producer of a stream waits. */
const WAITING_MAX = 1024 * 1024;
