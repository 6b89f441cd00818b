import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import { decodeBlocks } from "./block-rows.ts";
import { createPace, type Pace } from "./breathe.ts";
import { cutBlocks } from "./conversation/cut-blocks.ts";
import { CONVERSATION_VERSION, recognizeConversation } from "./conversation/recognize.ts";
import type { DocumentUnit } from "./document-stage.ts";
import { documentStages } from "./document-stages.ts";
import { decideDocument } from "./decide-document.ts";
import { failedStages, skippedStages, type UnitFacts, unitFacts } from "./facts.ts";
import { hostResources } from "./host-resources.ts";
import { createInsightReader } from "./insights/insight-reader.ts";
import { type InsightStages, insightStages } from "./insights/insight-stages.ts";
import { missingParts } from "./insights/missing-parts.ts";
import { createKeeper } from "./keeper.ts";
import { fingerprint, joinKeys, stageFingerprints } from "./keys.ts";
import { lookUp, type LookUpContext } from "./look-up.ts";
import { readLanguages } from "./read-languages.ts";
import { createMemory, MEMORY_BYTES, type ReadBlock } from "./memory.ts";
import { type Block, PARSE_VERSION, parseSteps } from "./parse.ts";
import { isProse, type PlacedUnit, placeUnits } from "./place-units.ts";
import type { Pool } from "./pool.ts";
import { type Content, contentOf, type Resolved } from "./resolve.ts";
import type { NanoDocument, NanoUnit, MissingPart } from "./result.ts";
import type { InsightDocument } from "./insight-result.ts";
import type { ResultStore } from "./result-store.ts";
import type { UnitStage } from "./stage.ts";
import { countStages, documentReport } from "./stage-counts.ts";
import { inPool, inThisThread } from "./stage-runner.ts";
import type { Segments } from "./stages/segment.ts";
import { unitStages } from "./stages/stages.ts";

export type { ResultStore } from "./result-store.ts";

/** The nano level: reads a text into units and decides on each by itself. */
export interface Nano {
  /** Changes with everything that can change a result: versions, options, models. */
  readonly fingerprint: string;
  /** The same of all that `readInsights` finds. */
  readonly insightFingerprint: string;
  /**
   * The units of a Markdown text with all that the stages find. Results are taken from memory or the store where
   * they are there; with `note`, new ones are kept with it, after the answer.
   * The same text gives the same document whatever the number of threads and whatever was cached, but for
   * `state` and the counts of computed and cached.
   * @throws AppError `cancelled` when `signal` is aborted, `unavailable` when threads keep dying.
   */
  read(text: string, options: ReadOptions): Promise<NanoDocument>;
  /**
   * The same with the stages that no summary needs: dates, tasks, questions, and what joins them. `date` is the day the
   * text was written, as YYYY-MM-DD; without one, relative dates have no meaning.
   */
  readInsights(text: string, options: ReadOptions & { date: string | null }): Promise<InsightDocument>;
  /** What the language stage says of each text, which is no unit and is remembered nowhere. */
  languages(texts: readonly string[], signal: AbortSignal): Promise<(string | null)[]>;
  /** Reads the tables that edits need, so that the first one need not wait for them. */
  warm(): Promise<void>;
  /** Drops all results from memory; readings under way leave none there either. */
  forget(): void;
  /** Waits until results under way are kept. */
  kept(): Promise<void>;
  /** The same, at the end. */
  close(): Promise<void>;
}

export interface ReadOptions {
  note?: NoteId;
  /** The store is known to hold nothing of the text, and is not asked. */
  isNew?: boolean;
  signal: AbortSignal;
  onProgress?: (progress: { stage: string; done: number; total: number }) => void;
}

export interface NanoOptions {
  pool: Pool;
  results: ResultStore | null;
  /** sha256 of the table of word vectors that the pool's threads read. */
  modelSha256: string;
  /** Most bytes of memory that results take, by estimate. */
  memoryBytes?: number;
  /** The stages the pool's threads run; the built-in table when absent. */
  stages?: readonly UnitStage[];
  /** The document stages beyond a summary's; the built-in table when absent. */
  insightStages?: InsightStages;
  /** Opens the stages for the caller's thread, which runs those of an edit itself; absent: the pool runs all. */
  openStages?: () => Promise<readonly UnitStage[]>;
  log: Log;
}

