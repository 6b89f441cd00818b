import { join } from "node:path";
import { usualThreads } from "#main/engine/generate/text-model.ts";
import { median } from "../measure.ts";
import { CONVERTED_FOLDER } from "./models.ts";
import { type EngineName, type Measure, type Sample, takeSample } from "./samples.ts";

/** An engine at some number of threads. */
export interface Contender {
  engine: EngineName;
  threads: number;
  /** The model in the engine's form. */
  path: string;
  measures: readonly Measure[];
}

export interface CompareOptions {
  contenders: readonly Contender[];
  /** Tokens that are decoded for one figure. */
  tokens: number;
  rounds: number;
  /** Where the bundled programs are. */
  programs: string;
}

/** The medians of a contender's samples. */
export interface Compared extends Contender {
  figures: Sample;
}

/** Samples in processes of their own, contenders in turn, so that all meet the same machine. */
export async function compare(options: CompareOptions): Promise<Compared[]> {
  const { contenders, tokens, rounds, programs } = options;
  const samples = contenders.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { engine, threads, path, measures }] of contenders.entries()) {
      if (round > 0 && isBeaten(index, contenders, samples)) continue;
      const request = { model: path, threads, measures, tokens, converted: CONVERTED_FOLDER };
      samples[index]?.push(await takeSample(join(programs, `${engine}.js`), request));
    }
  }
  return contenders.map((contender, index) => ({ ...contender, figures: medians(samples[index] ?? []) }));
}

/** Behind by so much in all figures of the first round, another number of threads is not tried again. */
const FAR_BEHIND = 0.75;

function isBeaten(
  index: number,
  contenders: readonly Contender[],
  samples: readonly (readonly Sample[])[],
): boolean {
  const own = samples[index]?.[0] ?? {};
  return contenders.some(({ engine, threads }, other) => {
    const theirs = samples[other]?.[0];
    if (other === index || engine !== contenders[index]?.engine || theirs === undefined) return false;
    if (threads === contenders[index]?.threads) return false;
    return Object.entries(own).every(([measure, value]) => {
      const peer = theirs[measure] ?? Number.NaN;
      return measure === "memory" || (isTime(measure) ? peer / value : value / peer) < FAR_BEHIND;
    });
  });
}

const isTime = (measure: string) => measure === "load" || measure === "turn";

function medians(samples: readonly Sample[]): Sample {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(samples.map((sample) => sample[name] ?? Number.NaN))]),
  );
}

/** llama.cpp is often faster on one thread than on all. */
export function llamaThreads(): number[] {
  return [...new Set([1, usualThreads()])];
}
