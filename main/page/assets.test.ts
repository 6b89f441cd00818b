import { afterAll, beforeAll, expect, test } from "vitest";
import { readAsset } from "./assets.ts";
import { startTestServer, type TestServer } from "#main/local-server/test-server.ts";

let web: TestServer;
beforeAll(async () => {
  web = await startTestServer();
});
afterAll(() => web.close());

test("each load of the page has a nonce of its own, the same in policy and page", async () => {
  const nonces = new Set<string>();
  for (let load = 0; load < 3; load += 1) {
    const { body, headers } = await web.send({ path: "/" });
    const nonce = /<meta name="csp-nonce" content="([\w-]{24})">/.exec(body)?.[1];
    expect(headers["content-security-policy"]).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(headers["cache-control"]).toBe("no-store");
    nonces.add(String(nonce));
  }
  expect(nonces.size).toBe(3);
});

test("hashed assets are kept for good", async () => {
  const { status, headers } = await web.send({ path: "/assets/index-a1b2c3.js" });
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    200,
    "text/javascript; charset=utf-8",
    "public, max-age=31536000, immutable",
  ]);
});

test("HEAD gives the headers of GET", async () => {
  const { status, headers, body } = await web.send({ path: "/", method: "HEAD" });
  expect([status, headers["content-type"], body]).toEqual([200, "text/html; charset=utf-8", ""]);
});

const OUTSIDE = [
  "/../secret.json",
  "/..%2fsecret.json",
  "/%2e%2e/secret.json",
  "/%2e%2e%2fsecret.json",
  "/..%5csecret.json",
  "/..\\secret.json",
  "/assets/../../secret.json",
  "/assets/%2e%2e/%2e%2e/secret.json",
  "/assets/..%2f..%2fsecret.json",
  "/../renderer-other/secret.json",
  "/..%2frenderer-other%2fsecret.json",
  "//secret.json",
  "/secret.json%00.js",
  "/%2fetc%2fpasswd",
  "/%",
  "/%c0%ae%c0%ae/secret.json",
  "/assets",
  "/assets/",
  "/notes.txt",
];

test.each(OUTSIDE)("%s leads nowhere", async (path) => {
  const overHttp = await web.send({ path });
  expect(overHttp.status).toBeGreaterThanOrEqual(400);
  expect(overHttp.body).not.toContain('secret"');
  const direct = await readAsset(`${web.folder}/renderer`, path);
  expect([400, 404]).toContain(direct.status);
});

test("the policy gives a nonce to the page alone", async () => {
  const { headers } = await web.send({ path: "/assets/index-a1b2c3.js" });
  expect(headers["content-security-policy"]).toContain("style-src 'self';");
});
