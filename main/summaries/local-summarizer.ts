import { setImmediate as immediate } from "node:timers/promises";
import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import { coverageOf } from "#main/banana/coverage.ts";
import { BANANA_VERSION, summarize } from "#main/banana/summarize.ts";
import type { Log } from "#main/log.ts";
import { findAbbreviations } from "#main/nano/wordnet/abbreviations.ts";
import { createPace } from "#main/nano/breathe.ts";
import { createNano, type Nano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import { inspectedUnits, unitReport } from "#main/nano/report.ts";
import { unitStages } from "#main/nano/stages/stages.ts";
import type { HeadlineOf, RulesRewriter } from "#main/rewriting/rules-rewriter.ts";
import { AGGREGATE_SCHEMA_VERSION } from "#shared/aggregates.ts";
import type { DefineInput, WordEntry } from "#shared/lexicon.ts";
import type { AppliedMark, MarkKind } from "#shared/marks.ts";
import {
  type StageReport,
  SUMMARY_SCHEMA_VERSION,
  type Summary,
  type SummaryOptions,
  type SummaryTrace,
} from "#shared/summary.ts";
import { compareNotes } from "./compare-notes.ts";
import { createBundleReader } from "./read-bundle.ts";
import { createExampleReader } from "./read-examples.ts";
import { shiftUnits } from "./shift-units.ts";
import { createKeptTraces } from "./kept-traces.ts";
import type { Progress } from "./progress.ts";
import { createStepClock } from "./step-clock.ts";
import type { ReadDocument, ResultStore, Summarizer } from "./summarizer.ts";

export interface SummarizerOptions {
  /** Entry of the threads that run unit stages. */
  pool: URL;
  poolSize: number;
  /** Folder of the built-in tables, and the sha256 of the table of word vectors in it. */
  models: string;
  modelSha256: string;
  results: ResultStore | null;
  log: Log;
}

/** Joins the two levels in this thread: nano results of a document, then the banana decided from them. */
export function createLocalSummarizer(options: SummarizerOptions): Summarizer {
  const { results, models, modelSha256, log } = options;
  const pool = createPool({ worker: options.pool, size: options.poolSize, models, log });
  const openStages = async () => {
    const { openResources } = await import("#main/nano/open-resources.ts");
    return unitStages(await openResources(models));
  };
  const nano = createNano({ pool, results, modelSha256, openStages, log });
  let isToBeWarm = false;
  const traces = createKeptTraces(results, nano.fingerprint, log);
  const examples = createExampleReader(nano);
  let dictionary: Promise<Dictionary> | undefined;
  let rewriter: Promise<RulesRewriter> | undefined;
  const bundles = createBundleReader(nano, results, options.poolSize, examples);

  async function make(
    document: ReadDocument,
    { type, length, format }: SummaryOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Made> {
    const kept = traces.open(document, { type, length, format });
    if (kept.known !== null) return madeBefore(kept.known);
    const steps = createStepClock(() => performance.now());
    // Most often the store knows nothing of a text that is not in memory, so that reading need not wait for it.
    const stop = new AbortController();
    const reading = nano.read(document.text, {
      signal: AbortSignal.any([signal, stop.signal]),
      ...(document.note !== null && { note: document.note }),
      onProgress(progress) {
        steps.enter(progress.stage);
        onProgress?.(progress);
      },
    });
    reading.catch(() => {}); // met where it is awaited, and of no interest when it is stopped here
    const found = await kept.find().catch((error: unknown) => {
      stop.abort();
      throw error;
    });
    if (found.earlier !== null) {
      onProgress?.({ stage: "parse", done: 0, total: 1, earlier: found.earlier });
    }
    if (found.trace !== null) {
      stop.abort();
      return madeBefore(found.trace);
    }
    const read = shiftUnits(await reading, document.offset ?? 0);
    const pace = createPace(() => {}, 1);
    steps.enter(BANANA_STAGE.name);
    const { scores, lineOf, leftOut, ...shown } = await summarize(
      read,
      { type, length, format, name: document.record.id, marks: document.marks },
      async () => pace(),
      signal,
    );
    const timings = steps.stop();
    const summary: Summary = {
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      type,
      length,
      format,
      ...shown,
      documents: [document.record],
      read: { characters: read.characters, units: read.units.length },
      units: { computed: read.computed, cached: read.cached },
      marks: [...document.marks],
    };
    const trace = (): SummaryTrace => ({
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      summary,
      stages: [...read.stages, BANANA_STAGE],
      timings,
      units: read.units.map((unit, index) => ({
        ...unitReport(unit),
        score: scores[index] ?? 0,
        line: lineOf[index] ?? null,
        leftOut: leftOut[index] ?? null,
        mark: markOn(unit, document.marks),
      })),
    });
    if (read.missing.length === 0) kept.keep(read.units.length, trace);
    if (isToBeWarm) void warmForEdits();
    return { summary, trace };
  }

  const headlineOf: HeadlineOf = async ({ text, record }, { start, end }, signal) => {
    const document = { text: text.slice(start, end), record, note: null, marks: [], offset: start };
    const options = { type: "headline", length: "short", format: "plain-text" } as const;
    const [line] = (await make(document, options, signal)).summary.lines;
    const selector = line?.sources[0]?.selector;
    if (line === undefined || selector === undefined) return null;
    return { text: line.text, source: { start: selector.start, end: selector.end, quote: selector.quote } };
  };

  /** After the first text was read: an edit of it may come next. */
  async function warmForEdits(): Promise<void> {
    isToBeWarm = false;
    await immediate();
    await nano.warm();
  }

  return {
    tables: modelSha256,
    summarize: async (document, choice, signal, onProgress) =>
      (await make(document, choice, signal, onProgress)).summary,
    trace: async (document, choice, signal) => (await make(document, choice, signal)).trace(),
    async coverage(document, choice, signal) {
      const made = await make(document, choice, signal);
      const pace = createPace(() => {}, 1);
      return coverageOf(made.trace(), { breathe: async () => pace(), signal });
    },
    async units(document, signal) {
      const { text, record, note, offset = 0 } = document;
      const given = { signal, date: null, ...(note !== null && { note }) };
      const read = shiftUnits(await nano.readInsights(text, given), offset);
      return {
        schemaVersion: SUMMARY_SCHEMA_VERSION,
        document: record,
        read: { characters: read.characters, units: read.units.length },
        stages: [...read.stages],
        units: inspectedUnits(read),
      };
    },
    languages: (texts, signal) => nano.languages(texts, signal),
    accuracy: (given, signal) => examples.accuracies(given, signal),
    async aggregate(document, { kind, date, examples: taught = [] }, signal) {
      const { text, record, note, offset = 0 } = document;
      const given = { signal, date, ...(note !== null && { note }) };
      const read = shiftUnits(await nano.readInsights(text, given), offset);
      const pace = createPace(() => {}, 1);
      const found = await aggregateOf(
        read,
        { kind, name: record.id, classifiers: await examples.classifiers(taught, signal) },
        async () => pace(),
        signal,
      );
      return {
        schemaVersion: AGGREGATE_SCHEMA_VERSION,
        ...found,
        documents: [record],
        read: { characters: read.characters, units: read.units.length },
        units: { computed: read.computed, cached: read.cached },
        date,
      };
    },
    summarizeBundle: (bundle, choice, signal, onProgress) =>
      bundles.summarize(bundle, choice, signal, onProgress),
    traceBundle: (bundle, choice, signal) => bundles.trace(bundle, choice, signal),
    aggregateBundle: (bundle, choice, signal, onProgress) =>
      bundles.aggregate(bundle, choice, signal, onProgress),
    async rewrite(document, choice, signal, onProgress) {
      rewriter ??= openRewriter(nano, headlineOf);
      const opened = await rewriter;
      return opened.rewrite(document, choice, signal, onProgress);
    },
    async define(input) {
      dictionary ??= openDictionary(models);
      dictionary.catch(() => (dictionary = undefined)); // the table may be there by the next time
      return (await dictionary)(input);
    },
    abbreviations: (text) => Promise.resolve(findAbbreviations(text)),
    async checkMeaning({ source, wordings, language }) {
      const { guardRewrite } = await import("#main/rewriting/guard-rewrite.ts");
      return wordings.map((wording) => guardRewrite(source, wording, language));
    },
    versions: () => Promise.resolve(nano.insightFingerprint),
    async index({ note, text }, signal) {
      await nano.readInsights(text, { note, date: null, signal });
      await nano.kept();
      return null;
    },
    compare: (versions, signal) => {
      const pace = createPace(() => {}, 1);
      return compareNotes(nano, versions, { breathe: async () => pace(), signal });
    },
    forget() {
      bundles.forget();
      void rewriter?.then((opened) => opened.forget());
      nano.forget();
      traces.forget();
    },
    warm() {
      isToBeWarm = true;
      pool.warm();
    },
    async close() {
      await traces.close();
      await nano.close();
      await pool.close();
    },
  };
}

/** Banned counts before pinned, as in the summary. */
function markOn(unit: { start: number; end: number }, marks: readonly AppliedMark[]): MarkKind | null {
  const isOn = ({ places }: AppliedMark): boolean =>
    places.some(({ start, end }) => unit.start < end && start < unit.end);
  const kinds = marks.filter(isOn).map(({ kind }) => kind);
  return kinds.includes("ban") ? "ban" : (kinds[0] ?? null);
}

/** The parts of speech that rules look at are a large table, so it is loaded with the first rewrite. */
async function openRewriter(nano: Nano, headlineOf: HeadlineOf): Promise<RulesRewriter> {
  const { createRulesRewriter } = await import("#main/rewriting/rules-rewriter.ts");
  return createRulesRewriter(nano, headlineOf);
}

type Dictionary = (input: DefineInput) => WordEntry;

/** The table of words and the parts of speech are large, so they are loaded with the first word that is looked up. */
async function openDictionary(models: string): Promise<Dictionary> {
  const { defineWord } = await import("#main/nano/wordnet/define-word.ts");
  const { readWordnet } = await import("#main/nano/wordnet/wordnet-table.ts");
  const wordnet = await readWordnet(models);
  return (input) => defineWord(wordnet, input);
}

/** A summary, and how it was first made. */
interface Made {
  summary: Summary;
  trace(): SummaryTrace;
}

const BANANA_STAGE: StageReport = {
  name: "summarize",
  version: BANANA_VERSION,
  level: "banana",
  computed: 1,
  cached: 0,
  skipped: 0,
};

/** What one request is told of a kept result: nothing was computed for it. */
function madeBefore(trace: SummaryTrace): Made {
  const { summary } = trace;
  return {
    summary: { ...summary, units: { computed: 0, cached: summary.read.units } },
    trace: () => trace,
  };
}
