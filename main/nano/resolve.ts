import type { UnitKind } from "#shared/unit.ts";
import { unitKey } from "./keys.ts";
import type { Pace } from "./breathe.ts";
import type { UnitStage } from "./stage.ts";
import type { ResultStore } from "./result-store.ts";
import type { StageRunner } from "./stage-runner.ts";
import type { Outcome, UnitTask } from "./tasks.ts";

/** A unit's content, wherever and however often it stands in documents. */
export interface Content {
  key: string;
  kind: UnitKind | "block";
  text: string;
}

/** The outcomes of one content's stages, and the stages computed for this request as JSON by name. */
export interface Resolved {
  outcomes: Record<string, Outcome>;
  computed: ReadonlyMap<string, string>;
}

export interface ResolveContext {
  runner: StageRunner;
  results: ResultStore | null;
  stages: readonly UnitStage[];
  fingerprints: ReadonlyMap<string, string>;
  signal: AbortSignal;
  pace: Pace;
  /** Outcomes of stages that are not among `stages` but that these need. */
  knownOf?: (key: string) => Readonly<Record<string, Outcome>>;
  onDone: (done: number, total: number) => void;
}

const BATCH_UNITS = 64;
/** Characters after which a batch is full, so that Stop and other requests wait little. */
const BATCH_CHARACTERS = 32_000;
const STORE_BATCH = 500;

/** Outcomes of the distinct contents by key: read from the store where they are there, else computed by the runner. */
export async function resolve(
  contents: readonly Content[],
  context: ResolveContext,
): Promise<Map<string, Resolved>> {
  const { stages, onDone } = context;
  const known = await readKnown(contents, context);
  const resolved = new Map<string, Resolved>();
  const missing: { content: Content; task: UnitTask }[] = [];
  // One array for all units of which nothing is known: a message to a thread holds it once.
  const all = stages.map(({ name }) => name);
  for (const content of contents) {
    const outcomes = known.get(content.key) ?? NO_OUTCOMES;
    const wanted = outcomes === NO_OUTCOMES ? all : all.filter((name) => !outcomes[name]);
    if (wanted.length === 0) resolved.set(content.key, { outcomes, computed: NOTHING });
    else {
      const beside = context.knownOf ? { ...context.knownOf(content.key), ...outcomes } : outcomes;
      missing.push({ content, task: { kind: content.kind, text: content.text, wanted, known: beside } });
    }
  }
  onDone(resolved.size, contents.length);
  const batches = batch(missing);
  // Few batches wait at a time, so that a short note need not wait for a long one.
  await inParallel(batches, context.runner.width, async (items) => {
    const answers = await context.runner.run(
      items.map(({ task }) => task),
      context.signal,
    );
    for (const [index, { content, task }] of items.entries()) {
      const breath = context.pace();
      if (breath) await breath;
      const computed = new Map(Object.entries(answers[index] ?? {}));
      const outcomes: Record<string, Outcome> = { ...task.known };
      for (const [stage, json] of computed) outcomes[stage] = JSON.parse(json) as Outcome; // a thread's own encoding
      resolved.set(content.key, { outcomes: inOrder(outcomes, stages), computed });
    }
    onDone(resolved.size, contents.length);
  });
  return resolved;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
const NO_OUTCOMES: Record<string, Outcome> = {};

/** The content of a stretch of text. */
export function contentOf(kind: UnitKind | "block", text: string): Content {
  return { key: unitKey(kind, text), kind, text };
}

async function readKnown(
  contents: readonly Content[],
  { results, stages, fingerprints, signal, pace }: ResolveContext,
): Promise<Map<string, Record<string, Outcome>>> {
  const known = new Map<string, Record<string, Outcome>>();
  if (!results) return known;
  const names = new Map(stages.map(({ name }) => [fingerprints.get(name) ?? name, name]));
  for (let at = 0; at < contents.length; at += STORE_BATCH) {
    signal.throwIfAborted();
    const keys = contents.slice(at, at + STORE_BATCH).map(({ key }) => key);
    for (const [key, rows] of await results.read(keys, [...names.keys()])) {
      const breath = pace();
      if (breath) await breath;
      const outcomes: Record<string, Outcome> = {};
      for (const [print, json] of Object.entries(rows)) {
        const name = names.get(print);
        if (name !== undefined) outcomes[name] = JSON.parse(json) as Outcome; // written by this level under this fingerprint
      }
      known.set(key, inOrder(outcomes, stages));
    }
  }
  return known;
}

/** Outcomes in the table's order, so that a result does not show where it came from. */
function inOrder(
  outcomes: Readonly<Record<string, Outcome>>,
  stages: readonly UnitStage[],
): Record<string, Outcome> {
  const ordered: Record<string, Outcome> = {};
  for (const { name } of stages) {
    const outcome = outcomes[name];
    if (outcome) ordered[name] = outcome;
  }
  return ordered;
}

function batch<Item extends { content: Content }>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let characters = 0;
  for (const item of items) {
    const last = batches.at(-1);
    characters += item.content.text.length;
    if (last && last.length < BATCH_UNITS && characters <= BATCH_CHARACTERS) last.push(item);
    else {
      batches.push([item]);
      characters = item.content.text.length;
    }
  }
  return batches;
}

async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
