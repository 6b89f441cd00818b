import { expect, test } from "vitest";
import { handMade } from "#main/banana/hand-made.ts";
import type { AppliedMark } from "#shared/marks.ts";
import type { SummaryOptions } from "#shared/summary.ts";
import { digestOf } from "./digest.ts";
import { summarizeBundle } from "./summarize-bundle.ts";
import { traceBundle } from "./trace-bundle.ts";

const pace = { breathe: async () => {}, signal: new AbortController().signal };

/** Notes of sentences, each in a block of its own; banned is the sentence with these words. */
async function traced(
  texts: readonly (readonly string[])[],
  { type = "key-points", ban = "" }: { type?: SummaryOptions["type"]; ban?: string } = {},
) {
  const notes = await Promise.all(
    texts.map(async (sentences, index) => {
      const { text, document } = handMade(sentences.map((text) => ({ kind: "sentence", text })));
      const id = `note-${index}`;
      return { id, name: id, text, digest: await digestOf(document, pace, ban ? bans(text, ban) : []) };
    }),
  );
  const { choice, lines } = await summarizeBundle(notes, { type, length: "short", format: "markdown" }, pace);
  return { lines, texts: notes.map(({ text }) => text), notes: await traceBundle(notes, choice, pace) };
}

function bans(text: string, quote: string): AppliedMark[] {
  const start = text.indexOf(quote);
  const places = start < 0 ? [] : [{ start, end: start + quote.length }];
  return [{ kind: "ban", quote, places }];
}

const KEEPER = "The lighthouse keeper repaired the broken lantern before the storm reached the harbour.";
const BOATS = "Every fishing boat waited behind the harbour wall while the lantern stayed dark.";
const BAKER = "The village baker delivered fresh loaves to every single household yesterday.";
const CLERK = "Council clerks counted eleven hundred ballots inside the crowded library.";
const ORCHARD = "Apple orchards behind the railway carried twice their usual harvest.";

const place = (quote: string, start: number) => ({
  kind: "sentence",
  text: quote,
  selector: { kind: "text", start, end: start + quote.length, quote },
  score: expect.any(Number),
  reason: expect.any(String),
});

test("every passage has its exact characters, its score, what speaks for it, and its line or why it has none", async () => {
  const { notes, lines } = await traced([[KEEPER, BAKER], [KEEPER, CLERK], [ORCHARD]], { ban: CLERK });
  const line = (words: string) => lines.findIndex(({ text }) => text === words);
  expect(lines.map(({ text }) => text)).toEqual([KEEPER, BAKER, ORCHARD]);
  expect(notes).toEqual([
    {
      document: "note-0",
      words: 24,
      weight: 2,
      share: 2,
      raised: 0,
      passages: [
        { ...place(KEEPER, 0), line: line(KEEPER), leftOut: null },
        { ...place(BAKER, KEEPER.length + 2), line: line(BAKER), leftOut: null },
      ],
    },
    {
      document: "note-1",
      words: 23,
      weight: 2,
      share: 2,
      raised: 0,
      passages: [
        { ...place(KEEPER, 0), line: null, leftOut: { reason: "repeats", line: line(KEEPER) } },
        {
          ...place(CLERK, KEEPER.length + 2),
          score: 0,
          line: null,
          leftOut: { reason: "banned", line: null },
        },
      ],
    },
    {
      document: "note-2",
      words: 10,
      weight: 1,
      share: 1,
      raised: 0,
      passages: [{ ...place(ORCHARD, 0), line: line(ORCHARD), leftOut: null }],
    },
  ]);
});

test("beyond its share a note gives nothing, unless notes repeat each other", async () => {
  const told = ({ notes }: Awaited<ReturnType<typeof traced>>) => ({
    shares: notes.map(({ share, raised }) => [share, raised]),
    fates: notes
      .flatMap(({ passages }) => passages.map(({ leftOut }) => leftOut?.reason ?? "line"))
      .toSorted(),
  });
  const own = [KEEPER, BOATS, BAKER];
  const other = [ORCHARD, CLERK, "Snow closed the mountain road."];
  expect(told(await traced([own, other]))).toEqual({
    shares: [
      [2, 0],
      [2, 0],
    ],
    fates: ["alike", "line", "line", "line", "share", "share"],
  });
  expect(told(await traced([own, own, own, own]))).toEqual({
    shares: own.concat(KEEPER).map(() => [1, 3]),
    fates: ["line", "line", "line", ...Array.from({ length: 9 }, () => "repeats")],
  });
});

test("each line of every kind of summary is of one passage, with the words of its own note", async () => {
  const many = Array.from({ length: 40 }, (_, index) => [
    `Surveyor number ${index} measured platform ${index + 100} again.`,
    `Painters finished corridor ${index + 300} of the western building.`,
    `Electricians replaced socket ${index + 700} beside the entrance.`,
    `Gardeners watered terrace ${index + 900} during the afternoon.`,
  ]);
  for (const type of ["tldr", "teaser", "headline", "key-points"] as const) {
    const { notes, lines, texts } = await traced(many, { type });
    const given = notes.flatMap(({ passages }) => passages.flatMap(({ line }) => line ?? []));
    expect(given.toSorted((one, other) => one - other)).toEqual(lines.map((_, line) => line));
    for (const [index, { document, passages }] of notes.entries()) {
      for (const { selector, line, leftOut } of passages) {
        expect(texts[index]?.slice(selector.start, selector.end)).toBe(selector.quote);
        expect(line === null).toBe(leftOut !== null);
        if (line !== null) expect(lines[line]?.sources[0]?.document).toBe(document);
      }
    }
    // More passages than are compared with each other.
    expect(notes.flatMap(({ passages }) => passages.map(({ leftOut }) => leftOut?.reason))).toContain(
      "sampled",
    );
  }
});
