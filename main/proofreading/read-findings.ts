import type { Log } from "#main/log.ts";
import { createPace } from "#main/nano/breathe.ts";
import { fingerprint } from "#main/nano/keys.ts";
import type { PassageResult } from "#main/nano/proofread/finding.ts";
import { type Passage, readPassages } from "#main/nano/proofread/passages.ts";
import {
  englishPart,
  HARPER_VERSION,
  languageTexts,
  PROOFREAD_VERSION,
  piecesOf,
  proofreadPassage,
} from "#main/nano/proofread/proofread-stage.ts";
import { PACK_VERSION } from "#main/nano/proofread/rule-pack.ts";
import { createRecent } from "#main/nano/recent.ts";
import type { ResultStore } from "#main/nano/result-store.ts";
import type { Supervisor } from "#main/processes/supervisor.ts";
import type { ToolboxOperations } from "#main/toolbox/operations.ts";
import { AppError, isCancelled } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Dialect } from "#shared/proofread.ts";
import { createKeptResults } from "./kept-results.ts";

/** A passage of a document and what was found in it. */
export interface ReadPassage extends Passage {
  result: PassageResult;
}

export interface ReadText {
  passages: ReadPassage[];
  computed: number;
  cached: number;
}

/** How many passages are read, and those that were read since the progress before. */
export interface ReadProgress {
  done: number;
  total: number;
  read: ReadPassage[];
}

/** The nano level of proofreading: decides on each passage by itself, once for the same words. */
export interface FindingReader {
  /**
   * @throws AppError `cancelled`, `unavailable` when the toolbox keeps dying.
   */
  read(
    text: string,
    options: {
      note: NoteId | null;
      dialect: Dialect;
      signal: AbortSignal;
      /** UTF-16 offset whose passages are read first. */
      near?: number;
      onProgress?: (progress: ReadProgress) => void;
    },
  ): Promise<ReadText>;
  forget(): void;
  /** Waits until results under way are kept. */
  close(): Promise<void>;
}

export interface FindingReaderOptions {
  toolbox: Pick<Supervisor<ToolboxOperations>, "call">;
  /** The language of each text, or null. */
  languages: (texts: readonly string[], signal: AbortSignal) => Promise<(string | null)[]>;
  results: ResultStore | null;
  log: Log;
}

/** Passages of one call to the toolbox: few, so that a file import in between waits little. */
const CALL_PASSAGES = 16;
const CALL_CHARACTERS = 8_000;
/** Characters of findings held in memory, by estimate. */
const MEMORY_CHARACTERS = 16 * 2 ** 20;
const ATTEMPTS_MAX = 3;

export function createFindingReader({
  toolbox,
  languages,
  results,
  log,
}: FindingReaderOptions): FindingReader {
  let memory = newMemory();
  const kept = createKeptResults(
    results,
    log,
    "Findings were not kept; they are looked for again when needed.",
  );

  /** A toolbox that is killed meanwhile is asked again. */
  async function lint(texts: readonly string[], dialect: Dialect, signal: AbortSignal) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await toolbox.call("lint", { texts: [...texts], dialect }, { signal });
      } catch (error) {
        const isDeath = error instanceof AppError && error.code === "unavailable";
        if (!isDeath || isCancelled(error) || attempt >= ATTEMPTS_MAX) throw error;
      }
    }
  }

  async function proofread(
    passages: readonly Passage[],
    dialect: Dialect,
    signal: AbortSignal,
  ): Promise<[Passage, PassageResult][]> {
    const pieces = passages.map((passage) => piecesOf(passage));
    const asked = pieces.map((among) => among.map(languageTexts));
    const guesses = await languages(asked.flat(2), signal);
    const english = pieces.map((among, index) =>
      among.map((piece, at) => englishPart(piece, guesses.splice(0, asked[index]?.[at]?.length ?? 0))),
    );
    const texts = english.flatMap((among) => among.flatMap(({ text }) => text ?? []));
    const linted = texts.length === 0 ? [] : await lint(texts, dialect, signal);
    return passages.map((passage, index) => {
      const among = english[index] ?? [];
      const own = linted.splice(0, among.filter(({ text }) => text !== null).length);
      return [passage, proofreadPassage(passage, among, own)];
    });
  }

  return {
    async read(text, { note, dialect, signal, near = 0, onProgress }) {
      const pace = createPace(() => signal.throwIfAborted());
      const recent = memory;
      const stage = fingerprint(["proofread", PROOFREAD_VERSION, PACK_VERSION, HARPER_VERSION, dialect]);
      const nameOf = (key: string) => `${stage} ${key}`;
      const passages = await readPassages(text, pace);
      const known = new Map<string, PassageResult>();
      const unknown = new Map<string, Passage>();
      for (const passage of passages) {
        const value = recent.get(nameOf(passage.key));
        if (value === undefined) unknown.set(passage.key, passage);
        else known.set(passage.key, value);
      }
      if (note !== null) {
        for (const [key, value] of await kept.read([...unknown.keys()], stage)) {
          known.set(key, value);
          recent.set(nameOf(key), value);
          unknown.delete(key);
        }
      }
      const made = new Map<string, PassageResult>();
      const tell = (read: ReadPassage[]): void =>
        onProgress?.({ done: known.size + made.size, total: known.size + unknown.size, read });
      tell([]);
      if (onProgress && unknown.size > 0) {
        for (const batch of batches(nearestFirst(passages, near))) {
          const breath = pace();
          if (breath) await breath;
          tell(batch.flatMap((passage) => withResult(passage, known.get(passage.key))));
        }
      }
      for (const batch of batches(nearestFirst([...unknown.values()], near))) {
        signal.throwIfAborted();
        const read = await proofread(batch, dialect, signal);
        for (const [passage, value] of read) {
          made.set(passage.key, value);
          recent.set(nameOf(passage.key), value);
        }
        tell(read.map(([passage, result]) => ({ ...passage, result })));
      }
      if (note !== null) kept.keep(note, stage, made);
      return {
        passages: passages.map((passage) => ({
          ...passage,
          result: known.get(passage.key) ?? made.get(passage.key) ?? NOTHING,
        })),
        computed: made.size,
        cached: known.size,
      };
    },
    forget() {
      memory = newMemory();
    },
    close: () => kept.close(),
  };
}

const newMemory = () => createRecent<PassageResult>(MEMORY_CHARACTERS, sizeOf);

const NOTHING: PassageResult = { language: null, findings: [], skipped: [] };

function sizeOf({ findings }: PassageResult): number {
  return 200 + 600 * findings.length;
}

const withResult = (passage: Passage, result: PassageResult | undefined): ReadPassage[] =>
  result === undefined ? [] : [{ ...passage, result }];

function nearestFirst(passages: readonly Passage[], near: number): Passage[] {
  const distance = ({ start, end }: Passage): number => Math.max(start - near, near - end, 0);
  return passages.toSorted((one, other) => distance(one) - distance(other));
}

function batches(passages: readonly Passage[]): Passage[][] {
  const made: Passage[][] = [];
  let characters = 0;
  for (const passage of passages) {
    const last = made.at(-1);
    characters += passage.text.length;
    if (last && last.length < CALL_PASSAGES && characters <= CALL_CHARACTERS) last.push(passage);
    else {
      made.push([passage]);
      characters = passage.text.length;
    }
  }
  return made;
}
