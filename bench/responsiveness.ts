import type { App } from "#main/app.ts";
import { KEY_POINTS } from "./app.ts";
import { type LoopDelay, loopDelay, median, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const ROUNDS = 5;
const AFTER_MS = 2_000;
const never = new AbortController().signal;

/** How long the host's event loop is blocked by work, and how soon it is idle after Stop. */
export async function responsivenessFigures(app: App): Promise<Figure[]> {
  const summaries: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const source = { kind: "text", name: "bench", text: longNote(10_000, 500 + round) } as const;
    const { longest } = await loopDelay(() => app.summaries.create({ source, ...KEY_POINTS }, never));
    summaries.push(longest);
  }
  const book = await storedSummary(app, longNote(100_000, 600));
  const largest = await storedSummary(app, longNote(800_000, 700));

  for (let index = 0; index < 500; index++)
    await app.store.notes.create({ body: longNote(300, 1000 + index) });
  const { longest: search } = await loopDelay(async () => {
    for (const query of ["boiler", "the", "part 10", "meeting friday", "xyz"])
      await app.store.notes.search({ query, limit: 50 });
  });
  const stops: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    stops.push(await stopToIdle(app, longNote(400_000, 800 + round)));

  return [
    figure("Longest block of the host: 10,000-word summary", Math.max(...summaries), 50),
    figure("Longest block of the host: stored note of 100,000 words, and 2 s after", book.longest, 50),
    figure("Delay of the host's event loop meanwhile, p99", book.p99, 20),
    figure("Longest block of the host: stored note of 4.5 MB, and 2 s after", largest.longest, 50),
    figure("Longest block of the host: search of 500 notes", search, 50),
    figure("Stop to idle, 2 MB summary", median(stops), 100),
  ];
}

/** Summarizes a note of the library; the time behind it is for what is stored after the answer. */
async function storedSummary(app: App, body: string): Promise<LoopDelay> {
  const { id } = await app.store.notes.create({ body });
  return loopDelay(
    () => app.summaries.create({ source: { kind: "note", id }, ...KEY_POINTS }, never),
    AFTER_MS,
  );
}

/** Aborts a long summary in its middle; idle is when the same workers answer a short text again. */
async function stopToIdle(app: App, text: string): Promise<number> {
  const stop = new AbortController();
  const started = Promise.withResolvers<void>();
  const events = app.summaries.stream(
    { source: { kind: "text", name: "long", text }, ...KEY_POINTS },
    stop.signal,
  );
  const reading = (async () => {
    for await (const event of events) if (event.kind === "progress" && event.done > 0) started.resolve();
  })().catch(() => undefined);
  await started.promise;
  return timed(async () => {
    stop.abort();
    await reading;
    const source = {
      kind: "text",
      name: "short",
      text: `Idle again ${text.length} ${Math.random()}.`,
    } as const;
    await app.summaries.create({ source, ...KEY_POINTS }, never);
  });
}

function figure(name: string, value: number, limit: number): Figure {
  return { name, value, unit: "ms", peer: "", limit: `< ${limit} ms`, isWithin: value < limit };
}
