import type { App } from "#main/app.ts";
import { type RewriteInput, rewriteInput } from "#shared/rewrite.ts";
import { median, rounds } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const ROUNDS = 11;
const WORDS = 1_000;
const signal = new AbortController().signal;

/** Rewriting 1,000 words by rules in a running app, and again after one sentence changed. */
export async function rewriteFigures(app: App): Promise<Figure[]> {
  const rewrite = (text: string, options: Partial<RewriteInput> = {}) =>
    app.rewriting.create(
      rewriteInput.parse({ source: { kind: "text", text }, tone: "more-formal", ...options }),
      null,
      signal,
    );
  for (let seed = 0; seed < 5; seed += 1) await rewrite(longNote(WORDS, 500 + seed));
  const texts = Array.from({ length: ROUNDS }, (_, seed) => longNote(WORDS, 600 + seed));
  const cold = median(await rounds(ROUNDS, (round) => rewrite(texts[round] ?? "")));
  const edited = median(
    await rounds(ROUNDS, (round) =>
      rewrite(`${texts[round] ?? ""}\n\nIt isn't the boiler of flat ${round}.\n`),
    ),
  );
  return [
    {
      name: "Rewrite of 1,000 words by rules, running app",
      value: cold,
      unit: "ms",
      peer: `${(cold / edited).toFixed(1)}x the same after a sentence was added`,
      limit: "< 100 ms",
      isWithin: cold < 100,
    },
    {
      name: "The same after a sentence was added",
      value: edited,
      unit: "ms",
      peer: `${((100 * edited) / cold).toFixed(0)} % of the first time`,
      limit: "reported",
      isWithin: true,
    },
  ];
}
