import { once } from "node:events";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { createSecret } from "./secrets.ts";
import { FLOOD_EVENTS, LOCAL_KEY, startTestServer, type TestServer } from "./test-server.ts";

let web: TestServer;
beforeEach(async () => {
  web = await startTestServer();
});
afterEach(() => web.close());

test("a page with its session key calls over the socket, as the page", async () => {
  const socket = await open();
  expect(socket.protocol).toBe("nano-banana.v1");
  expect(socket.extensions).toBe("");
  const answer = once(socket, "message");
  socket.send(call(1, "echo", { text: "hello" }));
  expect(JSON.parse(String((await answer)[0]))).toEqual({
    i: 1,
    p: { b: { json: { text: "hello", caller: "page" } } },
  });
});

test("a socket of another origin, or of none, is refused", async () => {
  const key = await web.openSession();
  expect(await web.connect({ key, headers: { origin: "https://attacker.example" } })).toBe(403);
  expect(await web.connect({ key, headers: { origin: `http://localhost:${web.server.port}` } })).toBe(403);
  expect(await web.connect({ key, headers: { origin: "" } })).toBe(403);
});

test("a socket from another site is refused", async () => {
  const key = await web.openSession();
  expect(await web.connect({ key, headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
});

test("a socket for another Host is refused", async () => {
  const host = `attacker.example:${web.server.port}`;
  expect(await web.connect({ headers: { host, origin: `http://${host}` } })).toBe(421);
});

test("a socket needs a session's key", async () => {
  for (const key of [createSecret(), "", LOCAL_KEY]) {
    expect(await web.connect({ protocols: ["nano-banana.v1", `key.${key}`] })).toBe(401);
  }
  expect(await web.connect({ protocols: ["nano-banana.v1"] })).toBe(401);
  expect(await web.connect({ protocols: [`key.${await web.openSession()}`] })).toBe(401);
});

test("there is one socket path", async () => {
  expect(await web.connect({ path: "/other" })).toBe(404);
});

test("a ninth socket is refused until one closes", async () => {
  const key = await web.openSession();
  const sockets = await Promise.all(Array.from({ length: 8 }, () => open(key)));
  expect(await web.connect({ key })).toBe(503);
  sockets[0]?.close();
  await expect.poll(async () => await web.connect({ key })).not.toBe(503);
});

test("a frame over 16 MB closes the socket", async () => {
  const socket = await open();
  const closed = once(socket, "close");
  socket.send(Buffer.alloc(16 * 1024 * 1024 + 1, " "), { binary: false });
  expect((await closed)[0]).toBe(1009);
});

test("a call carries files in a binary frame", async () => {
  const socket = await open();
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }); // ws is a browser's to the link
  const client = createORPCClient<{ size(input: { file: File }): Promise<number> }>(link);
  expect(await client.size({ file: new File([new Uint8Array([0, 255, 254, 128])], "a") })).toBe(4);
});

test("a malformed message closes the socket and nothing else", async () => {
  const key = await web.openSession();
  const other = await open(key);
  for (const message of [Buffer.from([0, 255]), "{", "null", '{"i":1,"p":{}}', '{"i":1,"p":{"u":"::"}}']) {
    const socket = await open(key);
    const closed = once(socket, "close");
    socket.send(message);
    expect((await closed)[0]).toBe(1007);
  }
  expect(other.readyState).toBe(WebSocket.OPEN);
});

test("a closed socket ends its running calls and streams", async () => {
  for (const name of ["wait", "ticks"]) {
    const own = await startTestServer();
    const socket = await own.connect();
    if (typeof socket === "number") throw new Error(`refused with ${socket}`);
    socket.send(call(1, name));
    await expect.poll(() => own.state.running).toBe(1);
    socket.terminate();
    await own.state.aborted;
    await own.close();
  }
});

test("an abort message ends one call", async () => {
  const socket = await open();
  socket.send(call(7, "wait"));
  await expect.poll(() => web.state.running).toBe(1);
  socket.send(JSON.stringify({ i: 7, t: 4 }));
  await web.state.aborted;
  expect(socket.readyState).toBe(WebSocket.OPEN);
});

test("a page that does not read stops the producer", async () => {
  const key = await web.openSession();
  const [slow, quick] = [await open(key), await open(key)];
  slow.send(call(1, "flood"));
  slow.pause();
  for (let round = 0; round < 50; round += 1) {
    const answer = once(quick, "message");
    quick.send(call(round, "echo", { text: "still there" }));
    await answer;
  }
  expect(web.state.produced).toBeGreaterThan(0);
  expect(web.state.produced).toBeLessThan(FLOOD_EVENTS / 2);
  slow.resume();
  await expect.poll(() => web.state.produced, { timeout: 15_000 }).toBe(FLOOD_EVENTS);
});

test("a page that answers no ping is closed", async () => {
  const own = await startTestServer({ heartbeat: 50 });
  const socket = await own.connect({ autoPong: false });
  const alive = await own.connect();
  if (typeof socket === "number" || typeof alive === "number") throw new Error("refused");
  await once(socket, "close");
  await once(alive, "ping");
  expect(alive.readyState).toBe(WebSocket.OPEN);
  await own.close();
});

test("the 33rd call of a socket is told that all is busy", async () => {
  const socket = await open();
  for (let id = 1; id <= 32; id += 1) socket.send(call(id, "wait"));
  await expect.poll(() => web.state.running).toBe(32);
  const answer = once(socket, "message");
  socket.send(call(33, "echo", { text: "hello" }));
  expect(JSON.parse(String((await answer)[0]))).toMatchObject({
    i: 33,
    p: { s: 429, b: { json: { code: "busy", status: 429, defined: true } } },
  });
});

test("calls that are over are not counted", async () => {
  const socket = await open();
  for (let id = 1; id <= 40; id += 1) {
    const answer = once(socket, "message");
    socket.send(call(id, "echo", { text: "hello" }));
    expect(String((await answer)[0])).toContain("hello");
  }
});

test("closing the host closes its sockets and ends their calls", async () => {
  const socket = await open();
  socket.send(call(1, "wait"));
  await expect.poll(() => web.state.running).toBe(1);
  const closed = once(socket, "close");
  await web.server.close();
  await Promise.all([closed, web.state.aborted]);
});

test("a page that does not answer does not hold up the end of the host", async () => {
  const socket = await open();
  socket.pause();
  await web.server.close();
});

async function open(key?: string): Promise<WebSocket> {
  const socket = await web.connect(key === undefined ? {} : { key });
  if (typeof socket === "number") throw new Error(`refused with ${socket}`);
  return socket;
}

/** A call as oRPC's client writes it. */
function call(id: number, name: string, input?: unknown): string {
  return JSON.stringify({ i: id, p: { u: `/${name}`, b: { json: input } } });
}
