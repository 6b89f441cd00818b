import { parser } from "@lezer/markdown";
import type { App } from "#main/app.ts";
import type { Note } from "#shared/note.ts";
import { KEY_POINTS } from "./app.ts";
import { cpuSeconds, median, rounds, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const ROUNDS = 11;
const WORDS = 10_000;
const signal = new AbortController().signal;

/** A 10,000-word note: cold, after a one-sentence edit, and the CPU it takes. */
export async function summaryFigures(app: App): Promise<Figure[]> {
  const notes: Note[] = [];
  for (let seed = 1; seed <= ROUNDS; seed++)
    notes.push(await app.store.notes.create({ body: longNote(WORDS, seed) }));
  const summarize = (note: Note) =>
    app.summaries.create({ source: { kind: "note", id: note.id }, ...KEY_POINTS }, signal);

  const floor = median(await rounds(ROUNDS, (round) => split(notes[round]?.body ?? "")));
  const cold: number[] = [];
  const cpu: number[] = [];
  for (const note of notes) {
    cpu.push(await cpuSeconds(async () => cold.push(await timed(() => summarize(note)))));
  }
  const edited: number[] = [];
  const unchanged: number[] = [];
  for (const note of notes) {
    const middle = note.body.indexOf(". ", note.body.length / 2) + 2;
    const changes = [
      { from: middle, to: middle, insert: `The boiler of flat ${note.id} costs £2,150 more. ` },
    ];
    await app.store.notes.save({ id: note.id, baseRevision: note.revision, changes });
    edited.push(await timed(() => summarize(note)));
    unchanged.push(await timed(() => summarize(note)));
  }
  const [coldMs, editMs] = [median(cold), median(edited)];
  return [
    {
      name: "Summary of a 10,000-word note, cold, running app",
      value: coldMs,
      unit: "ms",
      peer: `${(coldMs / floor).toFixed(1)}x a bare Markdown parse and sentence split of it`,
      limit: "< 300 ms",
      isWithin: coldMs < 300,
    },
    {
      name: "The same after a one-sentence edit",
      value: editMs,
      unit: "ms",
      peer: `${(coldMs / editMs).toFixed(1)}x faster than cold`,
      limit: "< 30 ms and ≥ 10x faster",
      isWithin: editMs < 30 && coldMs / editMs >= 10,
    },
    {
      name: "The same again, nothing changed",
      value: median(unchanged),
      unit: "ms",
      peer: `${(coldMs / median(unchanged)).toFixed(0)}x faster than cold`,
      limit: "reported",
      isWithin: true,
    },
    {
      name: "CPU of one cold summary, all threads",
      value: median(cpu),
      unit: "s",
      peer: `${((median(cpu) * 1000) / floor).toFixed(1)}x the bare parse and split`,
      limit: "reported",
      isWithin: true,
    },
  ];
}

/** What any summarizer of Markdown has to do first: the lower limit. */
function split(text: string): number {
  const tree = parser.parse(text);
  let sentences = 0;
  for (const _ of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) sentences++;
  return tree.length + sentences;
}
