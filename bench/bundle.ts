import { loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { App } from "#main/app.ts";
import { KEY_POINTS, withApp } from "./app.ts";
import { cpuSeconds, median, rounds, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

/** Words of each text of a bundle. */
const TEXT_WORDS = 1_000;
const SMALL = 10;
const LARGE = 1_000;
const never = new AbortController().signal;

/** One text is read in each round, so that no sentence is answered from a cache. */
let seed = 100_000;
const bundleOf = (texts: number) => ({
  kind: "texts" as const,
  texts: Array.from({ length: texts }, () => {
    seed += 1;
    return { name: `Text ${seed}`, text: longNote(TEXT_WORDS, seed) };
  }),
});
const summarize = (app: App, source: ReturnType<typeof bundleOf>, signal = never) =>
  app.summaries.create({ source, ...KEY_POINTS }, signal);

/** A bundle of a million words against one of ten thousand: time, memory, and how soon it stops. */
export async function bundleFigures(app: App): Promise<Figure[]> {
  await summarize(app, bundleOf(SMALL));
  const small = median(await smallRounds(app));
  const bundle = bundleOf(LARGE);
  const before = residentMegabytes();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes())), 50);
  let large = 0;
  const cpu = await cpuSeconds(async () => {
    large = await timed(() => summarize(app, bundle));
  });
  clearInterval(watch);
  const smallAfter = median(await smallRounds(app));
  // Half of the small ones are read before and half after, because the machine's speed changes over a minute.
  const ratio = large / ((LARGE / SMALL) * ((small + smallAfter) / 2));
  const again = await timed(() => summarize(app, bundle));
  const one = bundle.texts[0];
  if (one !== undefined) one.text += "\n\nThis sentence was added to the first text of the bundle.";
  const edited = await timed(() => summarize(app, bundle));
  return [
    {
      name: "Bundle of 1,000,000 words, for each word of it against one of 10,000 words",
      value: ratio,
      unit: "x",
      peer: `${large.toFixed(0)} ms, ${cpu.toFixed(1)} s of CPU; 10,000 words: ${small.toFixed(0)} and ${smallAfter.toFixed(0)} ms; load ${loadavg()[0]?.toFixed(1)}`,
      limit: "≤ 1.3x",
      isWithin: ratio <= 1.3,
    },
    {
      name: "The same: growth of the process meanwhile",
      value: peak - before,
      unit: "MB",
      peer: `${before.toFixed(0)} MB before`,
      limit: "< 400 MB",
      isWithin: peak - before < 400,
    },
    {
      name: "The same, one sentence of one text edited",
      value: edited,
      unit: "ms",
      peer: `nothing changed: ${again.toFixed(0)} ms; ${(large / edited).toFixed(1)}x faster than first`,
      limit: "reported",
      isWithin: true,
    },
    await stopFigure(app),
  ];
}

const smallRounds = (app: App) => {
  const bundles = Array.from({ length: 5 }, () => bundleOf(SMALL));
  return rounds(bundles.length, (round) => summarize(app, bundles[round] ?? bundleOf(SMALL)));
};

async function stopFigure(app: App): Promise<Figure> {
  const stops: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const stop = new AbortController();
    const running = summarize(app, bundleOf(SMALL * 10), stop.signal).catch(() => {});
    await wait(300);
    stops.push(
      await timed(async () => {
        stop.abort();
        await running;
        await summarize(app, { kind: "texts", texts: [{ name: "next", text: `The next one is ${round}.` }] });
      }),
    );
  }
  return {
    name: "Stop to idle, bundle of 100,000 words",
    value: median(stops),
    unit: "ms",
    peer: "",
    limit: "< 100 ms",
    isWithin: median(stops) < 100,
  };
}

/** How much a second thread of the pool gains on a million words, the two ways in turn. */
export async function workerFigures(): Promise<Figure[]> {
  const times: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (const poolSize of [1, 2, 1, 2] as const) {
    const bundle = bundleOf(LARGE);
    times[poolSize].push(await withApp(async (app) => timed(() => summarize(app, bundle)), { poolSize }));
  }
  const [one, two] = [median(times[1]), median(times[2])];
  return [
    {
      name: "Bundle of 1,000,000 words: 2 threads of the pool against 1",
      value: one / two,
      unit: "x",
      peer: `${one.toFixed(0)} ms with 1, ${two.toFixed(0)} ms with 2; load ${loadavg()[0]?.toFixed(1)}`,
      limit: "≥ 1.5x",
      isWithin: one / two >= 1.5,
    },
  ];
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}
