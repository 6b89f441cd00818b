import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { AnyRouter } from "@orpc/server";
import { type WebSocket, WebSocketServer } from "ws";
import type { Log } from "#main/log.ts";
import { createPageCalls, type Message, MESSAGE_MAX } from "#main/page/page-calls.ts";
import { isOwnOrigin, isOwnSite, type Refusal, refusal } from "./guards.ts";

export interface PageSocketOptions {
  router: AnyRouter;
  isKey: (key: string) => boolean;
  log: Log;
  /** Milliseconds between two pings; a socket that leaves one unanswered is closed. */
  heartbeat: number;
}

export interface PageSocket {
  /** Opens a socket, or answers why not. The Host is checked before. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Refusal | undefined;
  /** Closes every socket and aborts its calls. */
  close(): void;
}

/** The contract over WebSocket, for the page that holds a session key. */
export function createPageSocket({ router, isKey, log, heartbeat }: PageSocketOptions): PageSocket {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_MAX,
    perMessageDeflate: false,
    handleProtocols: () => PROTOCOL,
  });
  const openChannel = createPageCalls(router);

  function serve(socket: WebSocket): void {
    const channel = openChannel({ send: (data) => send(socket, data) });
    keepAlive(socket, heartbeat);
    socket.on("error", (error) => log.warn({ name: error.name }, "page socket failed"));
    socket.on("close", () => channel.close());
    socket.on("message", (data: Buffer, isBinary) => {
      channel.receive(isBinary ? data : data.toString()).catch((error: unknown) => {
        log.warn({ name: error instanceof Error ? error.name : "unknown" }, "page message refused");
        socket.close(1007, "malformed");
      });
    });
  }

  return {
    upgrade(request, socket, head) {
      if (!isOwnOrigin(request.headers) || !isOwnSite(request.headers)) {
        return refusal(403, "forbidden", "Only the page of this address may connect.");
      }
      const offered = (request.headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
      const key = offered.find((name) => name.startsWith("key."))?.slice("key.".length);
      if (!offered.includes(PROTOCOL) || key === undefined || !isKey(key)) {
        return refusal(401, "unauthorized", "The session is unknown. Open a fresh address.");
      }
      if (server.clients.size >= SOCKETS_MAX) {
        return refusal(
          503,
          "busy",
          `At most ${SOCKETS_MAX} tabs may be open. Close one and load this page again.`,
        );
      }
      server.handleUpgrade(request, socket, head, serve);
      return undefined;
    },
    close() {
      for (const socket of server.clients) {
        socket.close(1001, "closing");
        socket.terminate();
      }
      server.close();
    },
  };
}

const PROTOCOL = "nano-banana.v1";
const BUFFERED_MAX = 1024 * 1024;
const SOCKETS_MAX = 8;

/** Waits for a page that reads slowly. */
function send(socket: WebSocket, data: Message): Promise<void> | undefined {
  const sent = new Promise<void>((resolve) => socket.send(data, () => resolve()));
  return socket.bufferedAmount > BUFFERED_MAX ? sent : undefined;
}

function keepAlive(socket: WebSocket, heartbeat: number): void {
  let isAlive = true;
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, heartbeat);
  socket.on("pong", () => {
    isAlive = true;
  });
  socket.on("close", () => clearInterval(timer));
}
