import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestServer, type TestServer, tokenOf } from "./test-server.ts";

let web: TestServer;
beforeEach(async () => {
  web = await startTestServer();
});
afterEach(() => web.close());

const exchange = async (body: string) => {
  const origin = `http://127.0.0.1:${web.server.port}`;
  return (await web.send({ path: "/session", method: "POST", headers: { origin }, body })).status;
};

test("the token stands in the fragment, which never leaves the browser", () => {
  const address = new URL(web.server.launch());
  expect(address.origin + address.pathname + address.search).toBe(`http://127.0.0.1:${web.server.port}/`);
  expect(address.hash).toMatch(/^#t=[\w-]{43}$/);
});

test("a token opens one session and no second", async () => {
  const token = tokenOf(web.server);
  expect(await exchange(token)).toBe(200);
  expect(await exchange(token)).toBe(401);
});

test("a token expires after five minutes", async () => {
  const [early, late] = [tokenOf(web.server), tokenOf(web.server)];
  web.state.now += 5 * 60_000 - 1;
  expect(await exchange(early)).toBe(200);
  web.state.now += 1;
  expect(await exchange(late)).toBe(401);
});

test("five wrong tokens void the right one; a fresh address works again", async () => {
  const token = tokenOf(web.server);
  for (let attempt = 0; attempt < 4; attempt += 1) expect(await exchange(`wrong-${attempt}`)).toBe(401);
  const other = tokenOf(web.server);
  expect(await exchange(other)).toBe(200);
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await exchange(`wrong-${attempt}`)).toBe(401);
  expect(await exchange(token)).toBe(401);
  expect(await exchange(tokenOf(web.server))).toBe(200);
});

test("an empty or long token is refused", async () => {
  expect(await exchange("")).toBe(401);
  expect(await exchange("x".repeat(257))).toBe(413);
});

test("every address opens a session of its own, and all stay open", async () => {
  const keys = [await web.openSession(), await web.openSession(), await web.openSession()];
  expect(new Set(keys).size).toBe(3);
  for (const key of keys) {
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(await web.connect({ key })).not.toBe(401);
    expect(await web.connect({ key })).not.toBe(401);
  }
});

test("an answer that holds a key is stored nowhere", async () => {
  const origin = `http://127.0.0.1:${web.server.port}`;
  const answer = await web.send({
    path: "/session",
    method: "POST",
    headers: { origin },
    body: tokenOf(web.server),
  });
  expect(answer.headers["cache-control"]).toBe("no-store");
});
