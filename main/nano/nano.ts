import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { StageReport } from "#shared/summary.ts";
import { decodeBlocks } from "./block-rows.ts";
import { createPace, type Pace } from "./breathe.ts";
import { type DocumentValues, documentStages } from "./document-stages.ts";
import { type UnitFacts, unitFacts } from "./facts.ts";
import { hostResources } from "./host-resources.ts";
import { createKeeper } from "./keeper.ts";
import { fingerprint, joinKeys, stageFingerprints } from "./keys.ts";
import { type Found, lookUp } from "./look-up.ts";
import { PARSE_VERSION } from "./parse.ts";
import { isProse, type PlacedUnit, placeUnits } from "./place-units.ts";
import type { Pool } from "./pool.ts";
import { createRecent } from "./recent.ts";
import { type Content, contentOf, type Resolved, type ResolveContext } from "./resolve.ts";
import type { NanoDocument, NanoUnit } from "./result.ts";
import type { ResultStore } from "./result-store.ts";
import type { UnitStage } from "./stage.ts";
import { countStages } from "./stage-counts.ts";
import type { Segments } from "./stages/segment.ts";
import { unitStages } from "./stages/stages.ts";

export type { ResultStore } from "./result-store.ts";

/** The nano level: reads a text into units and decides on each by itself. */
export interface Nano {
  /** Changes with everything that can change a result: versions, options, models. */
  readonly fingerprint: string;
  /**
   * The units of a Markdown text with all that the stages find. Results are taken from memory or the store where
   * they are there; with `note`, new ones are kept with it, after the answer.
   * The same text gives the same document whatever the number of threads and whatever was cached, but for
   * `state` and the counts of computed and cached.
   * @throws AppError `cancelled` when `signal` is aborted, `unavailable` when threads keep dying.
   */
  read(text: string, options: ReadOptions): Promise<NanoDocument>;
  /** Waits until results under way are kept. */
  close(): Promise<void>;
}

export interface ReadOptions {
  note?: NoteId;
  signal: AbortSignal;
  onProgress?: (progress: { stage: string; done: number; total: number }) => void;
}

export interface NanoOptions {
  pool: Pool;
  results: ResultStore | null;
  /** sha256 of the table of word vectors that the pool's threads read. */
  modelSha256: string;
  /** Most units whose results stay in memory; about 1 kB each. */
  memoryUnits?: number;
  /** The stages the pool's threads run; the built-in table when absent. */
  stages?: readonly UnitStage[];
  log: Log;
}

const MEMORY_UNITS = 100_000;
const MEMORY_DOCUMENTS = 32;

