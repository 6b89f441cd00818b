import { basename } from "node:path";
import type { Choices } from "#main/banana/proofread/decide-corrections.ts";
import type { Log } from "#main/log.ts";
import { createPace } from "#main/nano/breathe.ts";
import { wideKeyOf } from "#main/nano/proofread/finding-identity.ts";
import { HARPER_VERSION } from "#main/nano/proofread/proofread-stage.ts";
import { firstOf, PACK_VERSION, RULE_PACK } from "#main/nano/proofread/rule-pack.ts";
import type { Supervisor } from "#main/processes/supervisor.ts";
import type { Store } from "#main/store/store.ts";
import { openDocument } from "#main/summaries/documents.ts";
import { withProgress } from "#main/summaries/progress.ts";
import type { Summarizer } from "#main/summaries/summarizer.ts";
import type { ToolboxOperations } from "#main/toolbox/operations.ts";
import { AppError } from "#shared/errors.ts";
import { applyCorrections } from "#shared/apply-corrections.ts";
import {
  PROOFREAD_SCHEMA_VERSION,
  type ProofreadEvent,
  type ProofreadInput,
  type ProofreadProgress,
  type ProofreadResult,
} from "#shared/proofread.ts";
import type { IgnoredFinding, ProofreadRule } from "#shared/proofreading-calls.ts";
import { settings } from "#shared/settings.ts";
import type { Judge } from "./judge.ts";
import { createKnownWords } from "./known-words.ts";
import { correctionsOf, findPlaces } from "./find-places.ts";
import { createFindingReader, type ReadPassage } from "./read-findings.ts";
import { parseWords } from "./word-file.ts";

/** Proofreads notes and texts, and keeps what the person decides on what is found. */
export interface Proofreading {
  check(input: ProofreadInput, signal: AbortSignal): Promise<ProofreadResult>;
  stream(input: ProofreadInput, signal: AbortSignal): AsyncGenerator<ProofreadEvent, void>;
  importWords(text: string): Promise<{ added: number; known: number; refused: string[] }>;
  exportWords(): Promise<{ text: string }>;
  ignore(input: Parameters<Store["proofreading"]["ignore"]>[0]): Promise<IgnoredFinding>;
  rules(): Promise<ProofreadRule[]>;
  setRule(rule: string, isOn: boolean): Promise<ProofreadRule>;
  /** Drops from memory all that was read. */
  forget(): void;
  close(): Promise<void>;
}

export interface ProofreadingOptions {
  toolbox: Pick<Supervisor<ToolboxOperations>, "call">;
  /** Tells languages. */
  summarizer: Pick<Summarizer, "languages" | "tables">;
  /** Folder of the tables that come with the app. */
  models: string;
  /** Without one, no model can be named. */
  judge?: Judge;
  /** Without one, nothing is kept and there is no dictionary. */
  store: Store | null;
  /** Runs what somebody waits for while what is read in the background rests. */
  beside?: <Result>(work: () => Promise<Result>) => Promise<Result>;
  log: Log;
}

