import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnyContractProcedure } from "@orpc/contract";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDataFolder } from "#main/data-folder/open.ts";
import { type Endpoint, readEndpoint } from "#main/data-folder/endpoint.ts";
import type { CreatedApiKey } from "#shared/api-key.ts";
import { contract } from "#shared/contract.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { serve } from "#main/serve.ts";
import { testPart, testProgram } from "#main/test-program.ts";
import { sendTo } from "#main/local-server/test-server.ts";

let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-serve-"));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("the host prints an address, serves programs of this machine, and ends cleanly", async () => {
  const host = await startHost();
  const { key, pid, port } = endpointOf(folder);
  expect([pid, host.address]).toEqual([
    host.child.pid,
    expect.stringContaining(`http://127.0.0.1:${port}/#t=`),
  ]);
  const info = await call({ port, key }, "GET", "/v1/host");
  expect(JSON.parse(info.body)).toMatchObject({ host: "web", dataFolder: folder });
  const fresh = await call({ port, key }, "POST", "/v1/host/launch");
  expect(JSON.parse(fresh.body)).toEqual({
    address: expect.stringMatching(new RegExp(`^http://127\\.0\\.0\\.1:${port}/#t=[\\w-]{43}$`)) as string,
  });
  const ended = once(host.child, "exit");
  host.child.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  expect(existsSync(join(folder, "endpoint.json"))).toBe(false);
});

describe("a host that runs", () => {
  let own: string;
  let host: Awaited<ReturnType<typeof startHost>>;
  beforeAll(async () => {
    own = mkdtempSync(join(tmpdir(), "nano-banana-serve-"));
    host = await startHost(["--data", own]);
    started.length = 0;
  });
  afterAll(() => {
    host.child.kill("SIGKILL");
    rmSync(own, { recursive: true, force: true });
  });

  test("an API key is made on this machine, works until revoked, and makes no keys itself", async () => {
    const local = endpointOf(own);
    const made = await call(local, "POST", "/v1/keys", '{"name":"script"}');
    expect(made.status).toBe(201);
    const { id, secret } = JSON.parse(made.body) as CreatedApiKey; // the contract's output
    const program = { port: local.port, key: secret };
    expect((await call(program, "GET", "/v1/notes")).status).toBe(200);
    expect((await call(program, "POST", "/v1/keys", '{"name":"more"}')).status).toBe(403);
    expect((await call(program, "POST", "/v1/host/launch")).status).toBe(403);
    expect((await call(local, "DELETE", `/v1/keys/${id}`)).status).toBe(200);
    expect((await call(program, "GET", "/v1/notes")).status).toBe(401);
  });

  test("calls of a window are served to no program", async () => {
    const local = endpointOf(own);
    for (const name of Object.keys(contract.desktop)) {
      expect([name, (await call(local, "POST", `/v1/desktop/${name}`, "{}")).status]).toEqual([name, 404]);
    }
  });

  test("the OpenAPI document names every call of the contract", async () => {
    const { port } = endpointOf(own);
    const { body } = await sendTo(port, { path: "/v1/openapi.json" });
    const { paths } = JSON.parse(body) as { paths: Record<string, Record<string, unknown>> }; // checked right here
    const served = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const declared = Object.values(contract).flatMap((group) =>
      Object.values<AnyContractProcedure>(group).map((call) => call["~orpc"].route),
    );
    const published = declared.filter(({ path }) => path !== undefined);
    expect(served.toSorted()).toEqual(published.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  test("a refused input names the field, in the contract's shape", async () => {
    const answer = await call(
      endpointOf(own),
      "POST",
      "/v1/summarize",
      '{"source":{"kind":"note","id":"?"}}',
    );
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { code: "invalid-input", message: expect.stringContaining("source") as string },
    ]);
  });

  test("a second host on the folder names the first and leaves it alone", async () => {
    const { exitCode, errors } = await failToStart(["--data", own]);
    expect(exitCode).toBe(1);
    expect(errors).toContain(`(process ${host.child.pid}, ${new URL(host.address).origin})`);
    expect(errors).toContain('"npm run -s cli -- open"');
    expect((await call(endpointOf(own), "GET", "/v1/library")).status).toBe(200);
  });
});

test("a killed host leaves nothing in the way of the next", async () => {
  const first = await startHost();
  const ended = once(first.child, "exit");
  first.child.kill("SIGKILL");
  await ended;
  expect(existsSync(join(folder, "endpoint.json"))).toBe(true);
  expect(readEndpoint(folder)).toBeNull();
  const second = await startHost();
  expect(endpointOf(folder).pid).toBe(second.child.pid);
});

test("a failed start is told in one line, and gives the folder free", async () => {
  const first = await startHost();
  const other = join(folder, "other");
  const { port } = endpointOf(folder);
  const inUse = await failToStart(["--port", String(port), "--data", other]);
  expect(inUse).toEqual({
    exitCode: 1,
    errors: expect.stringContaining("Choose another with --port N") as string,
  });
  expect(inUse.errors.trim().split("\n")).toHaveLength(1);
  const ended = once(first.child, "exit");
  first.child.kill("SIGINT");
  await ended;
  await startHost(["--data", other]);
});

test("a data folder that is a file, and an unknown option, end with exit code 1 and a way out", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "kept");
  expect(await failToStart(["--data", file])).toEqual({
    exitCode: 1,
    errors: expect.stringContaining("name another folder with --data DIR") as string,
  });
  expect(readFileSync(file, "utf8")).toBe("kept");
  expect(await failToStart(["--colour"])).toEqual({
    exitCode: 1,
    errors: "Unknown option '--colour'. The options are --data DIR, --port N and --no-open.\n",
  });
});

