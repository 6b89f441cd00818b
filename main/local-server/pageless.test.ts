import { afterAll, beforeAll, expect, test } from "vitest";
import { API_KEY, LOCAL_KEY, startTestServer, type TestServer } from "./test-server.ts";

let bare: TestServer;
beforeAll(async () => {
  bare = await startTestServer({ hasPage: false });
});
afterAll(() => bare.close());

const call = (key: string) =>
  bare.send({
    path: "/v1/echo",
    method: "POST",
    headers: { authorization: `Bearer ${key}` },
    body: '{"text":"hello"}',
  });

test("without a page programs with a key are served all the same", async () => {
  expect(JSON.parse((await call(API_KEY)).body)).toEqual({ text: "hello", caller: "api" });
  expect(JSON.parse((await call(LOCAL_KEY)).body)).toEqual({ text: "hello", caller: "local" });
  expect((await call("x".repeat(43))).status).toBe(401);
});

test("without a page there is no file, no session and no socket", async () => {
  const headers = { origin: `http://127.0.0.1:${bare.server.port}` };
  for (const path of ["/", "/index.html", "/assets/index-a1b2c3.js"]) {
    const { status, body } = await bare.send({ path });
    expect([path, status, JSON.parse(body)]).toMatchObject([path, 404, { code: "not-found" }]);
  }
  expect((await bare.send({ path: "/session", method: "POST", headers, body: "x" })).status).toBe(404);
  expect(await bare.connect({ key: "x".repeat(43) })).toBe(404);
  expect(() => bare.server.launch()).toThrow("No page is served");
});