/** Characters of a text that is parsed here, in hardly more time than a thread takes to be asked. */
const SHORT_TEXT = 100_000;

export function createNano(options: NanoOptions): Nano {
  const { pool, results, modelSha256, memoryBytes = MEMORY_BYTES, log } = options;
  const stages = options.stages ?? unitStages(hostResources(modelSha256));
  const blockStages = stages.filter(({ kinds }) => kinds.includes("block"));
  const summaryStages = stages.filter(({ depth }) => depth === undefined);
  const ownStages = summaryStages.filter(({ kinds }) => !kinds.includes("block"));
  const fingerprints = stageFingerprints(stages);
  const joined = Object.values(documentStages);
  const versions = joined.map(({ name, version, options }) => [name, version, options]);
  const summaryPrints = summaryStages.map(({ name }) => [name, fingerprints.get(name)]);
  const whole = fingerprint([PARSE_VERSION, CONVERSATION_VERSION, summaryPrints, versions]);
  let memory = createMemory(memoryBytes);
  const runner = inPool(pool);
  const near = options.openStages ? inThisThread(options.openStages) : null;
  const keeper = createKeeper(results, fingerprints, log);
  const insightReader = createInsightReader({
    stages: stages.filter(({ depth }) => depth === "insights"),
    table: options.insightStages ?? insightStages,
    fingerprints,
    whole,
    log,
  });

  /** Everything up to the results of the summary's stages. */
  async function prepare(
    text: string,
    { signal, isNew = false, onProgress = () => {} }: ReadOptions,
    date: string | null = null,
  ) {
    const check = () => {
      if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
    };
    check();
    const recent = memory;
    const { facts, blocks: readBlocks, documents } = recent;
    const pace = createPace(check);
    const contextOf = (name: string, among: readonly UnitStage[]): LookUpContext => ({
      runner,
      near,
      results: isNew ? null : results,
      stages: among,
      fingerprints,
      signal,
      pace,
      onDone: (done, total) => onProgress({ stage: name, done, total }),
    });

    onProgress({ stage: "parse", done: 0, total: 1 });
    const parsed = await blocksOf(text, signal, pace);
    const conversation = await recognizeConversation(text, date, pace);
    const { blocks, messageOf } =
      conversation === null
        ? { blocks: parsed, messageOf: new Map<number, number>() }
        : await cutBlocks(text, parsed, conversation, pace);
    onProgress({ stage: "parse", done: 1, total: 1 });

    const prose = blocks.filter(isProse);
    const blockContents = await contentsOf(prose, text, pace);
    const segmented = await lookUp(blockContents, readBlocks, contextOf("segment", blockStages), readBlockOf);
    const contentOfBlock = new Map(prose.map((block, index) => [block, blockContents[index]]));
    const { units: placed, contents } = await placeUnits(
      text,
      blocks,
      (block) => segmented.found.get(contentOfBlock.get(block)?.key ?? ""),
      pace,
    );

    const decided = await lookUp(contents, facts, contextOf("units", ownStages), unitFacts);
    const documentKey = await joinKeys(whole, contents, pace);
    const known = documents.get(documentKey);
    const made = known
      ? { values: known, missing: [] }
      : await decideDocument(documentStages, documentUnits(placed, contents, decided.found), pace, log);
    const missing = [...failedParts(segmented.found, decided.found), ...made.missing];
    if (missing.length === 0) documents.set(documentKey, made.values);
    const counts = [
      ...(await countStages(blockStages, blockContents, segmented.computed, () => [], pace)),
      ...(await countStages(
        ownStages,
        contents,
        decided.computed,
        (key) => decided.found.get(key)?.skipped ?? [],
        pace,
      )),
    ];
    const reports = [
      documentReport("parse", PARSE_VERSION, false),
      documentReport("conversation", CONVERSATION_VERSION, false),
      ...counts,
      ...joined.map(({ name, version }) => documentReport(name, version, known !== undefined)),
    ];
    return {
      text,
      check,
      pace,
      contextOf,
      recent,
      placed,
      contents,
      decided,
      documentKey,
      values: made.values,
      missing,
      conversation,
      messageOf,
      reports,
      kept: { contents: [blockContents, contents], computed: [segmented.computed, decided.computed] },
    };
  }

  type Prepared = Awaited<ReturnType<typeof prepare>>;

  async function finish(
    prepared: Prepared,
    note: NoteId | undefined,
    deeper: ReadonlyMap<string, Resolved> = new Map(),
  ): Promise<NanoDocument> {
    const { text, check, pace, placed, contents, decided, documentKey, reports, kept } = prepared;
    const { conversation, messageOf, values, missing } = prepared;
    const isComputed = (key: string) => decided.computed.has(key) || deeper.has(key);
    const units = await assemble(placed, contents, decided.found, { isComputed, messageOf }, pace);
    let computed = 0;
    for (const { state } of units) if (state === "computed") computed += 1;
    check();
    if (note !== undefined) keeper.keep(note, documentKey, kept.contents, [...kept.computed, deeper]);
    return {
      characters: text.length,
      units,
      statistics: values.statistics,
      conversation,
      stages: reports,
      computed,
      cached: units.length - computed,
      missing,
    };
  }

  async function blocksOf(text: string, signal: AbortSignal, pace: Pace): Promise<Block[]> {
    if (text.length > SHORT_TEXT) {
      const { rows } = await pool.run({ kind: "parse", text }, signal);
      return decodeBlocks(rows, pace);
    }
    const steps = parseSteps(text);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value;
      const breath = pace();
      if (breath) await breath;
    }
  }

  return {
    fingerprint: whole,
    insightFingerprint: insightReader.fingerprint,
    read: async (text, options) => await finish(await prepare(text, options), options.note),
    async readInsights(text, { date, ...options }) {
      const prepared = await prepare(text, options, date);
      return insightReader.read(prepared, date, (deeper) => finish(prepared, options.note, deeper));
    },
    languages: (texts, signal) => readLanguages(runner, texts, signal),
    warm: async () => await near?.warm(),
    forget() {
      memory = createMemory(memoryBytes);
    },
    kept: () => keeper.close(),
    close: () => keeper.close(),
  };
}

