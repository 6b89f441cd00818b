import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Log } from "#main/log.ts";
import type { EngineCalls } from "#main/models/engine-calls.ts";
import { fingerprint } from "#main/nano/keys.ts";
import type { PassageResult } from "#main/nano/proofread/finding.ts";
import { decide, type Decision, type SentenceReading } from "#main/nano/proofread/judge/decide.ts";
import { type Gate, readGate } from "#main/nano/proofread/judge/gate.ts";
import {
  joinJudged,
  type SentenceToJudge,
  sentencesToJudge,
} from "#main/nano/proofread/judge/judge-passage.ts";
import { createLexicon, type Lexicon } from "#main/nano/proofread/lexicon/lexicon.ts";
import { readWordTable } from "#main/nano/proofread/lexicon/word-table.ts";
import { HARPER_VERSION, PROOFREAD_VERSION } from "#main/nano/proofread/proofread-stage.ts";
import { PACK_VERSION } from "#main/nano/proofread/rule-pack.ts";
import { createRecent } from "#main/nano/recent.ts";
import type { ResultStore } from "#main/nano/result-store.ts";
import { AppError } from "#shared/errors.ts";
import type { Judge } from "./judge.ts";
import { createKeptResults } from "./kept-results.ts";
import type { ReadPassage } from "./read-findings.ts";

/** A change of what a model is asked, or of what is made of its answers, is a change of this version. */
export const JUDGE_VERSION = 2;

type JudgeOptions = Parameters<Judge["judge"]>[1];

export interface PassageJudgeOptions {
  engine: Pick<EngineCalls, "judge">;
  /** Folder of the tables that come with the app. */
  models: string;
  results: ResultStore | null;
  log: Log;
}

/** Tokens right of an edit that are read, and edits that are read on beside those of the checker. */
const WINDOW = 3;
const KEEP = 12;
/** What is less likely is not even for those who ask for everything. */
const PROBABILITY_MIN = 0.15;
const PASSAGES_REMEMBERED = 4_000;
const SENTENCES_REMEMBERED = 8_000;

/** Judges by the engine, passage by passage, each once for the same words, findings and model. */
export function createPassageJudge({ engine, models, results, log }: PassageJudgeOptions): Judge {
  let tables: Promise<{ lexicon: Lexicon; gate: Gate }> | null = null;
  let passagesKnown = createRecent<PassageResult>(PASSAGES_REMEMBERED);
  let sentencesKnown = createRecent<SentenceReading>(SENTENCES_REMEMBERED);
  const kept = createKeptResults(
    results,
    log,
    "What a model judged was not kept; it is judged again when needed.",
  );

  async function readTables() {
    const [words, gate] = await Promise.all([readWordTable(models), readGate(models)]);
    return { lexicon: createLexicon(words), gate };
  }

  async function read(
    { text, proposals }: SentenceToJudge,
    { model, signal }: JudgeOptions,
    { priors, floor }: Gate,
    stage: string,
  ): Promise<SentenceReading> {
    const edits = proposals.map(({ start, end, replacement, kind, distance, finding }) => {
      const prior = (priors[kind] ?? 0) - distance;
      return { start, end, replacement, prior, always: kind === "spelling" || finding !== null };
    });
    const key = fingerprint([stage, text, edits]);
    const known = sentencesKnown.get(key);
    if (known !== undefined) return known;
    const request = { model, text, edits, window: WINDOW, keep: KEEP, floor };
    const judged = await engine.judge(request, signal);
    const reading = {
      readings: judged.edits.map(({ local, gain }) => (gain === null ? null : { local, gain })),
      average: judged.logLikelihood / Math.max(1, judged.tokens),
    };
    sentencesKnown.set(key, reading);
    return reading;
  }

  async function judgeOne(
    passage: ReadPassage,
    options: JudgeOptions,
    stage: string,
  ): Promise<PassageResult> {
    tables ??= readTables();
    const { lexicon, gate } = await tables;
    const sentences = sentencesToJudge(passage, passage.result, lexicon);
    const decided: Decision[][] = [];
    for (const sentence of sentences) {
      const reading = await read(sentence, options, gate, stage);
      decided.push(decide(gate, sentence.proposals, reading, PROBABILITY_MIN));
    }
    return joinJudged(passage, passage.result, sentences, decided, lexicon);
  }

  return {
    async judge(passages, options) {
      const { model, dialect, note, signal, onProgress } = options;
      const stage = fingerprint([
        "judged",
        JUDGE_VERSION,
        PROOFREAD_VERSION,
        HARPER_VERSION,
        PACK_VERSION,
        dialect,
        ...(await identityOf(model)),
      ]);
      const missing = passages.filter(({ key }) => passagesKnown.get(`${stage} ${key}`) === undefined);
      const stored =
        note === null ? new Map() : await kept.read([...new Set(missing.map(({ key }) => key))], stage);
      const made = new Map<string, PassageResult>();
      const judged: ReadPassage[] = [];
      try {
        for (const passage of passages) {
          signal.throwIfAborted();
          const { key, result } = passage;
          const name = `${stage} ${key}`;
          const isEnglish = result.language === null || result.language === "en";
          let value = isEnglish ? (passagesKnown.get(name) ?? stored.get(key)) : result;
          if (value === undefined) {
            value = await judgeOne(passage, options, stage);
            made.set(key, value);
          }
          passagesKnown.set(name, value);
          judged.push({ ...passage, result: value });
          onProgress({ done: judged.length, total: passages.length });
        }
      } finally {
        // Whoever types on stops the work, and what is judged by then is right all the same.
        if (note !== null) kept.keep(note, stage, made);
      }
      return judged;
    },
    forget() {
      passagesKnown = createRecent<PassageResult>(PASSAGES_REMEMBERED);
      sentencesKnown = createRecent<SentenceReading>(SENTENCES_REMEMBERED);
    },
    close: () => kept.close(),
  };
}

/** Another file under the same name answers otherwise. @throws AppError `not-found` */
async function identityOf(path: string): Promise<(string | number)[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new AppError(
      "not-found",
      `There is no model at "${path}". Choose another, or proofread without one.`,
    );
  }
  return [basename(path), found.size, found.mtimeMs];
}