const entry = testProgram("web");

function start(args: readonly string[]): ChildProcess {
  const data = args.includes("--data") ? [] : ["--data", folder];
  const child = spawn(process.execPath, [entry, "--no-open", ...data, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_lifecycle_event: "start", npm_package_name: "nano-banana" },
  });
  started.push(child);
  return child;
}

async function startHost(args: readonly string[] = []): Promise<{ child: ChildProcess; address: string }> {
  const child = start(args);
  const errors = textOf(child.stderr);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout?.on("data", (part: Buffer) => {
      printed += part.toString();
      const [found] = /http:\S+#t=\S+\n/.exec(printed) ?? [];
      if (found !== undefined) resolve(found.trim());
    });
    child.on("exit", () => void errors.then((text) => reject(new Error(text))));
  });
  return { child, address };
}

async function failToStart(args: readonly string[] = []): Promise<{ exitCode: unknown; errors: string }> {
  const child = start(args);
  const [errors, [exitCode]] = await Promise.all([textOf(child.stderr), once(child, "exit")]);
  return { exitCode, errors };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = "";
  for await (const part of stream ?? []) text += String(part);
  return text;
}

function endpointOf(folder: string): Endpoint {
  const endpoint = readEndpoint(folder);
  if (endpoint === null) throw new Error("No host is running.");
  return endpoint;
}

function call({ port, key }: { port: number; key: string }, method: string, path: string, body?: string) {
  const headers = { authorization: `Bearer ${key}` };
  return sendTo(port, { path, method, headers, ...(body !== undefined && { body }) });
}

test("a start that fails gives up all that it had opened", async () => {
  const first = await startHost();
  const other = join(folder, "other");
  const options = {
    page: { kind: "browser" as const, folder },
    clock: Date.now,
    workers: {
      store: testPart("store-worker"),
      nano: testPart("nano-worker"),
    },
    children: {
      toolbox: testPart("toolbox"),
      engine: testPart("engine"),
    },
    fork: forkNode,
    models: fileURLToPath(new URL("../../models", import.meta.url)),
  };
  const { port } = endpointOf(folder);
  const open = (port: number) => serve({ ...options, port, folder: openDataFolder(other) });
  await expect(open(port)).rejects.toMatchObject({ code: "unavailable" });
  const again = await open(0);
  await again.close();
  expect(first.child.exitCode).toBeNull();
});
