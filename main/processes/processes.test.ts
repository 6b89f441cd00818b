import { afterEach, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { testOperations } from "./fixtures/test-operations.ts";
import { forkNode } from "./node-child.ts";
import { createProcesses } from "./processes.ts";
import { createSupervisor } from "./supervisor.ts";

const supervisor = () =>
  createSupervisor({
    name: "test",
    title: "The test",
    entry: new URL("./fixtures/test-child.ts", import.meta.url),
    operations: testOperations,
    fork: forkNode,
    hostPid: process.pid,
    log: silentLog,
    limits: { deaths: 1 },
  });

let opened: ReturnType<typeof supervisor>;
afterEach(() => opened.close());
const { signal } = new AbortController();

it("tells the states of the processes as they change, and starts a stopped one again", async () => {
  opened = supervisor();
  const processes = createProcesses([opened]);
  expect(processes.list()).toMatchObject([{ name: "test", title: "The test", state: "idle" }]);
  const stop = new AbortController();
  const states: string[] = [];
  const following = (async () => {
    for await (const [status] of processes.changes(stop.signal)) {
      states.push(status?.state ?? "none");
      if (status?.state === "stopped") processes.restart("test");
      if (states.includes("stopped") && status?.state === "ready") stop.abort();
    }
  })();
  await opened.call("die", null, { signal }).catch(() => {});
  await following;
  expect(states[0]).toBe("idle");
  expect(states.slice(-3)).toEqual(["stopped", "starting", "ready"]);
  expect(await opened.call("echo", "well", { signal })).toBe("well");
});

it("knows no other names", () => {
  opened = supervisor();
  expect(() => createProcesses([opened]).restart("none")).toThrow('There is no process "none"');
});
