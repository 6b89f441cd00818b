import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ProcessState } from "#shared/processes.ts";
import { silentLog } from "#main/log.ts";
import { isLong } from "#main/test-form.ts";
import type { Fork } from "./child.ts";
import { createManualTimers, type ManualTimers } from "./fixtures/manual-timers.ts";
import { testOperations } from "./fixtures/test-operations.ts";
import { forkNode } from "./node-child.ts";
import { createSupervisor, type Supervisor, type SupervisorOptions } from "./supervisor.ts";
import { systemTimers } from "./timers.ts";

type TestSupervisor = Supervisor<typeof testOperations>;

const DEATHS = isLong ? 30 : 8;

const opened: TestSupervisor[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((supervisor) => supervisor.close()));
});

function open(options: Partial<SupervisorOptions<typeof testOperations>> = {}): {
  supervisor: TestSupervisor;
  timers: ManualTimers;
  states: ProcessState[];
} {
  const timers = createManualTimers();
  const supervisor = createSupervisor({
    name: "test",
    title: "The test",
    entry: new URL("./fixtures/test-child.ts", import.meta.url),
    operations: testOperations,
    fork: forkNode,
    hostPid: process.pid,
    log: silentLog,
    timers,
    ...options,
  });
  const states: ProcessState[] = [];
  supervisor.onChange(() => states.push(supervisor.status().state));
  opened.push(supervisor);
  return { supervisor, timers, states };
}

const { signal } = new AbortController();
const stopped = { code: "unavailable", message: expect.stringContaining("is stopped. Start it again") };
const died = {
  code: "unavailable",
  message: "The test failed while it was at work. Your library is safe; try again.",
};

/** Starts `hang` or `wait` and resolves with its outcome once the child is at it. */
async function begin(
  supervisor: TestSupervisor,
  work: "hang" | "wait",
  options: { signal?: AbortSignal; limit?: number; isListening?: boolean } = {},
): Promise<{ outcome: Promise<unknown> }> {
  const { promise: atWork, resolve } = Promise.withResolvers<void>();
  const { isListening = true, ...rest } = options;
  const context = { signal, onProgress: () => resolve(), ...rest };
  const call =
    work === "hang"
      ? supervisor.call("hang", null, context)
      : supervisor.call("wait", { isListening }, context);
  const outcome = call.catch((error: unknown) => error);
  await atWork;
  return { outcome };
}

/** The outcome of a call under which the child ends itself. */
const die = (supervisor: TestSupervisor) =>
  supervisor.call("die", null, { signal }).catch((error: unknown) => error);

describe("a supervised child", () => {
  it("is started by the first call, answers in order, and tells its memory", async () => {
    const { supervisor, states } = open();
    expect(supervisor.status()).toEqual({
      name: "test",
      title: "The test",
      state: "idle",
      memory: null,
      failures: 0,
    });
    const answers = ["one", "two", "three"].map((text) => supervisor.call("echo", text, { signal }));
    expect(await Promise.all(answers)).toEqual(["one", "two", "three"]);
    expect(states).toEqual(["starting", "ready"]);
    expect(supervisor.status().memory).toBeGreaterThan(10_000_000);
  });

  it("passes on a refusal, and keeps the text of any other error inside", async () => {
    const { supervisor } = open();
    await expect(supervisor.call("refuse", null, { signal })).rejects.toMatchObject({
      code: "not-found",
      message: "It is not there. Look elsewhere.",
    });
    await expect(supervisor.call("fail", null, { signal })).rejects.toMatchObject({
      code: "internal",
      message: expect.not.stringContaining("secret"),
    });
    expect(await supervisor.call("echo", "well", { signal })).toBe("well");
  });

  it("is ended when it has had nothing to do for long, and started by the next call", async () => {
    const { supervisor, timers, states } = open({ limits: { idle: 1_000 } });
    const first = await supervisor.call("pid", null, { signal });
    timers.advance(999);
    expect(await supervisor.call("pid", null, { signal })).toBe(first);
    timers.advance(1_000);
    expect(supervisor.status()).toMatchObject({ state: "idle", memory: null, failures: 0 });
    expect(await supervisor.call("pid", null, { signal })).not.toBe(first);
    expect(states).toEqual(["starting", "ready", "idle", "starting", "ready"]);
  });

  it("is refused more calls than may wait", async () => {
    const { supervisor } = open({ limits: { queue: 2 } });
    await begin(supervisor, "wait");
    const waiting = ["a", "b"].map((text) => supervisor.call("echo", text, { signal }).catch(() => {}));
    await expect(supervisor.call("echo", "c", { signal })).rejects.toMatchObject({ code: "busy" });
    await supervisor.close();
    await Promise.all(waiting);
  });

  it("is gone once closed, and what waited fails", async () => {
    let hasEnded = false;
    const fork: Fork = (entry, options) => {
      const child = forkNode(entry, options);
      child.onExit(() => {
        hasEnded = true;
      });
      return child;
    };
    const { supervisor } = open({ fork });
    const pid = await supervisor.call("pid", null, { signal });
    const { outcome } = await begin(supervisor, "hang");
    const waiting = supervisor.call("echo", "", { signal }).catch((error: unknown) => error);
    await supervisor.close();
    expect(hasEnded).toBe(true);
    expect(isGone(pid)).toBe(true);
    const closing = { code: "unavailable", message: expect.stringContaining("is closing") };
    expect([await outcome, await waiting]).toEqual([
      expect.objectContaining(closing),
      expect.objectContaining(closing),
    ]);
    await expect(supervisor.call("echo", "", { signal })).rejects.toMatchObject(closing);
  });
});

