import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Log, silentLog } from "#main/log.ts";
import { createSecrets } from "#main/secrets/secrets.ts";
import { settings as settingsSchema } from "#shared/settings.ts";
import { isNewer } from "./feed.ts";
import { createUpdates } from "./updates.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let folder: string;
let address: string;
let handler: Handler;
let requests: IncomingMessage[];
let logged: object[];
const closers: (() => void)[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-updates-"));
  requests = [];
  logged = [];
  handler = (_request, response) => response.end(JSON.stringify(NEWER));
  address = await listen((request, response) => {
    requests.push(request);
    handler(request, response);
  });
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
  rmSync(folder, { recursive: true, force: true });
});

const NEWER = { version: "0.2.0", url: "https://example.com/nano", notes: "Faster." };
const signal = new AbortController().signal;

async function listen(handle: Handler): Promise<string> {
  const server = createServer(handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/versions.json`;
}

async function open(timeLimit?: number) {
  let kept = settingsSchema.parse({});
  const log: Log = { ...silentLog, info: (fields, message) => void logged.push({ ...fields, message }) };
  return createUpdates({
    settings: {
      get: async () => kept,
      async set(change) {
        kept = settingsSchema.parse({ ...kept, ...change });
        return kept;
      },
    },
    secrets: await createSecrets({ folder, cipher: null, log: silentLog }),
    log,
    version: "0.1.0",
    ...(timeLimit !== undefined && { timeLimit }),
  });
}

test("nothing is asked without an address, and there is none to begin with", async () => {
  const updates = await open();
  expect(await updates.source()).toEqual({ address: "", token: "unset", keeping: "file" });
  await expect(updates.check(signal)).rejects.toMatchObject({ code: "invalid-input" });
  expect([requests, logged]).toEqual([[], []]);
});

test("the address that was entered is asked once, and the log says so without the path", async () => {
  const updates = await open();
  await updates.setSource({ address });
  expect(requests).toEqual([]);
  expect(await updates.check(signal)).toEqual({ kind: "newer", ...NEWER });
  expect(requests.length).toBe(1);
  expect(logged).toEqual([{ host: new URL(address).host, reason: "update check", message: "network" }]);
});

test("the running version, or an older one, is current", async () => {
  const updates = await open();
  await updates.setSource({ address });
  for (const version of ["0.1.0", "0.0.9"]) {
    handler = (_request, response) => response.end(JSON.stringify({ version, url: "https://example.com" }));
    expect(await updates.check(signal)).toEqual({ kind: "current", version: "0.1.0" });
  }
});

test.each([
  ["0.10.0", "0.9.9", true],
  ["1.0.0", "0.99.99", true],
  ["1.0.0", "1.0.0", false],
  ["1.0.0", "1.0.1", false],
  ["1.0.0", "1.0.0-beta.1", true],
  ["1.0.0", "1.0.1-beta.1", false],
])("%s offered to %s: newer is %s", (offered, running, expected) => {
  expect(isNewer(offered, running)).toBe(expected);
});

test.each([
  ["nonsense", "This is no address."],
  ["http://example.com/versions.json", "Only https:// is asked"],
  ["file:///etc/passwd", "Only https:// is asked"],
  ["http://127.0.0.1.example.com/", "Only https:// is asked"],
  ["https://user:secret@example.com/", "holds a name or a password"],
])("the address %s is refused in words", async (bad, words) => {
  const updates = await open();
  await expect(updates.setSource({ address: bad })).rejects.toMatchObject({
    code: "invalid-input",
    message: expect.stringContaining(words),
  });
});

test("the access token goes to the host it was entered for, comes back to nobody, and leaves with its address", async () => {
  const updates = await open();
  const source = await updates.setSource({ address, token: "wisteria-52" });
  expect(source).toEqual({ address, token: "set", keeping: "file" });
  await updates.check(signal);
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer wisteria-52"]);
  expect(JSON.stringify(logged)).not.toContain("wisteria");

  const other = await listen((request, response) => {
    requests.push(request);
    response.end(JSON.stringify(NEWER));
  });
  expect(await updates.setSource({ address: other })).toMatchObject({ token: "unset" });
  await updates.check(signal);
  expect(requests.at(-1)?.headers.authorization).toBeUndefined();
  expect(readFileSync(join(folder, "secrets.json"), "utf8")).not.toContain("wisteria");
});

test("a redirect is followed on the same host, with the token, and never to another one", async () => {
  const updates = await open();
  await updates.setSource({ address, token: "wisteria-52" });
  handler = (request, response) => {
    if (request.url === "/versions.json") response.writeHead(302, { location: "/latest.json" }).end();
    else response.end(JSON.stringify(NEWER));
  };
  expect((await updates.check(signal)).kind).toBe("newer");

  const visitors: IncomingMessage[] = [];
  const elsewhere = await listen((request, response) => {
    visitors.push(request);
    response.end(JSON.stringify(NEWER));
  });
  handler = (_request, response) => void response.writeHead(302, { location: elsewhere }).end();
  await expect(updates.check(signal)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining(`sends on to ${new URL(elsewhere).host}, which is not followed`),
  });
  expect(visitors).toEqual([]);
});

test.each<[string, Handler, string]>([
  [
    "redirects without end",
    (_, to) => to.writeHead(302, { location: "/versions.json" }).end(),
    "without end",
  ],
  ["an error", (_, to) => to.writeHead(500).end(), "answered with an error (500). Check the address."],
  ["a refusal", (_, to) => to.writeHead(401).end(), "answered with an error (401). Check the access token."],
  ["a page", (_, to) => to.end("<!doctype html>"), "does not answer about versions"],
  ["a strange version", (_, to) => to.end('{"version":"v2","url":"https://example.com"}'), "does not answer"],
  [
    "a link that is no https",
    (_, to) => to.end('{"version":"9.0.0","url":"file:///etc"}'),
    "does not answer",
  ],
  ["far too much", (_, to) => to.end(" ".repeat(70_000)), "sends more than"],
  ["a broken answer", (request) => request.socket.destroy(), "could not be reached"],
])("%s is a clear error that names the host", async (_name, answer, words) => {
  const updates = await open();
  await updates.setSource({ address });
  handler = answer;
  await expect(updates.check(signal)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(new RegExp(`^127\\.0\\.0\\.1:\\d+ .*${words.replace(/[().]/g, "\\$&")}`)),
  });
});

test("a host that answers without end is given up after the time limit", async () => {
  const updates = await open(200);
  await updates.setSource({ address });
  handler = (_request, response) => response.write("{");
  await expect(updates.check(signal)).rejects.toMatchObject({
    code: "unavailable",
    message: expect.stringContaining("gave no answer within"),
  });
});

test("stopping ends the connection and is no failure", async () => {
  const updates = await open(600_000);
  await updates.setSource({ address });
  const stop = new AbortController();
  const closed = new Promise((resolve) => {
    handler = (request) => {
      request.socket.once("close", resolve);
      stop.abort();
    };
  });
  await expect(updates.check(stop.signal)).rejects.toMatchObject({ code: "cancelled" });
  await closed;
});