export function createProofreading({
  toolbox,
  summarizer,
  models,
  judge,
  store,
  beside = (work) => work(),
  log,
}: ProofreadingOptions): Proofreading {
  const reader = createFindingReader({
    toolbox,
    languages: (texts, signal) => summarizer.languages(texts, signal),
    results: store?.results ?? null,
    log,
  });

  const known = createKnownWords({ store, models, tables: summarizer.tables, log });

  const check = (input: ProofreadInput, signal: AbortSignal, onProgress?: OnProgress) =>
    beside(() => checkNow(input, signal, onProgress));

  async function checkNow(
    input: ProofreadInput,
    signal: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<ProofreadResult> {
    const { source, isThorough } = input;
    const { document } = await openDocument(source, store);
    const { text, record, note, offset = 0 } = document;
    const { proofread: wishes } = (await store?.settings.get()) ?? settings.parse({});
    const { dialect = wishes.dialect, formality = wishes.formality } = input;
    const noteOfSource = source.kind === "text" ? (input.note ?? null) : source.id;
    const wanted = (await store?.proofreading.choices(noteOfSource)) ?? NO_CHOICES;
    const choices: Choices = {
      knownWords: await known.with(wanted.words),
      ignored: new Set(wanted.ignored),
      rulesOff: new Set(wanted.rulesOff),
      formality,
      isDialectSure: input.dialect !== undefined,
      isThorough,
    };
    const placed = <Place extends { startIndex: number; endIndex: number }>(place: Place): Place => ({
      ...place,
      startIndex: place.startIndex + offset,
      endIndex: place.endIndex + offset,
    });
    const { revision } = record;
    const read = await reader.read(text, {
      note,
      dialect,
      signal,
      near: (input.near ?? 0) - offset,
      onProgress: ({ done, total, read }) =>
        onProgress?.({
          stage: "passages",
          done,
          total,
          // What a model judges is not told before it has.
          found: input.model === undefined ? correctionsOf(read, choices).map(placed) : [],
          revision,
        }),
    });
    const passages = await judged(read.passages, input.model, {
      dialect,
      note,
      signal,
      onProgress: ({ done, total }) => onProgress?.({ stage: "judge", done, total, found: [], revision }),
    });
    const { corrections, skipped } = await findPlaces(
      passages,
      choices,
      createPace(() => signal.throwIfAborted(), 1),
    );
    return {
      schemaVersion: PROOFREAD_SCHEMA_VERSION,
      correctedInput: applyCorrections(text, corrections),
      corrections: corrections.map(placed),
      skipped: skipped.map(placed),
      document: record,
      dialect,
      formality,
      isThorough,
      engine: input.model === undefined ? ENGINE : `${ENGINE}, ${basename(input.model)}`,
      units: { computed: read.computed, cached: read.cached },
    };
  }

  function judged(
    passages: readonly ReadPassage[],
    model: string | undefined,
    options: Omit<Parameters<Judge["judge"]>[1], "model">,
  ): Promise<ReadPassage[]> | readonly ReadPassage[] {
    if (model === undefined) return passages;
    if (judge === undefined) {
      throw new AppError("unavailable", "No model can judge here. Proofread without one.");
    }
    return judge.judge(passages, { model, ...options });
  }

  const ownStore = (): Store => {
    if (store === null) throw new Error("This needs a library.");
    return store;
  };

  return {
    check: (input, signal) => check(input, signal),
    async *stream(input, signal) {
      const work = (inner: AbortSignal, onProgress: OnProgress) => check(input, inner, onProgress);
      for await (const event of withProgress(signal, work, joinFound)) {
        if (event.kind === "done") yield { kind: "result", result: event.result };
        else yield event;
      }
    },
    async importWords(text) {
      const { words, refused } = parseWords(text);
      const added = words.length === 0 ? 0 : (await ownStore().proofreading.addWords(words)).added;
      return { added, known: words.length - added, refused };
    },
    exportWords: async () => ({
      text: (await ownStore().proofreading.words()).map((word) => `${word}\n`).join(""),
    }),
    ignore: ({ note, key, rule, quote }) =>
      ownStore().proofreading.ignore({
        note,
        key: note === null ? wideKeyOf(rule, quote) : key,
        rule,
        quote,
      }),
    async rules() {
      const { rulesOff } = await ownStore().proofreading.choices(null);
      const own = RULE_PACK.map(({ id }) => ruleOf(id, !rulesOff.includes(id)));
      return [...own, ...rulesOff.filter((rule) => !OWN_RULES.has(rule)).map((rule) => ruleOf(rule, false))];
    },
    async setRule(rule, isOn) {
      await ownStore().proofreading.setRule(rule, isOn);
      return ruleOf(rule, isOn);
    },
    forget() {
      reader.forget();
      known.forget();
      judge?.forget();
    },
    async close() {
      await Promise.all([reader.close(), judge?.close()]);
    },
  };
}

type OnProgress = (progress: ProofreadProgress) => void;

const joinFound = (untold: ProofreadProgress, latest: ProofreadProgress): ProofreadProgress => ({
  ...latest,
  found: [...untold.found, ...latest.found],
});

const ENGINE = `Harper ${HARPER_VERSION}, rules ${PACK_VERSION}`;
const NO_CHOICES = { words: [], ignored: [], rulesOff: [] };

const OWN_RULES = new Map(RULE_PACK.map((rule) => [rule.id, rule]));

/** Harper's names of rules are words run together: "SpellCheck". */
function ruleOf(rule: string, isOn: boolean): ProofreadRule {
  const own = OWN_RULES.get(rule);
  if (own === undefined) {
    const title = rule.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
    return { rule, title, type: null, source: "harper", isOn };
  }
  const title = firstOf(own.pattern)
    .replace(/[{}]/g, "")
    .replace(/\(([^()/]*)[^()]*\)/g, "$1");
  return { rule, title: `“${title}”`, type: own.category, source: "rules", isOn };
}
