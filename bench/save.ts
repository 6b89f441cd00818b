import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { App } from "#main/app.ts";
import { percentile, rounds } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const SAVES = 300;

/** How long after a save its acknowledgement comes, against the disk's own write and fsync in the same folder. */
export async function saveFigures(app: App, folder: string): Promise<Figure[]> {
  let note = await app.store.notes.create({ body: longNote(2000, 99) });
  const file = openSync(join(folder, "fsync-probe"), "w");
  const disk = await rounds(SAVES, (round) => {
    writeSync(file, "x".repeat(4096), round * 4096);
    fsyncSync(file);
  });
  closeSync(file);
  const saves = await rounds(SAVES, async (round) => {
    const at = (round * 37) % note.body.length;
    const answer = await app.store.notes.save({
      id: note.id,
      baseRevision: note.revision,
      changes: [{ from: at, to: at, insert: "a" }],
    });
    if (answer.status !== "saved") throw new Error("A save of the newest revision was taken for stale.");
    note = { ...note, revision: answer.note.revision };
  });
  const [save, fsync] = [percentile(saves, 0.95), percentile(disk, 0.95)];
  return [
    {
      name: "Save acknowledged, p95 of 300",
      value: save,
      unit: "ms",
      peer: `write and fsync of 4 KiB alone: ${fsync.toFixed(2)} ms p95`,
      limit: "< 15 ms + fsync",
      isWithin: save < 15 + fsync,
    },
  ];
}
