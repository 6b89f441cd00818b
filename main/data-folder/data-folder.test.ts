import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endpointAddress, readEndpoint, writeEndpoint } from "./endpoint.ts";
import { asOrdinaryUser } from "#main/test-user.ts";
import { acquireLock, isLocked } from "./lock.ts";
import { prepareDataFolder } from "./prepare.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const endpoint = { pid: process.pid, port: 4123, key: "k".repeat(43), startedAt: 1, version: "0.1.0" };

test("a new data folder is its owner's alone and holds nothing", () => {
  const path = join(folder, "deep", "down");
  prepareDataFolder(path);
  expect([mode(path), readdirSync(path)]).toEqual(["700", []]);
});

test("a data folder open to others is closed to them", () => {
  chmodSync(folder, 0o755);
  prepareDataFolder(folder);
  expect(mode(folder)).toBe("700");
});

test("a folder that cannot be made or written is named, with the way out", () => {
  const file = join(folder, "file");
  writeFileSync(file, "", { mode: 0o644 });
  for (const path of [file, join(file, "inside"), "/proc/nano-banana"]) {
    expect(() => prepareDataFolder(path)).toThrow(
      expect.objectContaining({
        code: "storage-failed",
        message: expect.stringMatching(
          new RegExp(`cannot write to its data folder ${path} \\(.+\\).*--data DIR`),
        ),
      }),
    );
  }
  expect(mode(file)).toBe("644");
});

test("a folder without permission to write is refused", async () => {
  chmodSync(folder, 0o500);
  await asOrdinaryUser(folder, () => {
    expect(() => prepareDataFolder(join(folder, "new"))).toThrow(
      expect.objectContaining({
        code: "storage-failed",
        message: expect.stringContaining(`${join(folder, "new")} (no permission)`),
      }),
    );
    chmodSync(folder, 0o700);
    prepareDataFolder(join(folder, "new"));
  });
});

test("the endpoint file is written whole, for its owner only, and removed at the end", () => {
  const remove = writeEndpoint(folder, endpoint);
  expect(readdirSync(folder)).toEqual(["endpoint.json"]);
  expect(mode(join(folder, "endpoint.json"))).toBe("600");
  expect(readEndpoint(folder)).toEqual(endpoint);
  expect(endpointAddress(endpoint)).toBe("http://127.0.0.1:4123");
  remove();
  expect(readdirSync(folder)).toEqual([]);
});

test("an ending host leaves the endpoint of its successor", () => {
  const remove = writeEndpoint(folder, endpoint);
  writeEndpoint(folder, { ...endpoint, key: "n".repeat(43) });
  remove();
  expect(readEndpoint(folder)?.key).toBe("n".repeat(43));
});

test("the endpoint of a dead process is stale, and a damaged one is none", async () => {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  writeEndpoint(folder, { ...endpoint, pid: child.pid ?? 1 });
  expect(readEndpoint(folder)).toBeNull();
  for (const text of ["", "{", "{}", '{"pid":-1}', JSON.stringify({ ...endpoint, port: 0 })]) {
    writeFileSync(join(folder, "endpoint.json"), text);
    expect(readEndpoint(folder)).toBeNull();
  }
});

test("an endpoint that cannot be written leaves nothing behind", () => {
  expect(() => writeEndpoint(join(folder, "missing"), endpoint)).toThrow(
    expect.objectContaining({ code: "storage-failed" }),
  );
});

test("a second lock on the folder is refused, and says who holds it", () => {
  const lock = acquireLock(folder);
  expect(readdirSync(folder)).toEqual(["lock.sqlite"]);
  expect(mode(join(folder, "lock.sqlite"))).toBe("600");
  expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: "busy" }));
  writeEndpoint(folder, endpoint);
  expect(() => acquireLock(folder)).toThrow(
    expect.objectContaining({
      code: "busy",
      message: expect.stringContaining(`(process ${process.pid}, http://127.0.0.1:4123)`),
    }),
  );
  lock.release();
  acquireLock(folder).release();
});

test("a lock held by another process is seen, and freed by the kernel when that process is killed", async () => {
  const module = JSON.stringify(new URL("./lock.ts", import.meta.url).href);
  const script = `const { acquireLock } = await import(${module}); globalThis.lock = acquireLock(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: "busy" }));
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
  acquireLock(folder).release();
});

test("whoever takes the lock clears the endpoint of a killed host, whose process id may be another's by now", () => {
  writeEndpoint(folder, endpoint);
  expect(isLocked(folder)).toBe(false);
  expect(readEndpoint(folder)).toBeNull();
  const lock = acquireLock(folder);
  expect(isLocked(folder)).toBe(true);
  lock.release();
});

test("a folder that cannot hold a lock is named", () => {
  expect(() => acquireLock(join(folder, "missing"))).toThrow(
    expect.objectContaining({ code: "storage-failed" }),
  );
  writeFileSync(join(folder, "lock.sqlite"), "this is no database".repeat(100));
  expect(() => acquireLock(folder)).toThrow(expect.objectContaining({ code: "storage-failed" }));
  expect(existsSync(join(folder, "lock.sqlite"))).toBe(true);
});