function readBlockOf(outcomes: Resolved["outcomes"]): ReadBlock {
  const outcome = outcomes["segment"];
  if (outcome && "value" in outcome)
    return { segments: outcome.value as Segments, keys: new Map(), failed: null }; // the stage table types it
  return {
    segments: [],
    keys: new Map(),
    failed: { failed: failedStages(outcomes), skipped: skippedStages(outcomes) },
  };
}

async function contentsOf(prose: readonly Block[], text: string, pace: Pace): Promise<Content[]> {
  const contents: Content[] = [];
  for (const { start, end } of prose) {
    const breath = pace();
    if (breath) await breath;
    contents.push(contentOf("block", text.slice(start, end)));
  }
  return contents;
}

function documentUnits(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  found: ReadonlyMap<string, UnitFacts>,
): DocumentUnit[] {
  return placed.flatMap(({ kind, start, end }, index) => {
    const facts = found.get(contents[index]?.key ?? "");
    return facts ? [{ kind, characters: end - start, facts }] : [];
  });
}

/** Unit stages that failed, on blocks and on units. */
function failedParts(
  blocks: ReadonlyMap<string, ReadBlock>,
  found: ReadonlyMap<string, UnitFacts>,
): MissingPart[] {
  const units = [...blocks.values()].flatMap(({ failed }) => (failed === null ? [] : [[failed]]));
  return missingParts([...units, ...[...found.values()].map((facts) => [facts])]);
}

async function assemble(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  found: ReadonlyMap<string, UnitFacts>,
  { isComputed, messageOf }: { isComputed: (key: string) => boolean; messageOf: ReadonlyMap<number, number> },
  pace: Pace,
): Promise<NanoUnit[]> {
  const units: NanoUnit[] = [];
  for (const [index, place] of placed.entries()) {
    const breath = pace();
    if (breath) await breath;
    const { key, text } = contents[index] ?? contentOf(place.kind, "");
    const facts = found.get(key) ?? unitFacts({});
    units.push({
      index,
      kind: place.kind,
      start: place.start,
      end: place.end,
      block: place.block,
      section: place.section,
      text,
      clean: facts.clean,
      language: facts.language,
      words: facts.words,
      embedding: facts.embedding,
      keyphrases: facts.keyphrases,
      entities: facts.entities,
      message: messageOf.get(place.block) ?? null,
      skipped: facts.skipped,
      state: isComputed(key) ? "computed" : "cached",
    });
  }
  return units;
}