export function createNano(options: NanoOptions): Nano {
  const { pool, results, modelSha256, memoryUnits = MEMORY_UNITS, log } = options;
  const stages = options.stages ?? unitStages(hostResources(modelSha256));
  const blockStages = stages.filter(({ kinds }) => kinds.includes("block"));
  const ownStages = stages.filter(({ kinds }) => !kinds.includes("block"));
  const fingerprints = stageFingerprints(stages);
  const joined = Object.values(documentStages);
  const versions = joined.map(({ name, version, options }) => [name, version, options]);
  const whole = fingerprint([PARSE_VERSION, [...fingerprints], versions]);
  const factsInMemory = createRecent<UnitFacts>(memoryUnits);
  const segmentsInMemory = createRecent<Segments>(memoryUnits);
  const documentsInMemory = createRecent<DocumentValues>(MEMORY_DOCUMENTS);
  const keeper = createKeeper(results, fingerprints, log);

  async function read(
    text: string,
    { note, signal, onProgress = () => {} }: ReadOptions,
  ): Promise<NanoDocument> {
    const check = () => {
      if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
    };
    check();
    const pace = createPace(check);
    const contextOf = (name: string, among: readonly UnitStage[]): ResolveContext => ({
      pool,
      results,
      stages: among,
      fingerprints,
      signal,
      pace,
      onDone: (done, total) => onProgress({ stage: name, done, total }),
    });

    onProgress({ stage: "parse", done: 0, total: 1 });
    const { rows } = await pool.run({ kind: "parse", text }, signal);
    const blocks = await decodeBlocks(rows, pace);
    onProgress({ stage: "parse", done: 1, total: 1 });

    const prose = blocks.filter(isProse);
    const blockContents = await contentsOf(
      prose.map(({ start, end }) => ({ kind: "block", start, end })),
      text,
      pace,
    );
    const segmented = await lookUp(
      blockContents,
      segmentsInMemory,
      contextOf("segment", blockStages),
      segmentsIn,
    );
    const contentOfBlock = new Map(prose.map((block, index) => [block, blockContents[index]]));
    const placed = await placeUnits(
      blocks,
      (block) => segmented.found.get(contentOfBlock.get(block)?.key ?? "") ?? [],
      pace,
    );

    const contents = await contentsOf(placed, text, pace);
    const decided = await lookUp(contents, factsInMemory, contextOf("units", ownStages), unitFacts);
    const documentKey = await joinKeys(whole, contents, pace);
    const known = documentsInMemory.get(documentKey);
    const values = known ?? (await decideDocument(placed, contents, decided.found, pace));
    documentsInMemory.set(documentKey, values);
    const units = await assemble(placed, contents, decided, pace);
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
    const computed = units.filter(({ state }) => state === "computed").length;
    check();
    if (note !== undefined) {
      keeper.keep(note, documentKey, [blockContents, contents], [segmented.computed, decided.computed]);
    }
    return {
      characters: text.length,
      units,
      statistics: values.statistics,
      stages: [
        documentReport("parse", PARSE_VERSION, false),
        ...counts,
        ...joined.map(({ name, version }) => documentReport(name, version, known !== undefined)),
      ],
      computed,
      cached: units.length - computed,
    };
  }

  return { fingerprint: whole, read, close: () => keeper.close() };
}

function documentReport(name: string, version: number, isCached: boolean): StageReport {
  return {
    name,
    version,
    level: "document",
    computed: isCached ? 0 : 1,
    cached: isCached ? 1 : 0,
    skipped: 0,
  };
}

function segmentsIn(outcomes: Resolved["outcomes"]): Segments {
  const outcome = outcomes["segment"];
  return outcome && "value" in outcome ? (outcome.value as Segments) : []; // the stage table types it
}

async function contentsOf(
  places: readonly { kind: Content["kind"]; start: number; end: number }[],
  text: string,
  pace: Pace,
): Promise<Content[]> {
  const contents: Content[] = [];
  for (const { kind, start, end } of places) {
    const breath = pace();
    if (breath) await breath;
    contents.push(contentOf(kind, text.slice(start, end)));
  }
  return contents;
}

async function decideDocument(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  found: ReadonlyMap<string, UnitFacts>,
  pace: Pace,
): Promise<DocumentValues> {
  const units = placed.flatMap(({ kind, start, end }, index) => {
    const facts = found.get(contents[index]?.key ?? "");
    return facts ? [{ kind, characters: end - start, facts }] : [];
  });
  const values: Record<string, unknown> = {};
  for (const [name, stage] of Object.entries(documentStages)) values[name] = await stage.run(units, pace);
  return values as unknown as DocumentValues; // one value a stage of the table, which is typed by DocumentValues
}

async function assemble(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  { found, computed }: Found<UnitFacts>,
  pace: Pace,
): Promise<NanoUnit[]> {
  const units: NanoUnit[] = [];
  for (const [index, place] of placed.entries()) {
    const breath = pace();
    if (breath) await breath;
    const { key, text } = contents[index] ?? contentOf(place.kind, "");
    const { phrases: _, ...facts } = found.get(key) ?? unitFacts({});
    units.push({ index, ...place, text, ...facts, state: computed.has(key) ? "computed" : "cached" });
  }
  return units;
}
