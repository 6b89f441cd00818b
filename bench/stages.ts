import { eld } from "eld/extrasmall";
import { join } from "node:path";
import { openResources } from "#main/nano/open-resources.ts";
import { parseBlocks } from "#main/nano/parse.ts";
import { runStages } from "#main/nano/run-stages.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { unitStages } from "#main/nano/stages/stages.ts";
import type { Outcome, UnitTask } from "#main/nano/tasks.ts";
import { ROOT } from "./app.ts";
import { installPeers } from "./engine/install-peers.ts";
import { loadLibraries } from "./libraries/load-libraries.ts";
import { median, timed } from "./measure.ts";
import type { Figure } from "./table.ts";
import { longNote } from "./text.ts";

const WORDS = 10_000;
const ROUNDS = 7;
const BATCH = 64;
const never = (): boolean => false;

/** Every unit stage on a 10,000-word text, cold, in one thread, against the libraries that others build such stages from. */
export async function stageFigures(): Promise<Figure[]> {
  installPeers(join(ROOT, "bench/libraries"));
  const { nlp, chrono } = await loadLibraries();
  const stages = unitStages(await openResources(join(ROOT, "models")));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const text = longNote(WORDS, 500 + round);
    const own = await timed(() => readUnits(stages, text));
    const libraries = await timed(() => {
      const document = nlp(text);
      document.people().json();
      document.places().json();
      document.organizations().json();
      const dates = chrono.parse(text, new Date(Date.UTC(2026, 2, 12)));
      const sentences = document.sentences().out("array");
      for (const sentence of sentences) eld.detect(sentence);
      return dates.length;
    });
    // The first round is for the compiler.
    if (round > 0) {
      ours.push(own);
      theirs.push(libraries);
    }
  }
  const ratio = median(ours.map((own, at) => own / (theirs[at] ?? Number.NaN)));
  return [
    {
      name: `All ${stages.length} unit stages on 10,000 words, cold, one thread`,
      value: ratio,
      unit: "x",
      peer: `compromise, chrono-node and eld alone: ${median(theirs).toFixed(0)} ms`,
      limit: "≤ 1.3x",
      isWithin: ratio <= 1.3,
    },
    ...costliest(stages),
  ];
}

/** Parses, cuts and decides, as a thread of the pool does. */
export function readUnits(stages: readonly UnitStage[], text: string): number {
  const units: UnitTask[] = [];
  const wanted = stages.filter(({ kinds }) => !kinds.includes("block")).map(({ name }) => name);
  for (const { kind, start, end } of parseBlocks(text, never) ?? []) {
    const block: UnitTask = { kind: "block", text: text.slice(start, end), wanted: ["segment"], known: {} };
    const [json = {}] = runStages(stages, [block], never) ?? [];
    const outcome = JSON.parse(json["segment"] ?? "{}") as Outcome;
    const places = "value" in outcome ? (outcome.value as number[]) : []; // the segment stage gives numbers
    for (let at = 0; at + 1 < places.length; at += 2) {
      units.push({ kind, text: block.text.slice(places[at], places[at + 1]), wanted, known: {} });
    }
  }
  for (let at = 0; at < units.length; at += BATCH) runStages(stages, units.slice(at, at + BATCH), never);
  return units.length;
}

/** The stages that take most of the time. */
function costliest(stages: readonly UnitStage[]): Figure[] {
  const spent = new Map<string, number>();
  const watched = stages.map(
    (stage): UnitStage => ({
      ...stage,
      run(batch, isAborted) {
        const started = performance.now();
        const values = stage.run(batch, isAborted);
        spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - started);
        return values;
      },
    }),
  );
  for (let round = 0; round < ROUNDS; round += 1) readUnits(watched, longNote(WORDS, 600 + round));
  const sorted = [...spent].sort(([, one], [, other]) => other - one);
  const total = sorted.reduce((sum, [, time]) => sum + time, 0);
  const [first, ...rest] = sorted.map(([name, time]) => `${name} ${Math.round((100 * time) / total)} %`);
  return [
    {
      name: "The costliest of them",
      value: (sorted[0]?.[1] ?? 0) / ROUNDS,
      unit: "ms",
      peer: [first, ...rest.slice(0, 4)].join(", "),
      limit: "reported",
      isWithin: true,
    },
  ];
}
