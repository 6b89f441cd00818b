import type { App } from "#main/app.ts";
import { median, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const WORDS = 10_000;
const ROUNDS = 10;
const never = new AbortController().signal;

/** A first check of a long note with the start of the process, the same note again, one edited sentence, and memory. */
export async function proofreadFigures(app: App): Promise<Figure[]> {
  const text = longNote(WORDS, 1);
  const check = (text: string) =>
    app.proofreading.check({ source: { kind: "text", name: "note", text }, isThorough: false }, never);
  const stream = (text: string) =>
    app.proofreading.stream({ source: { kind: "text", name: "note", text }, isThorough: false }, never);
  let marked = 0;
  const first = await timed(async () => {
    const start = performance.now();
    for await (const event of stream(text)) {
      if (marked === 0 && event.kind === "progress" && event.found.length > 0)
        marked = performance.now() - start;
    }
  });
  const again: number[] = [];
  const edited: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    again.push(await timed(() => check(text)));
    edited.push(await timed(() => check(`${text}\n\nThis is teh edit number ${round}.\n`)));
  }
  const memory = (app.processes.list().find(({ name }) => name === "toolbox")?.memory ?? 0) / 2 ** 20;
  const words = WORDS.toLocaleString("en");
  return [
    {
      name: `First marks of ${words} words, with process start`,
      value: marked,
      unit: "ms",
      peer: "from the caret outwards",
      limit: "reported",
      isWithin: true,
    },
    figure(
      `First proofread of ${words} words, with process start`,
      first,
      1000,
      "ms",
      "Harper reads each word once",
    ),
    figure(
      `Proofread of ${words} words again`,
      median(again),
      20,
      "ms",
      `${(first / median(again)).toFixed(0)}x faster than first`,
    ),
    figure(
      `Proofread of ${words} words with one new paragraph`,
      median(edited),
      50,
      "ms",
      `median of ${ROUNDS}`,
    ),
    figure("Memory of the toolbox after it", memory, 400, "MB", "resident, with Harper"),
  ];
}

function figure(name: string, value: number, most: number, unit: string, peer: string): Figure {
  const limit = `< ${most.toLocaleString("en")} ${unit}`;
  return { name, value, unit, peer, limit, isWithin: value < most };
}
