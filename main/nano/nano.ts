import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import { createPace } from "./breathe.ts";
import { documentStages } from "./document-stages.ts";
import { type UnitFacts, unitFacts } from "./facts.ts";
import { fingerprint, stageFingerprints } from "./keys.ts";
import { type Block, PARSE_VERSION } from "./parse.ts";
import { isProse, type PlacedUnit, placeUnits } from "./place-units.ts";
import type { Pool } from "./pool.ts";
import { createRecent } from "./recent.ts";
import { type Content, contentOf, type Resolved, type ResolveContext, resolve } from "./resolve.ts";
import type { DocumentStatistics, NanoDocument, NanoUnit } from "./result.ts";
import type { ResultStore } from "./result-store.ts";
import type { UnitStage } from "./stage.ts";
import { reportStages } from "./stage-counts.ts";
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
  onProgress?(progress: { stage: string; done: number; total: number }): void;
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
const MEMORY_NOTES = 1000;

export function createNano(options: NanoOptions): Nano {
  const { pool, results, modelSha256, memoryUnits = MEMORY_UNITS, log } = options;
  const table = { sha256: modelSha256, read: notHere };
  const stages = options.stages ?? unitStages(table, process.versions.icu ?? "");
  const blockStages = stages.filter(({ kinds }) => kinds.includes("block"));
  const ownStages = stages.filter(({ kinds }) => !kinds.includes("block"));
  const fingerprints = stageFingerprints(stages);
  const whole = fingerprint([PARSE_VERSION, [...fingerprints], describe(documentStages.statistics)]);
  const factsInMemory = createRecent<UnitFacts>(memoryUnits);
  const segmentsInMemory = createRecent<Segments>(memoryUnits);
  const statisticsInMemory = createRecent<DocumentStatistics>(MEMORY_DOCUMENTS);
  const keptOfNote = createRecent<string>(MEMORY_NOTES);
  let writing = Promise.resolve();

  async function read(
    text: string,
    { note, signal, onProgress = () => {} }: ReadOptions,
  ): Promise<NanoDocument> {
    const check = () => {
      if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
    };
    check();
    const pace = createPace(check);
    const contextOf = (stage: string, among: readonly UnitStage[]): ResolveContext => ({
      pool,
      results,
      stages: among,
      fingerprints,
      signal,
      pace,
      onDone: (done, total) => onProgress({ stage, done, total }),
    });
    onProgress({ stage: "parse", done: 0, total: 1 });
    const { blocks } = await pool.run({ kind: "parse", text }, signal);
    onProgress({ stage: "parse", done: 1, total: 1 });

    const prose = blocks.filter(isProse);
    const blockContents = await eachPaced(prose, pace, (block) =>
      contentOf("block", text.slice(block.start, block.end)),
    );
    const segmented = await lookUp(
      blockContents,
      segmentsInMemory,
      contextOf("segment", blockStages),
      segmentsIn,
    );
    const contentOfBlock = new Map(prose.map((block, index) => [block, blockContents[index]?.key ?? ""]));
    const segmentsOf = (block: Block) => segmented.found.get(contentOfBlock.get(block) ?? "") ?? [];
    const placed = await placeUnits(blocks, segmentsOf, pace);

    const contents = await eachPaced(placed, pace, ({ kind, start, end }) =>
      contentOf(kind, text.slice(start, end)),
    );
    const decided = await lookUp(contents, factsInMemory, contextOf("units", ownStages), unitFacts);
    const key = fingerprint([whole, contents.map(({ key }) => key)]);
    const known = statisticsInMemory.get(key);
    const statistics = known ?? (await decideDocument(placed, contents, decided.found, pace));
    statisticsInMemory.set(key, statistics);

    const units = await assemble(placed, contents, decided, pace);
    check();
    if (note !== undefined)
      keep(note, key, [blockContents, contents], [segmented.computed, decided.computed]);
    const computed = units.filter(({ state }) => state === "computed").length;
    return {
      characters: text.length,
      units,
      statistics,
      stages: [
        { name: "parse", version: PARSE_VERSION, level: "document", computed: 1, cached: 0, skipped: 0 },
        ...reportStages(blockStages, blockContents, segmented.computed, () => []),
        ...reportStages(
          ownStages,
          contents,
          decided.computed,
          (unit) => decided.found.get(unit)?.skipped ?? [],
        ),
        {
          name: documentStages.statistics.name,
          version: documentStages.statistics.version,
          level: "document",
          computed: known ? 0 : 1,
          cached: known ? 1 : 0,
          skipped: 0,
        },
      ],
      computed,
      cached: units.length - computed,
    };
  }

  /** Keeps new results with their note in the background, one note after the other. */
  function keep(
    note: NoteId,
    document: string,
    contents: readonly (readonly Content[])[],
    computed: readonly ReadonlyMap<string, Resolved>[],
  ): void {
    if (!results) return;
    const rows = computed.flatMap((found) =>
      [...found].flatMap(([unit, { computed: made }]) =>
        [...made]
          .filter(([, value]) => !value.startsWith('{"failed"'))
          .map(([stage, value]) => ({ unit, stage: fingerprints.get(stage) ?? stage, value })),
      ),
    );
    if (rows.length === 0 && keptOfNote.get(note) === document) return;
    keptOfNote.set(note, document);
    const units = [...new Set(contents.flat().map(({ key }) => key))];
    writing = writing
      .then(() => results.write({ note, units, rows }))
      .catch((error: unknown) => {
        keptOfNote.set(note, "");
        log.warn(
          { note, code: error instanceof AppError ? error.code : "internal" },
          "Nano results were not kept.",
        );
      });
  }

  return { fingerprint: whole, read, close: () => writing };
}

