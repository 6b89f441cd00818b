import { setTimeout as wait } from "node:timers/promises";
import type { App } from "#main/app.ts";
import { KEY_POINTS } from "./app.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

/** Words of the notes that are read one after the other. */
const NOTES = [20_000, 50_000, 100_000, 230_000, 20_000, 50_000, 100_000, 230_000];
const never = new AbortController().signal;

/** What the process holds after many long notes: the caches of results are bounded by bytes. */
export async function memoryFigures(app: App): Promise<Figure[]> {
  const before = residentMegabytes();
  let middle = before;
  for (const [index, words] of NOTES.entries()) {
    const { id } = await app.store.notes.create({ body: longNote(words, 2000 + index) });
    await app.summaries.create({ source: { kind: "note", id }, ...KEY_POINTS }, never);
    if (index === NOTES.length / 2 - 1) middle = residentMegabytes();
  }
  await wait(2_000);
  return [
    {
      name: "Memory of the process after eight notes of 20,000 to 230,000 words",
      value: residentMegabytes(),
      unit: "MB",
      peer: `${before.toFixed(0)} MB before, ${middle.toFixed(0)} MB after four of them`,
      limit: "reported",
      isWithin: true,
    },
  ];
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}
