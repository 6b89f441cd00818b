import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { fillLibrary, type Running, startApp, startEmpty, withFolder } from "./desktop-app.ts";
import { median } from "./measure.ts";
import type { Figure } from "./table.ts";

const ROUNDS = 5;
const NOTES = 10_000;
const TRIPS = 2_000;
const IDLE_MS = 10_000;

/** The desktop app on Electron's stand-in, held against an app with one empty window there. */
export function desktopFigures(): Promise<Figure[]> {
  return withFolder((folder) =>
    withFolder(async (empty) => {
      const id = await fillLibrary(folder, NOTES);
      return [
        ...(await startFigures(folder, empty)),
        ...(await tripFigures(folder, empty)),
        ...(await summaryFigures(folder, id)),
        ...(await idleFigures(folder)),
      ];
    }),
  );
}

async function startFigures(folder: string, empty: string): Promise<Figure[]> {
  const over: number[] = [];
  const bare: number[] = [];
  // One by one, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round += 1) {
    const least = await used(startEmpty(empty), ({ start }) => start);
    const whole = await used(startApp(folder), ({ start }) => start);
    bare.push(least);
    over.push(whole - least);
  }
  const value = median(over);
  return [
    {
      name: "Desktop: start to usable window, 10,000 notes, over an empty window",
      value,
      unit: "ms",
      peer: `an empty window on the stand-in: ${median(bare).toFixed(0)} ms`,
      limit: "≤ 400 ms",
      isWithin: value <= 400,
    },
  ];
}

async function tripFigures(folder: string, empty: string): Promise<Figure[]> {
  const ratios: number[] = [];
  const times: number[] = [];
  await used(startEmpty(empty), (echo) =>
    used(startApp(folder), async (app) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const least = await roundTrips(echo.page);
        const whole = await roundTrips(app.page);
        times.push(whole);
        ratios.push(whole / least);
      }
    }),
  );
  const value = median(ratios);
  return [
    {
      name: "Desktop: 2,000 calls over the port that the host answers by itself, against as many bare messages",
      value,
      unit: "x",
      peer: `${median(times).toFixed(0)} ms with the port`,
      limit: "≤ 1.5x",
      isWithin: value <= 1.5,
    },
  ];
}

/** Milliseconds of calls one after the other, each answered before the next is sent. */
function roundTrips(page: Page): Promise<number> {
  return page.evaluate(async (trips) => {
    const { port } = (window as unknown as { host: Bridge }).host; // the preload puts it there
    let answered: ((message: string) => void) | undefined;
    port.onMessage((message) => answered?.(String(message)));
    const started = performance.now();
    for (let trip = 0; trip < trips; trip += 1) {
      const id = `trip-${started}-${trip}`;
      const answer = new Promise<void>((resolve) => {
        answered = (message) => {
          if (message.includes(id)) resolve();
        };
      });
      port.postMessage(JSON.stringify({ i: id, p: { u: "/host/info" } }));
      await answer;
    }
    return performance.now() - started;
  }, TRIPS);
}

interface Bridge {
  port: { postMessage(message: string): void; onMessage(listen: (message: unknown) => void): unknown };
}

async function summaryFigures(folder: string, id: string): Promise<Figure[]> {
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    delays.push(await used(startApp(folder), (app) => delayOfSummary(app, folder, id)));
  const value = median(delays);
  return [
    {
      name: "Desktop: event loop delay of the main process, p99, summary of 100,000 words",
      value,
      unit: "ms",
      peer: "",
      limit: "< 20 ms",
      isWithin: value < 20,
    },
  ];
}

async function delayOfSummary({ electron }: Running, folder: string, id: string): Promise<number> {
  await electron.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule("node:perf_hooks");
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    Object.assign(globalThis, { benchDelay: delay });
  });
  const { port, key } = JSON.parse(readFileSync(join(folder, "endpoint.json"), "utf8")) as {
    port: number;
    key: string;
  };
  const answer = await fetch(`http://127.0.0.1:${port}/v1/summarize`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({
      source: { kind: "note", id },
      type: "key-points",
      length: "medium",
      format: "markdown",
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  await answer.text();
  return electron.evaluate(() => {
    const { benchDelay } = globalThis as unknown as { benchDelay: { percentile(share: number): number } };
    return benchDelay.percentile(99) / 1e6;
  });
}

async function idleFigures(folder: string): Promise<Figure[]> {
  const { share, timers, memory } = await used(startApp(folder), async ({ electron, page }) => {
    // V8 collects what the start has left once, about 15 s after it.
    await rest(page);
    await rest(page);
    await electron.evaluate(watchTimers);
    const measure = () =>
      electron.evaluate(() => ({
        cpu: process.cpuUsage(),
        timers: (globalThis as unknown as { shortTimers: string[] }).shortTimers.length,
        memory: process.memoryUsage.rss(),
      }));
    const before = await measure();
    await rest(page);
    const after = await measure();
    const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
    return { share: cpu / IDLE_MS / 10, timers: after.timers - before.timers, memory: after.memory };
  });
  return [
    {
      name: "Desktop: CPU of the idle main process, stand-in included",
      value: share,
      unit: "%",
      peer: `timers under 1 s that the app set in ${IDLE_MS / 1_000} s: ${timers}`,
      limit: "< 1 %, no timers",
      isWithin: share < 1 && timers === 0,
    },
    {
      name: "Desktop: memory of the idle main process, 10,000 notes",
      value: memory / 2 ** 20,
      unit: "MiB",
      peer: "with its threads and the stand-in",
      limit: "reported",
      isWithin: true,
    },
  ];
}

/** Nobody does anything for a while. */
function rest(page: Page): Promise<void> {
  return page.evaluate(
    (milliseconds) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds)),
    IDLE_MS,
  );
}

/** Runs in the main process: notes the timers under a second that the app's own files set from now on. */
function watchTimers(): void {
  const set: string[] = [];
  const timers = globalThis as unknown as Record<string, (...values: unknown[]) => unknown>;
  for (const name of ["setTimeout", "setInterval"]) {
    const original = timers[name];
    timers[name] = (run, delay, ...values) => {
      const isOwn = new Error("where").stack?.includes("/out/main/") === true;
      if (isOwn && Number(delay ?? 0) < 1_000) set.push(`${name} ${Number(delay ?? 0)}`);
      return original?.(run, delay, ...values);
    };
  }
  Object.assign(globalThis, { shortTimers: set });
}

async function used<T>(starting: Promise<Running>, run: (running: Running) => T | Promise<T>): Promise<T> {
  const running = await starting;
  try {
    return await run(running);
  } finally {
    await running.stop();
  }
}
