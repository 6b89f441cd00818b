import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { API_KEY, LOCAL_KEY, startTestServer, type TestServer, tokenOf } from "./test-server.ts";

let web: TestServer;
let origin: string;
beforeAll(async () => {
  web = await startTestServer();
  origin = `http://127.0.0.1:${web.server.port}`;
});
afterAll(() => web.close());

const bearer = { authorization: `Bearer ${API_KEY}` };
const exchange = (headers: Record<string, string>) =>
  web.send({ path: "/session", method: "POST", headers, body: tokenOf(web.server) });

test("a foreign Host is refused before routing, on every path", async () => {
  for (const host of [
    "attacker.example",
    `attacker.example:${web.server.port}`,
    "127.0.0.1",
    `127.0.0.1.:${web.server.port}`,
  ]) {
    for (const path of ["/", "/v1/openapi.json", "/v1/missing"]) {
      expect((await web.send({ path, headers: { host, ...bearer } })).status).toBe(421);
    }
  }
  expect((await web.send({ path: "/", headers: { host: `localhost:${web.server.port}` } })).status).toBe(200);
});

test("a session needs this address as Origin", async () => {
  expect((await exchange({})).status).toBe(403);
  expect((await exchange({ origin: "https://attacker.example" })).status).toBe(403);
  expect((await exchange({ origin: "null" })).status).toBe(403);
  expect((await exchange({ origin: `http://localhost:${web.server.port}` })).status).toBe(403);
  expect((await exchange({ origin })).status).toBe(200);
});

test("a session cannot be opened from another site", async () => {
  for (const site of ["cross-site", "same-site", "none"]) {
    expect((await exchange({ origin, "sec-fetch-site": site })).status).toBe(403);
  }
  expect((await exchange({ origin, "sec-fetch-site": "same-origin" })).status).toBe(200);
});

test("a preflight is refused, so that pages of other addresses stay outside", async () => {
  const answer = await web.send({
    path: "/v1/echo",
    method: "OPTIONS",
    headers: { origin: "https://attacker.example", "access-control-request-method": "POST" },
  });
  expect(answer.status).toBe(403);
});

test("methods that the contract does not use are refused", async () => {
  for (const method of ["TRACE", "PROPFIND", "PURGE"]) {
    for (const path of ["/", "/v1/echo"]) expect((await web.send({ path, method })).status).toBe(405);
  }
  expect((await web.send({ path: "/index.html", method: "DELETE", headers: { origin } })).status).toBe(405);
});

test("a request for another server's address is refused", async () => {
  const host = `127.0.0.1:${web.server.port}`;
  expect((await web.send({ path: `http://${host}/`, headers: { host } })).status).toBe(400);
});

test("every answer carries the policy and no answer a cookie or a leave for other origins", async () => {
  const answers = await Promise.all([
    web.send({ path: "/" }),
    web.send({ path: "/assets/index-a1b2c3.js" }),
    web.send({ path: "/none" }),
    web.send({ path: "/%" }),
    web.send({ path: "/", method: "DELETE" }),
    web.send({ path: "/", method: "OPTIONS", headers: { origin: "https://attacker.example" } }),
    web.send({ path: "/", method: "TRACE" }),
    web.send({ path: "/", headers: { host: "attacker.example" } }),
    web.send({ path: "/", headers: { "x-long": "x".repeat(9_000) } }),
    web.send({ path: "/v1/openapi.json", headers: { origin } }),
    web.send({ path: "/v1/echo", method: "POST" }),
    web.send({ path: "/v1/echo", method: "POST", headers: { ...bearer, origin }, body: '{"text":"a"}' }),
    web.send({ path: "/v1/echo", method: "POST", headers: bearer, body: "{" }),
    web.send({ path: "/v1/nothing", headers: bearer }),
    web.send({ path: "/v1/fail", headers: bearer }),
    exchange({}),
    exchange({ origin }),
    web.send({ path: "/ws", headers: { connection: "Upgrade", upgrade: "websocket" } }),
  ]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toEqual([
    200, 200, 404, 400, 405, 403, 405, 421, 431, 200, 401, 200, 400, 404, 500, 403, 200, 403,
  ]);
  for (const { headers } of answers) {
    const policy = headers["content-security-policy"];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("microphone=()") as string,
    });
    expect(Object.keys(headers).filter((name) => /^(set-cookie|access-control-)/.test(name))).toEqual([]);
  }
});

