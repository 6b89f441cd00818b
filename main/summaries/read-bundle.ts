import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import { type Digest, digestBytes, digestOf } from "#main/banana/bundle/digest.ts";
import { type AggregateItem, mergeItems } from "#main/banana/bundle/merge-items.ts";
import { mergeNotices } from "#main/banana/bundle/merge-notices.ts";
import { readNotices } from "#main/banana/bundle/read-notices.ts";
import { named, summarizeBundle } from "#main/banana/bundle/summarize-bundle.ts";
import { traceBundle } from "#main/banana/bundle/trace-bundle.ts";
import type { Pace } from "#main/banana/pace.ts";
import { createPace } from "#main/nano/breathe.ts";
import type { Nano } from "#main/nano/nano.ts";
import { createRecent } from "#main/nano/recent.ts";
import { type Aggregate, AGGREGATE_SCHEMA_VERSION, type AggregateNotice } from "#shared/aggregates.ts";
import type { BundleReport } from "#shared/bundle.ts";
import type { BundleTrace } from "#shared/bundle-trace.ts";
import {
  type BundlePart,
  SUMMARY_SCHEMA_VERSION,
  type Summary,
  type SummaryOptions,
} from "#shared/summary.ts";
import type { Progress } from "./progress.ts";
import type { ExampleReader } from "./read-examples.ts";
import { type OpenedNote, readNotes } from "./read-notes.ts";
import type { AggregateOptions, Bundle, ResultStore } from "./summarizer.ts";

