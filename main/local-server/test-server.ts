import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventIterator, oc } from "@orpc/contract";
import { implement, ORPCError } from "@orpc/server";
import { WebSocket } from "ws";
import { z } from "zod";
import { silentLog } from "#main/log.ts";
import type { CallContext } from "#main/router.ts";
import { createLocalServer, type LocalServer, type LocalServerOptions } from "./server.ts";
import { createSecret } from "./secrets.ts";

export const API_KEY = createSecret();
/** An origin that the API key lists. */
export const LISTED_ORIGIN = "chrome-extension://abcdefghijklmnop";
export const LOCAL_KEY = createSecret();

/** A local server over a small contract, with the means to call it in every wrong way. */
export interface TestServer {
  server: LocalServer;
  /** What tests move, and what the handlers saw. */
  state: TestState;
  folder: string;
  send(options: SendOptions): Promise<Answer>;
  /** Exchanges a fresh launch token. */
  openSession(): Promise<string>;
  /** Opens a page socket, or gives the status that refuses it. */
  connect(options?: ConnectOptions): Promise<WebSocket | number>;
  close(): Promise<void>;
}

export interface TestState {
  now: number;
  keys: Set<string>;
  produced: number;
  running: number;
  /** Resolves when a waiting call has been aborted. */
  aborted: Promise<void>;
}

export interface SendOptions {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer | readonly Buffer[];
}

export interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface ConnectOptions {
  key?: string;
  path?: string;
  protocols?: string[];
  headers?: Record<string, string>;
  autoPong?: boolean;
}

export interface TestServerOptions extends Partial<Omit<LocalServerOptions, "page">> {
  heartbeat?: number;
  hasPage?: boolean;
}

export async function startTestServer({
  heartbeat = 15_000,
  hasPage = true,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-web-"));
  writePage(folder);
  const { promise: aborted, resolve: abort } = Promise.withResolvers<void>();
  const state: TestState = { now: 1_000_000, keys: new Set([API_KEY]), produced: 0, running: 0, aborted };
  const server = await createLocalServer({
    router: createTestRouter(state, abort),
    verifyKey: (secret) => Promise.resolve(state.keys.has(secret) ? { origins: [LISTED_ORIGIN] } : null),
    page: hasPage ? { folder: join(folder, "renderer"), heartbeat } : null,
    port: 0,
    log: silentLog,
    clock: () => state.now,
    localKey: LOCAL_KEY,
    ...options,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const sockets: WebSocket[] = [];

  const send = (options: SendOptions) => sendTo(server.port, options);
  async function openSession(): Promise<string> {
    const { body } = await send({
      path: "/session",
      method: "POST",
      headers: { origin },
      body: tokenOf(server),
    });
    return z.object({ key: z.string() }).parse(JSON.parse(body)).key;
  }
  return {
    server,
    state,
    folder,
    send,
    openSession,
    async connect({ key, path = "/ws", protocols, headers = {}, autoPong = true } = {}) {
      const names = protocols ?? ["nano-banana.v1", `key.${key ?? (await openSession())}`];
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, names, {
        headers: { origin, ...headers },
        autoPong,
      });
      sockets.push(socket);
      return new Promise((resolve) => {
        socket.on("open", () => resolve(socket));
        socket.on("unexpected-response", (_request, response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        socket.on("error", () => resolve(0));
      });
    },
    async close() {
      for (const socket of sockets) socket.terminate();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The token of a fresh launch address. */
export function tokenOf(server: LocalServer): string {
  return new URL(server.launch()).hash.slice("#t=".length);
}

/** Sends one request with exactly these headers; several body parts travel chunked. */
export async function sendTo(
  port: number,
  { path, method = "GET", headers = {}, body }: SendOptions,
): Promise<Answer> {
  const outgoing = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
  outgoing.on("error", () => {});
  if (Array.isArray(body)) {
    for (const part of body) outgoing.write(part);
    outgoing.end();
  } else outgoing.end(body);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage]; // the event's one argument
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer); // no encoding is set
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() };
}

const errors = { "not-found": { status: 404 } };
const base = oc.errors(errors);
const testContract = {
  echo: base
    .route({ method: "POST", path: "/echo" })
    .input(z.object({ text: z.string() }))
    .output(z.object({ text: z.string(), caller: z.string() })),
  size: base.input(z.object({ file: z.file() })).output(z.int()),
  wait: base.route({ method: "POST", path: "/wait" }).output(z.string()),
  flood: base.route({ method: "GET", path: "/flood" }).output(eventIterator(z.string())),
  ticks: base.route({ method: "GET", path: "/ticks" }).output(eventIterator(z.int())),
  fail: base.route({ method: "GET", path: "/fail" }).output(z.string()),
  missing: base.route({ method: "GET", path: "/missing" }).output(z.string()),
};

function createTestRouter(state: TestState, abort: () => void) {
  const os = implement(testContract).$context<CallContext>();
  const untilAborted = async (signal: AbortSignal | undefined) => {
    state.running += 1;
    if (signal && !signal.aborted) await once(signal, "abort");
    state.running -= 1;
    abort();
  };
  return os.router({
    echo: os.echo.handler(({ input, context }) => ({ text: input.text, caller: context.caller })),
    size: os.size.handler(async ({ input }) => (await input.file.arrayBuffer()).byteLength),
    wait: os.wait.handler(async ({ signal }) => {
      await untilAborted(signal);
      return "aborted";
    }),
    flood: os.flood.handler(async function* () {
      for (state.produced = 0; state.produced < FLOOD_EVENTS; state.produced += 1)
        yield "x".repeat(64 * 1024);
    }),
    ticks: os.ticks.handler(async function* ({ signal }) {
      yield 1;
      await untilAborted(signal);
    }),
    fail: os.fail.handler(() => {
      throw new Error("a secret of the inside");
    }),
    missing: os.missing.handler(() => {
      throw new ORPCError("not-found", { status: 404, message: "It is not there.", defined: true });
    }),
  });
}

export const FLOOD_EVENTS = 1_500;

/** A page, a hashed asset, and files beside the page's folder that no path may reach. */
function writePage(folder: string): void {
  mkdirSync(join(folder, "renderer", "assets"), { recursive: true });
  mkdirSync(join(folder, "renderer-other"));
  writeFileSync(join(folder, "renderer", "index.html"), PAGE);
  writeFileSync(join(folder, "renderer", "notes.txt"), "no type of the page");
  writeFileSync(join(folder, "renderer", "assets", "index-a1b2c3.js"), "export {};");
  writeFileSync(join(folder, "renderer-other", "secret.json"), '"secret"');
  writeFileSync(join(folder, "secret.json"), '"secret"');
}

const PAGE = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Nano Banana</title>';