describe("a job that is given up", () => {
  it("ends at once for its caller; a child that listens goes on with the next", async () => {
    const { supervisor } = open();
    const pid = await supervisor.call("pid", null, { signal });
    const job = new AbortController();
    const { outcome } = await begin(supervisor, "wait", { signal: job.signal });
    job.abort();
    expect(await outcome).toMatchObject({ code: "cancelled" });
    expect(await supervisor.call("pid", null, { signal })).toBe(pid);
  });

  it("takes a child that does not listen with it, which counts as no death", async () => {
    const { supervisor, timers } = open({ limits: { deaths: 1 } });
    const pid = await supervisor.call("pid", null, { signal });
    const job = new AbortController();
    const { outcome } = await begin(supervisor, "wait", { signal: job.signal, isListening: false });
    job.abort();
    expect(await outcome).toMatchObject({ code: "cancelled" });
    const next = supervisor.call("pid", null, { signal });
    timers.advance(1_000);
    expect(await next).not.toBe(pid);
    expect(supervisor.status().failures).toBe(0);
  });

  it("never reaches the child when it was still waiting", async () => {
    const { supervisor } = open();
    const busy = new AbortController();
    await begin(supervisor, "wait", { signal: busy.signal });
    const job = new AbortController();
    const waiting = supervisor.call("die", null, { signal: job.signal });
    job.abort();
    await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
    await expect(supervisor.call("die", null, { signal: job.signal })).rejects.toMatchObject({
      code: "cancelled",
    });
    busy.abort();
    expect(await supervisor.call("echo", "alive", { signal })).toBe("alive");
  });

  it("that takes longer than it may fails, and the next one is answered", async () => {
    const { supervisor, timers } = open();
    const { outcome } = await begin(supervisor, "wait", { limit: 3_000 });
    timers.advance(3_000);
    expect(await outcome).toMatchObject({
      code: "unavailable",
      message: "The test took over 3 seconds for this and was ended.",
    });
    expect(await supervisor.call("echo", "next", { signal })).toBe("next");
  });
});

