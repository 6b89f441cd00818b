import { loadavg } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { App } from "#main/app.ts";
import { KEY_POINTS } from "./app.ts";
import { median, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const NOTES = 10_000;
const WORDS = 100;
const ROUNDS = 20;
const never = new AbortController().signal;

/** How much a save and a summary wait when they come in the middle of reading 10,000 notes in the background. */
export async function indexingFigures(app: App): Promise<Figure[]> {
  await app.store.settings.set({ isIndexing: false });
  const { id } = await app.store.notes.create({ body: longNote(200, 1) });
  const alone = await interruptions(app, id, () => Promise.resolve());
  for (let index = 0; index < NOTES; index += 1)
    await app.store.notes.create({ body: longNote(WORDS, 300_000 + index) });
  await app.store.settings.set({ isIndexing: true });
  const beside = await interruptions(app, id, () => reading(app));
  const delay = (part: "save" | "summary") => median(beside[part]) - median(alone[part]);
  const figure = (name: string, part: "save" | "summary"): Figure => ({
    name: `Reading ${NOTES.toLocaleString("en")} notes in the background delays ${name}`,
    value: Math.max(0, delay(part)),
    unit: "ms",
    peer: `${median(alone[part]).toFixed(1)} ms alone, ${median(beside[part]).toFixed(1)} ms beside it, worst of ${ROUNDS} ${Math.max(...beside[part]).toFixed(0)} ms (alone ${Math.max(...alone[part]).toFixed(0)} ms); load ${loadavg()[0]?.toFixed(1)}`,
    limit: "< 50 ms",
    isWithin: delay(part) < 50,
  });
  return [figure("a save", "save"), figure("a summary of 200 words", "summary")];
}

async function interruptions(app: App, id: string, before: () => Promise<void>) {
  const times: { save: number[]; summary: number[] } = { save: [], summary: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
    const { revision, body } = await app.store.notes.get(id);
    const insert = ` Sentence ${revision} was added.`;
    const changes = [{ from: body.length, to: body.length, insert }];
    times.save.push(await timed(() => app.store.notes.save({ id, baseRevision: revision, changes })));
    await before();
    const source = { kind: "text", name: "t", text: longNote(200, 400_000 + revision) } as const;
    times.summary.push(await timed(() => app.summaries.create({ source, ...KEY_POINTS }, never)));
  }
  return times;
}

async function reading(app: App): Promise<void> {
  while (!app.indexer.isReading()) await wait(1);
}
