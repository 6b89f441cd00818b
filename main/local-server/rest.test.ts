import { once } from "node:events";
import { type ClientRequest, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { API_KEY, LISTED_ORIGIN, LOCAL_KEY, startTestServer, type TestServer } from "./test-server.ts";

let web: TestServer;
beforeAll(async () => {
  web = await startTestServer();
});
afterAll(() => web.close());

const MEGABYTE = Buffer.alloc(1024 * 1024, " ");
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const echo = (headers: Record<string, string>, body: string | readonly Buffer[] = '{"text":"hello"}') =>
  web.send({ path: "/v1/echo", method: "POST", headers, body });

test("an API key calls as a program, the endpoint file's key as this machine", async () => {
  const json = { "content-type": "application/json" };
  const [api, local] = [await echo({ ...json, ...bearer(API_KEY) }), await echo(bearer(LOCAL_KEY))];
  expect([api.status, JSON.parse(api.body)]).toEqual([200, { text: "hello", caller: "api" }]);
  expect([local.status, JSON.parse(local.body)]).toEqual([200, { text: "hello", caller: "local" }]);
  expect(api.headers["cache-control"]).toBe("no-store");
});

test("without a key, with a wrong or a session's key, nothing is answered", async () => {
  const session = await web.openSession();
  const wrong = [
    {},
    bearer(session),
    bearer(`${API_KEY.slice(0, -1)}!`),
    bearer("short"),
    { authorization: API_KEY },
  ];
  for (const headers of wrong) {
    const { status, body } = await echo(headers);
    expect([status, JSON.parse(body)]).toMatchObject([401, { code: "unauthorized" }]);
  }
});

test("a revoked key stops at once", async () => {
  const own = await startTestServer();
  const call = () => own.send({ path: "/v1/missing", headers: bearer(API_KEY) });
  expect((await call()).status).toBe(404);
  own.state.keys.delete(API_KEY);
  expect((await call()).status).toBe(401);
  await own.close();
});

test("a key in a page of another address is refused", async () => {
  const headers = bearer(API_KEY);
  expect((await echo({ ...headers, origin: "https://attacker.example" })).status).toBe(403);
  expect((await echo({ ...headers, origin: "null" })).status).toBe(403);
  expect((await echo({ ...headers, "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await echo({ ...headers, origin: `http://127.0.0.1:${web.server.port}` })).status).toBe(200);
});

test("an origin that the key lists may use that key, and no other", async () => {
  const headers = { origin: LISTED_ORIGIN, "sec-fetch-site": "cross-site" };
  expect((await echo({ ...headers, ...bearer(API_KEY) })).status).toBe(200);
  expect((await echo({ ...headers, ...bearer(LOCAL_KEY) })).status).toBe(403);
  expect((await echo({ ...headers, ...bearer(API_KEY), origin: `${LISTED_ORIGIN}x` })).status).toBe(403);
});

test("a malformed body is an error of the contract's shape", async () => {
  for (const body of ["{", "[", '{"text":1}', "null", ""]) {
    const answer = await echo(bearer(API_KEY), body);
    const { code, message, ...more } = JSON.parse(answer.body) as Record<string, string>; // checked right here
    expect([answer.status, code, typeof message, more]).toEqual([400, "invalid-input", "string", {}]);
  }
});

test("only JSON is read", async () => {
  const { status, body } = await echo({
    ...bearer(API_KEY),
    "content-type": "application/x-www-form-urlencoded",
  });
  expect([status, JSON.parse(body)]).toEqual([
    415,
    {
      code: "unsupported-text",
      message: "Send JSON with Content-Type: application/json instead of application/x-www-form-urlencoded.",
    },
  ]);
});

test("a body that declares over 16 MB is refused unread", async () => {
  const outgoing = post({ ...bearer(API_KEY), "content-length": String(16 * 1024 * 1024 + 1) });
  outgoing.flushHeaders();
  const [answer] = (await once(outgoing, "response")) as [{ statusCode: number }]; // the event's one argument
  expect(answer.statusCode).toBe(413);
  outgoing.destroy();
});

test("a body that grows over 16 MB without a length is cut off", async () => {
  const answer = await echo(bearer(API_KEY), [
    Buffer.from('{"text":"a"}'),
    ...Array<Buffer>(16).fill(MEGABYTE),
  ]);
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([413, { code: "too-large" }]);
});

test("a body of just under 16 MB arrives", async () => {
  const answer = await echo(bearer(API_KEY), [
    Buffer.from('{"text":"a"}'),
    ...Array<Buffer>(15).fill(MEGABYTE),
  ]);
  expect(answer.status).toBe(200);
});

test("an unknown path and an unknown method of a known one are not found", async () => {
  for (const [method, path] of [
    ["GET", "/v1/nothing"],
    ["GET", "/v1/echo"],
    ["GET", "/v1"],
    ["GET", "/v1/"],
  ] as const) {
    const { status, body } = await web.send({ path, method, headers: bearer(API_KEY) });
    expect([path, status]).toEqual([path, 404]);
    expect(body).not.toContain("<");
  }
});

test("an error of the contract keeps its code; one of the inside loses its text", async () => {
  const missing = await web.send({ path: "/v1/missing", headers: bearer(API_KEY) });
  expect([missing.status, JSON.parse(missing.body)]).toEqual([
    404,
    { code: "not-found", message: "It is not there." },
  ]);
  const failed = await web.send({ path: "/v1/fail", headers: bearer(API_KEY) });
  expect([failed.status, JSON.parse(failed.body)]).toMatchObject([500, { code: "internal" }]);
  expect(failed.body).not.toContain("secret");
});

test("a client that leaves ends its call", async () => {
  const own = await startTestServer();
  const outgoing = post(bearer(API_KEY), "/v1/wait", own.server.port);
  outgoing.end();
  await expect.poll(() => own.state.running).toBe(1);
  outgoing.destroy();
  await own.state.aborted;
  await own.close();
});

test("a stream arrives as server-sent events and ends when its reader leaves", async () => {
  const own = await startTestServer();
  const outgoing = request({
    port: own.server.port,
    host: "127.0.0.1",
    path: "/v1/ticks",
    headers: bearer(API_KEY),
  });
  outgoing.on("error", () => {});
  outgoing.end();
  const [answer] = (await once(outgoing, "response")) as [
    NodeJS.ReadableStream & { headers: Record<string, string> },
  ]; // the event's one argument
  expect(answer.headers["content-type"]).toBe("text/event-stream");
  let text = "";
  answer.on("data", (part: Buffer) => {
    text += part.toString();
  });
  await expect.poll(() => text).toContain("event: message\ndata: 1\n");
  outgoing.destroy();
  await own.state.aborted;
  await own.close();
});

test("the OpenAPI document is public and describes what is served", async () => {
  const { status, body } = await web.send({ path: "/v1/openapi.json" });
  const document = JSON.parse(body) as { openapi: string; servers: unknown; paths: Record<string, unknown> }; // checked right here
  expect(status).toBe(200);
  expect(document.openapi).toMatch(/^3\.1/);
  expect(document.servers).toEqual([{ url: "/v1" }]);
  expect(Object.keys(document.paths)).toContain("/echo");
  const foreign = await web.send({
    path: "/v1/openapi.json",
    headers: { origin: "https://attacker.example" },
  });
  expect(foreign.status).toBe(403);
});

function post(headers: Record<string, string>, path = "/v1/echo", port = web.server.port): ClientRequest {
  const outgoing = request({ host: "127.0.0.1", port, path, method: "POST", headers, agent: false });
  outgoing.on("error", () => {});
  return outgoing;
}