describe("a child that fails", () => {
  it("fails the job it had, and answers the ones that wait after a new start", async () => {
    const { supervisor, timers } = open();
    const dying = die(supervisor);
    const next = supervisor.call("echo", "next", { signal });
    expect(await dying).toMatchObject(died);
    expect(supervisor.status().state).toBe("restarting");
    timers.advance(0);
    expect(await next).toBe("next");
    expect(supervisor.status().failures).toBe(1);
  });

  it("waits longer before each start, and after five deaths in a minute for a person", async () => {
    const { supervisor, timers } = open();
    for (const wait of [0, 250, 500, 1_000]) {
      expect(await die(supervisor)).toMatchObject(died);
      timers.advance(wait - 1);
      expect(supervisor.status().state).toBe("restarting");
      timers.advance(1);
      expect(supervisor.status().state).toBe("idle");
    }
    const dying = die(supervisor);
    const waiting = supervisor.call("echo", "", { signal }).catch((error: unknown) => error);
    expect(await dying).toMatchObject(died);
    expect(await waiting).toMatchObject(stopped);
    await expect(supervisor.call("echo", "", { signal })).rejects.toMatchObject(stopped);
    expect(supervisor.status().state).toBe("stopped");

    supervisor.restart();
    expect(await supervisor.call("echo", "again", { signal })).toBe("again");
    expect(await die(supervisor)).toMatchObject(died);
    expect(supervisor.status().state).toBe("restarting");
  });

  it("is not given up for deaths that lie apart", async () => {
    const { supervisor, timers } = open({ limits: { deaths: 2, window: 60_000 } });
    for (let count = 0; count < 3; count += 1) {
      expect(await die(supervisor)).toMatchObject(died);
      timers.advance(60_000);
    }
    expect(await supervisor.call("echo", "alive", { signal })).toBe("alive");
  });

  it("is measured by a time that the system's clock cannot turn back", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const before = systemTimers.now();
      vi.setSystemTime(0);
      expect(systemTimers.now()).toBeGreaterThanOrEqual(before);
    } finally {
      vi.useRealTimers();
    }
  });

  it(`${DEATHS} times in a row fails each job with the clear error and answers the one after`, async () => {
    const { supervisor, timers } = open({ limits: { deaths: 100, backOff: 1 } });
    for (let count = 0; count < DEATHS; count += 1) {
      const pid = await supervisor.call("pid", null, { signal });
      const { outcome } = await begin(supervisor, "wait");
      process.kill(pid, "SIGKILL");
      expect(await outcome).toMatchObject(died);
      timers.advanceToNext();
    }
    expect(await supervisor.call("echo", "alive", { signal })).toBe("alive");
    expect(supervisor.status().failures).toBe(DEATHS);
  }, 180_000);

  it("by hanging is ended after 15 seconds without a sign of life", async () => {
    const { supervisor, timers } = open();
    const { outcome } = await begin(supervisor, "hang");
    timers.advance(14_999);
    expect(supervisor.status().state).toBe("ready");
    timers.advance(1);
    expect(await outcome).toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("The test hung and was ended after 15 seconds."),
    });
    timers.advance(0);
    expect(await supervisor.call("echo", "next", { signal })).toBe("next");
  });

  it("is not taken for hung while its heart beats", async () => {
    let messages = 0;
    const fork: Fork = (entry, options) => {
      const child = forkNode(entry, options);
      child.onMessage(() => {
        messages += 1;
      });
      return child;
    };
    const { supervisor, timers } = open({ fork, limits: { heartbeat: 20 } });
    const { outcome } = await begin(supervisor, "wait");
    for (let count = 0; count < 3; count += 1) {
      const before = messages;
      await vi.waitFor(() => expect(messages).toBeGreaterThan(before), 10_000);
      timers.advance(14_000);
    }
    expect(supervisor.status().state).toBe("ready");
    await supervisor.close();
    await outcome;
  });

  it("by not starting in time fails what waits for it", async () => {
    const { supervisor, timers } = open({ entry: new URL("./fixtures/silent-child.ts", import.meta.url) });
    const waiting = supervisor.call("echo", "", { signal }).catch((error: unknown) => error);
    timers.advance(10_000);
    expect(await waiting).toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("could not be started within 10 seconds"),
    });
  });

  it("by not starting at all is given up", async () => {
    const { supervisor, timers } = open({ entry: new URL("./fixtures/none.ts", import.meta.url) });
    const waiting = supervisor.call("echo", "", { signal }).catch((error: unknown) => error);
    for (let count = 1; count < 5; count += 1) {
      await vi.waitFor(
        () => expect(supervisor.status()).toMatchObject({ state: "restarting", failures: count }),
        10_000,
      );
      timers.advanceToNext();
    }
    expect(await waiting).toMatchObject(stopped);
  });

  it("by taking too much memory is ended, and says so", async () => {
    const { supervisor, timers } = open({ limits: { heartbeat: 20, memory: 300 * 1024 * 1024 } });
    await expect(supervisor.call("hog", 400, { signal })).rejects.toMatchObject({
      code: "too-large",
      message: "The test needed over 300 MB of memory for this and was ended. Split it into smaller parts.",
    });
    timers.advance(0);
    expect(await supervisor.call("echo", "next", { signal })).toBe("next");
  });

  it.each(["babble", "lie"] as const)("by sending what it must not (%s) is ended", async (operation) => {
    const { supervisor } = open();
    await expect(supervisor.call(operation, null, { signal })).rejects.toMatchObject(died);
    expect(supervisor.status()).toMatchObject({ state: "restarting", memory: null });
  });
});

describe("a host that is killed", () => {
  it.each([
    ["an idle child", []],
    ["a child that is busy for good", ["--hang"]],
  ])("leaves no orphan behind: %s", async (_, args) => {
    const entry = fileURLToPath(new URL("./fixtures/test-host.ts", import.meta.url));
    const host = spawn(process.execPath, [entry, ...args], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = (await once(host.stdout, "data")) as [Buffer]; // the event's one argument
    const pid = Number(line.toString());
    expect(isGone(pid)).toBe(false);
    host.kill("SIGKILL");
    await vi.waitFor(() => expect(isGone(pid)).toBe(true), { timeout: 20_000, interval: 20 });
  });
});

/** True for a process that has ended, also when nobody has asked for its exit code yet. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return /^State:\tZ/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return true;
  }
}

it("keeps a program that only waits for an answer alive until there is one", async () => {
  const program = fileURLToPath(new URL("./fixtures/one-command.ts", import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (text: Buffer) => {
    printed += text.toString();
  });
  const [code] = await once(child, "close");
  expect(code).toBe(0);
  expect(printed).toContain("Missing program failed 5 times");
});
