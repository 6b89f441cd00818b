import { createServer, type IncomingMessage, STATUS_CODES, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { Clock } from "#main/clock.ts";
import { AppError } from "#shared/errors.ts";
import { createPages } from "./pages.ts";
import { createPageSocket } from "./page-socket.ts";
import { type Refusal, refusal, refuseRequest } from "./guards.ts";
import { SECURITY_HEADERS } from "#main/page/headers.ts";
import { createRest, type RestOptions } from "./rest.ts";
import { createSessions } from "./sessions.ts";

export interface LocalServerOptions extends RestOptions {
  /** 0 takes a free one. */
  port: number;
  clock: Clock;
  /** The page for the browser; `null` serves REST alone, without sessions or sockets. */
  page: {
    /** Folder of the built page. */
    folder: string;
    /** Milliseconds between two pings of a page's socket. */
    heartbeat?: number;
  } | null;
  /** Milliseconds a client has to send its headers. */
  headersTimeout?: number;
}

export interface LocalServer {
  port: number;
  /**
   * A fresh address with a token that opens one session, within five minutes.
   * @throws AppError `unavailable` where no page is served.
   */
  launch(): string;
  /** Ends every request and socket, which aborts their calls. */
  close(): Promise<void>;
}

/**
 * Serves REST on 127.0.0.1, and where there is a page for the browser, the page and its socket.
 * @throws AppError `unavailable` when the port cannot be taken.
 */
export async function createLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const { log, headersTimeout = 5_000 } = options;
  const page = options.page && createPage(options, options.page);
  const pages = createPages({ log, page, rest: createRest(options) });
  const listen = getRequestListener(pages, { overrideGlobalObjects: false });
  const server = createServer({
    maxHeaderSize: 8 * 1024,
    headersTimeout,
    requestTimeout: 60_000,
    connectionsCheckingInterval: Math.min(1_000, headersTimeout),
  });
  server.maxConnections = 64;
  let port = 0;
  let running = 0;

  server.on("request", (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refused = refuseRequest(request, port) ?? (running >= REQUESTS_MAX ? busy() : undefined);
    if (refused) return answer(response, refused);
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
    void listen(request, response);
  });
  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    const refused =
      refuseRequest(request, port) ??
      (page && request.url === "/ws"
        ? page.socket.upgrade(request, socket, head)
        : refusal(404, "not-found", "No socket here."));
    if (refused) answerRaw(socket, refused.status, JSON.stringify(refused.error));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (socket.writable && error.code !== "ECONNRESET") {
      answerRaw(socket, PARSER_STATUS[error.code ?? ""] ?? 400, MALFORMED);
    } else socket.destroy();
  });

  port = await new Promise<number>((resolve, reject) => {
    server.once("error", (error) => reject(portError(options.port, error)));
    server.listen(options.port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)); // a TCP server's address is no string
  });
  server.on("error", (error) => log.error({ name: error.name }, "server failed"));

  return {
    port,
    launch() {
      if (page === null) throw new AppError("unavailable", "No page is served for the browser here.");
      return `http://127.0.0.1:${port}/#t=${page.sessions.createToken()}`;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      page?.socket.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function createPage(
  { router, clock, log }: LocalServerOptions,
  { folder, heartbeat = 15_000 }: NonNullable<LocalServerOptions["page"]>,
) {
  const sessions = createSessions(clock);
  return { folder, sessions, socket: createPageSocket({ router, log, isKey: sessions.isKey, heartbeat }) };
}

const REQUESTS_MAX = 32;
const PARSER_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
const MALFORMED = JSON.stringify({ code: "invalid-input", message: "The request could not be read." });

function busy(): Refusal {
  return refusal(429, "busy", "Too many requests are running. Try again when one has finished.");
}

function answer(response: ServerResponse, { status, error }: Refusal): void {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(error));
}

/** Answers where no response object exists: a refused upgrade, a request that does not parse. */
function answerRaw(socket: Duplex, status: number, body: string): void {
  const headers = Object.entries({
    ...SECURITY_HEADERS,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join("")}\r\n${body}`);
}

function portError(port: number, error: NodeJS.ErrnoException): AppError {
  const why = error.code === "EADDRINUSE" ? "is in use by another program" : `cannot be used (${error.code})`;
  return new AppError(
    "unavailable",
    `Port ${port} ${why}. Choose another with --port N, or leave --port out for a free one.`,
    { cause: error },
  );
}