/** Decides on bundles from what is decided on each of their notes, which is kept in memory by the note's text. */
export interface BundleReader {
  summarize(
    bundle: Bundle,
    options: SummaryOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Summary>;
  /** How a summary is made. */
  trace(bundle: Bundle, options: SummaryOptions, signal: AbortSignal): Promise<BundleTrace>;
  aggregate(
    bundle: Bundle,
    options: AggregateOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Aggregate>;
  /** Drops all from memory; what is being read is not put there either. */
  forget(): void;
}

const DIGEST_BYTES = 64 * 2 ** 20;
const AGGREGATE_BYTES = 16 * 2 ** 20;
/** Notes of a larger bundle are read without keeping their results, whose writing would outlast the answer by far. */
const KEPT_NOTES_MAX = 200;

/** Counts of units of one note: computed or taken from a cache. */
interface Counted<Value> {
  value: Value;
  isCached: boolean;
  computed: number;
  units: number;
  characters: number;
}

type NoteAggregate = Pick<Aggregate, "notices" | "read"> & { items: readonly AggregateItem[] };

export function createBundleReader(
  nano: Nano,
  results: ResultStore | null,
  poolSize: number,
  examples: ExampleReader,
): BundleReader {
  let digests = createRecent<Digest>(DIGEST_BYTES, digestBytes);
  let aggregates = createRecent<NoteAggregate>(AGGREGATE_BYTES, aggregateBytes);

  async function digest(document: OpenedNote, bundle: Bundle, pace: Pace): Promise<Counted<Digest>> {
    const recent = digests;
    const key = JSON.stringify([document.record.sha256, document.marks]);
    const known = recent.get(key);
    if (known) return { value: known, isCached: true, computed: 0, ...known };
    const read = await nano.read(document.text, readOptions(document, bundle, pace.signal));
    const made = await digestOf(read, pace, document.marks);
    recent.set(key, made);
    return { value: made, isCached: false, ...made, computed: read.computed };
  }

  async function gather(
    document: OpenedNote,
    bundle: Bundle,
    options: AggregateOptions,
    pace: Pace,
  ): Promise<Counted<NoteAggregate>> {
    const recent = aggregates;
    const { record, text } = document;
    const date = options.date ?? document.date;
    const key = JSON.stringify([
      record.id,
      record.sha256,
      options.kind,
      date,
      options.examples?.map(({ id }) => id),
    ]);
    const known = recent.get(key);
    if (known) return { value: known, isCached: true, computed: 0, ...known.read };
    const read = await nano.readInsights(text, { ...readOptions(document, bundle, pace.signal), date });
    const found = await aggregateOf(
      read,
      {
        kind: options.kind,
        name: record.id,
        classifiers: await examples.classifiers(options.examples ?? [], pace.signal),
      },
      pace.breathe,
      pace.signal,
    );
    const made = { ...found, read: { characters: read.characters, units: read.units.length } };
    recent.set(key, made);
    return { value: made, isCached: false, ...made.read, computed: read.computed };
  }

  async function decide(
    bundle: Bundle,
    { type, length, format }: SummaryOptions,
    pace: Pace,
    onProgress: (progress: Progress) => void,
  ) {
    const reading = { bundle, results, signal: pace.signal, onProgress, width: 2 * poolSize };
    const parts: BundlePart[] = [];
    const { read, left } = await readNotes(
      reading,
      (document) => digest(document, bundle, pace),
      ({ record, made: { value, isCached } }) => {
        const line = value.gist === null ? null : named(value.gist, record.id);
        const part: BundlePart = { document: record, line, state: isCached ? "cached" : "computed" };
        parts.push(part);
        return [part];
      },
    );
    const made = read.map((note) => note.made);
    const notes = read.map(({ record: { id, name }, made: { value } }) => ({ id, name, digest: value }));
    const { choice, ...decided } = await summarizeBundle(notes, { type, length, format }, pace);
    const order = new Map(read.map(({ record }, index) => [record.id, index]));
    const place = ({ document }: BundlePart) => order.get(document.id) ?? 0;
    const summary: Summary = {
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      type,
      length,
      format,
      ...decided,
      marks: [],
      notices: [...readNotices(read.length, left), ...(read.length === 0 ? [] : decided.notices)],
      documents: read.map(({ record }) => record),
      ...countsOf(made),
      bundle: {
        ...reportOf(bundle, left, made),
        parts: parts.sort((one, other) => place(one) - place(other)),
      },
    };
    return { summary, notes, choice };
  }

  return {
    summarize: async (bundle, options, signal, onProgress = () => {}) =>
      (await decide(bundle, options, paceOf(signal), onProgress)).summary,

    async trace(bundle, options, signal) {
      const pace = paceOf(signal);
      const { summary, notes, choice } = await decide(bundle, options, pace, () => {});
      return {
        schemaVersion: SUMMARY_SCHEMA_VERSION,
        summary,
        notes: await traceBundle(notes, choice, pace),
      };
    },

    async aggregate(bundle, options, signal, onProgress = () => {}) {
      const pace = paceOf(signal);
      const reading = { bundle, results, signal, onProgress, width: 2 * poolSize };
      const { read, left } = await readNotes(reading, (document) => gather(document, bundle, options, pace));
      const made = read.map((note) => note.made);
      const items = mergeItems(
        options.kind,
        made.map(({ value }) => value.items),
      );
      const notices: AggregateNotice[] = [
        ...readNotices(read.length, left),
        ...mergeNotices(
          made.map(({ value }) => value.notices),
          items.length,
        ),
      ];
      return {
        schemaVersion: AGGREGATE_SCHEMA_VERSION,
        kind: options.kind,
        items,
        notices,
        documents: read.map(({ record }) => record),
        ...countsOf(made),
        date: options.date,
        bundle: reportOf(bundle, left, made),
      } as Aggregate; // items are those of its kind
    },

    forget() {
      digests = createRecent(DIGEST_BYTES, digestBytes);
      aggregates = createRecent(AGGREGATE_BYTES, aggregateBytes);
    },
  };
}

function readOptions({ note, isNew }: OpenedNote, { documents }: Bundle, signal: AbortSignal) {
  return { signal, isNew, ...(note !== null && documents.length <= KEPT_NOTES_MAX && { note }) };
}

function paceOf(signal: AbortSignal): Pace {
  const pace = createPace(() => {}, 1);
  return { breathe: async () => pace(), signal };
}

function reportOf(
  { found }: Bundle,
  left: BundleReport["left"],
  made: readonly { isCached: boolean }[],
): BundleReport {
  const cached = made.filter(({ isCached }) => isCached).length;
  return { found, left, notes: { computed: made.length - cached, cached } };
}

function countsOf(made: readonly Counted<unknown>[]): Pick<Summary, "read" | "units"> {
  const total = { characters: 0, units: 0, computed: 0 };
  for (const { characters, units, computed } of made) {
    total.characters += characters;
    total.units += units;
    total.computed += computed;
  }
  const { characters, units, computed } = total;
  return { read: { characters, units }, units: { computed, cached: units - computed } };
}

/** Heap bytes of a note's items, by estimate. */
function aggregateBytes({ items }: NoteAggregate): number {
  return 300 + 1_200 * items.length;
}
