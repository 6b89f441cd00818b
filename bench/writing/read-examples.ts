import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "#main/engine/engine.ts";
import type { Lexicon } from "#main/nano/proofread/lexicon/lexicon.ts";
import { type Finding, makeProposals, type Proposal } from "#main/nano/proofread/judge/proposals.ts";
import type { SentenceReading } from "#main/nano/proofread/judge/decide.ts";

/** A sentence with what rules propose for it and what a model says of that. */
export interface ReadSentence {
  text: string;
  findings: readonly Finding[];
  proposals: Proposal[];
  reading: SentenceReading;
  /** Of every proposal, whether it was read in full or not. */
  locals: readonly number[];
}

export interface ReaderOptions {
  engine: Pick<Engine, "judge">;
  model: string;
  lexicon: Lexicon;
  /** Where readings are kept from one run to the next. */
  cache: string;
  window: number;
  keep: number;
  priors: Readonly<Record<string, number>>;
  floor: number;
}

/** Reads sentences with a model, each once for the same proposals. */
export function createSentenceReader(options: ReaderOptions) {
  const { engine, model, lexicon, cache, window, keep, priors, floor } = options;
  mkdirSync(cache, { recursive: true });
  const signal = new AbortController().signal;

  return async (text: string, findings: readonly Finding[]): Promise<ReadSentence> => {
    const proposals = makeProposals(text, { findings, lexicon, masked: [], isProse: true });
    const edits = proposals.map(({ start, end, replacement, kind, distance, finding }) => ({
      start,
      end,
      replacement,
      prior: (priors[kind] ?? 0) - distance,
      always: kind === "spelling" || finding !== null,
    }));
    if (edits.length === 0) {
      return { text, findings, proposals, reading: { readings: [], average: 0 }, locals: [] };
    }
    const request = { model, text, edits, window, keep, floor };
    const file = join(cache, `${createHash("sha256").update(JSON.stringify(request)).digest("hex")}.json`);
    const judged = readKept(file) ?? (await engine.judge(request, { signal, onProgress: () => undefined }));
    writeFileSync(file, JSON.stringify(judged));
    const readings = judged.edits.map(({ local, gain }) => (gain === null ? null : { local, gain }));
    const average = judged.logLikelihood / Math.max(1, judged.tokens);
    return {
      text,
      findings,
      proposals,
      reading: { readings, average },
      locals: judged.edits.map(({ local }) => local),
    };
  };
}

function readKept(file: string): Awaited<ReturnType<Engine["judge"]>> | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Awaited<ReturnType<Engine["judge"]>>; // written below
  } catch {
    return null;
  }
}