function notHere(): never {
  throw new AppError("internal", "Word vectors are read by the pool's threads only.");
}

function describe({ name, version, options }: { name: string; version: number; options: object }): unknown[] {
  return [name, version, options];
}

function segmentsIn(outcomes: Resolved["outcomes"]): Segments {
  const outcome = outcomes["segment"];
  return outcome && "value" in outcome ? (outcome.value as Segments) : []; // the stage table types it
}

interface Found<Value> {
  found: ReadonlyMap<string, Value>;
  /** The contents computed for this request. */
  computed: ReadonlyMap<string, Resolved>;
}

/** Values of the contents by key: from memory, or resolved and then remembered unless a stage failed. */
async function lookUp<Value>(
  contents: readonly Content[],
  memory: { get(key: string): Value | undefined; set(key: string, value: Value): void },
  context: ResolveContext,
  valueOf: (outcomes: Resolved["outcomes"]) => Value,
): Promise<Found<Value>> {
  const found = new Map<string, Value>();
  const missing = new Map<string, Content>();
  for (const content of contents) {
    if (found.has(content.key) || missing.has(content.key)) continue;
    const value = memory.get(content.key);
    if (value === undefined) missing.set(content.key, content);
    else found.set(content.key, value);
  }
  const computed = new Map<string, Resolved>();
  for (const [key, resolved] of await resolve([...missing.values()], context)) {
    const breath = context.pace();
    if (breath) await breath;
    const value = valueOf(resolved.outcomes);
    found.set(key, value);
    if (resolved.computed.size > 0) computed.set(key, resolved);
    if (!Object.values(resolved.outcomes).some((outcome) => "failed" in outcome)) memory.set(key, value);
  }
  return { found, computed };
}

async function decideDocument(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  found: ReadonlyMap<string, UnitFacts>,
  pace: () => Promise<void> | undefined,
): Promise<DocumentStatistics> {
  const units = placed.flatMap(({ kind, start, end }, index) => {
    const facts = found.get(contents[index]?.key ?? "");
    return facts ? [{ kind, characters: end - start, facts }] : [];
  });
  return await documentStages.statistics.run(units, pace);
}

async function assemble(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  { found, computed }: Found<UnitFacts>,
  pace: () => Promise<void> | undefined,
): Promise<NanoUnit[]> {
  const units: NanoUnit[] = [];
  for (const [index, place] of placed.entries()) {
    const breath = pace();
    if (breath) await breath;
    const { key, text } = contents[index] ?? contentOf(place.kind, "");
    const facts = found.get(key) ?? unitFacts({});
    const { phrases: _, ...shown } = facts;
    units.push({ index, ...place, text, ...shown, state: computed.has(key) ? "computed" : "cached" });
  }
  return units;
}

async function eachPaced<Item, Value>(
  items: readonly Item[],
  pace: () => Promise<void> | undefined,
  map: (item: Item) => Value,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    const breath = pace();
    if (breath) await breath;
    values.push(map(item));
  }
  return values;
}