test("headers over 8 KB are refused", async () => {
  expect((await web.send({ path: "/", headers: { "x-long": "x".repeat(7_000) } })).status).toBe(200);
  expect((await web.send({ path: "/", headers: { "x-long": "x".repeat(8_200) } })).status).toBe(431);
});

test("a client that never finishes its headers is cut off", async () => {
  const slow = await startTestServer({ headersTimeout: 200 });
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(slow.server.port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: 127"));
  socket.on("data", (data) => resolve(data.toString()));
  socket.on("error", () => resolve("closed"));
  expect(await promise).toMatch(/^HTTP\/1\.1 408 /);
  await slow.close();
});

test("bytes that are no HTTP get an answer and no more", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(web.server.port, "127.0.0.1", () =>
    socket.write("\u0016\u0003\u0001 hello\r\n\r\n"),
  );
  socket.on("data", (data) => resolve(data.toString()));
  expect(await promise).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-security-policy: default-src 'none'/);
});

test("only 127.0.0.1 answers", async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map(({ address }) => address),
  );
  const tried = [...others.filter((address) => address !== "127.0.0.1"), "127.0.0.2"];
  for (const host of tried) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: web.server.port, timeout: 2_000 });
      const end = (isOpen: boolean) => {
        socket.destroy();
        resolve(isOpen);
      };
      socket
        .on("connect", () => end(true))
        .on("error", () => end(false))
        .on("timeout", () => end(false));
    });
    expect([host, isOpen]).toEqual([host, false]);
  }
});

test("at most 64 connections are held", async () => {
  const full = await startTestServer();
  const sockets = await Promise.all(
    Array.from({ length: 64 }, () => {
      const { promise, resolve } = Promise.withResolvers<ReturnType<typeof connect>>();
      const socket = connect(full.server.port, "127.0.0.1", () => resolve(socket));
      socket.on("error", () => {});
      return promise;
    }),
  );
  const { promise, resolve } = Promise.withResolvers<string>();
  const last = connect(full.server.port, "127.0.0.1", () => last.write("GET / HTTP/1.0\r\n\r\n"));
  last.on("data", () => resolve("answered"));
  last.on("close", () => resolve("dropped")).on("error", () => resolve("dropped"));
  expect(await promise).toBe("dropped");
  for (const socket of sockets) socket.destroy();
  await full.close();
});

test("the 33rd request at a time is told that all is busy", async () => {
  const full = await startTestServer();
  const running = Array.from({ length: 32 }, () => wait(full).catch(() => "cut off"));
  await expect.poll(() => full.state.running).toBe(32);
  const answer = await full.send({ path: "/" });
  expect([answer.status, JSON.parse(answer.body)]).toEqual([
    429,
    { code: "busy", message: "Too many requests are running. Try again when one has finished." },
  ]);
  await full.close();
  expect(new Set(await Promise.all(running))).toEqual(new Set(["cut off"]));
});

test("requests that have ended no longer count", async () => {
  const own = await startTestServer();
  for (let round = 0; round < 40; round += 1) expect((await own.send({ path: "/" })).status).toBe(200);
  await own.close();
});

test("a port in use is named with the way out", async () => {
  await expect(startTestServer({ port: web.server.port })).rejects.toMatchObject({
    code: "unavailable",
    message: `Port ${web.server.port} is in use by another program. Choose another with --port N, or leave --port out for a free one.`,
  });
});

test("closing the host ends running requests and frees the port", async () => {
  const other = await startTestServer();
  const call = wait(other).catch(() => "cut off");
  await expect.poll(() => other.state.running).toBe(1);
  await other.close();
  await other.state.aborted;
  expect(await call).toBe("cut off");
  const next = await startTestServer({ port: other.server.port });
  await next.close();
});

/** A call that runs until it is aborted. */
function wait(host: TestServer) {
  return host.send({ path: "/v1/wait", method: "POST", headers: { authorization: `Bearer ${LOCAL_KEY}` } });
}
