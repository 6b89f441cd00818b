import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { ROOT } from "../app.ts";

export type EngineName = "nano" | "llama" | "transformers";

/**
 * What one process measures, in this order, whichever of it is asked for:
 * `load` ms from opening the file to the first token, modules loaded before; `deep` tokens/s of decoding behind 1,024
 * tokens; `memory` the peak of the process's resident memory in MiB, up to there; `prefill` tokens/s of 512 tokens;
 * `shallow` tokens/s of decoding behind 8 tokens; `turn` ms to the first token after 60 new ones behind 1,500 that an
 * earlier prompt had. The others compare the engine with itself and give the times that their names say.
 */
export type Measure =
  | "load"
  | "deep"
  | "memory"
  | "prefill"
  | "shallow"
  | "turn"
  | "corrections"
  | "scoring"
  | "form";

export interface SampleRequest {
  model: string;
  threads: number;
  measures: readonly Measure[];
  /** Tokens that are decoded for one figure. */
  tokens: number;
  /** Where converted weights are. */
  converted: string;
}

export type Sample = Readonly<Record<string, number>>;

const MARK = "SAMPLE ";
const LONGEST_MS = 15 * 60_000;

/** Runs a program of `programs/` in a process of its own, which starts with nothing in memory. */
export async function takeSample(program: string, request: SampleRequest): Promise<Sample> {
  const child = spawn(process.execPath, [program, JSON.stringify(request)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve());
  });
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const line = output.split("\n").find((one) => one.startsWith(MARK));
  if (line === undefined) throw new Error(`${program} measured nothing:\n${errors}`);
  return JSON.parse(line.slice(MARK.length)) as Sample;
}

/** What a program does: reads what is asked for, measures, tells, and ends. */
export async function serveSample(
  measure: (request: SampleRequest) => Promise<Record<string, number>>,
): Promise<void> {
  const request = JSON.parse(process.argv[2] ?? "{}") as SampleRequest;
  const sample = await measure(request);
  process.stdout.write(`${MARK}${JSON.stringify(sample)}\n`, () => process.exit(0));
}

/** The most memory that this process ever held, in MiB. */
export function peakMemory(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS / 1024;
  // What resourceUsage() says counts the process that started this one as well.
  const found = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
  return Number(found?.[1]) / 1024;
}
