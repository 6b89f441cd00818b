import { arch, cpus } from "node:os";
import { basename } from "node:path";
import type {
  EmbedRequest,
  EmbedResult,
  EngineRecord,
  GenerateProgress,
  GenerateRequest,
  GenerateResult,
  JudgeRequest,
  JudgeResult,
  ScoreRequest,
  ScoreResult,
  WorkProgress,
} from "#shared/engine.ts";
import { AppError } from "#shared/errors.ts";
import type { Inspection } from "#shared/inspection.ts";
import { freeMemory } from "#main/free-memory.ts";
import { VERSION } from "#main/version.ts";
import { type EmbeddingModel, loadEmbeddingModel } from "./embedding/embedding-model.ts";
import { readModelFolder } from "./embedding/model-folder.ts";
import { generate } from "./generate/generate.ts";
import { loadTextModel, type TextModel, usualThreads } from "./generate/text-model.ts";
import { inspect } from "./inspect.ts";
import { CONTEXT_MAX } from "./memory-need.ts";
import { createChoices } from "./sampling/choices.ts";
import type { Constraint } from "./sampling/constraint.ts";
import { createJsonSchema } from "./sampling/json-schema.ts";
import { createSampler } from "./sampling/sampler.ts";
import { judgeEdits } from "./scoring/judge-edits.ts";
import { score } from "./scoring/score.ts";
import type { KvCache } from "./decoder/kv-cache.ts";
import type { Session } from "./onnx/session.ts";

export interface EngineOptions {
  /** Where converted weights are kept; null keeps none. */
  cacheFolder: string | null;
  threads?: number;
}

interface Hooks<Progress> {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Runs models: one that writes and one that embeds are loaded at a time. Calls are to come one after the other. */
export interface Engine {
  /** Whether the weights of a model that is loaded from now on are kept in the form they run in. */
  keepsConverted: boolean;
  /** @throws AppError `invalid-input`, `not-found`, `too-large`, `unavailable`, `cancelled` */
  generate(request: GenerateRequest, hooks: Hooks<GenerateProgress>): Promise<GenerateResult>;
  /** @throws AppError as `generate` */
  score(request: ScoreRequest, hooks: Hooks<WorkProgress>): Promise<ScoreResult>;
  /** @throws AppError as `generate` */
  judge(request: JudgeRequest, hooks: Hooks<WorkProgress>): Promise<JudgeResult>;
  /** @throws AppError as `generate` */
  embed(request: EmbedRequest, hooks: Hooks<WorkProgress>): Promise<EmbedResult>;
  /** What a model file or folder says about itself. @throws AppError `not-found`, `forbidden`, `invalid-input` */
  inspect(path: string): Promise<Inspection>;
  /** Lets go of the models. */
  close(): Promise<void>;
}

/** Keys and values of earlier prompts are kept up to this, which is some ten thousand tokens of a small model. */
const CACHE_BYTES = 768 * 1024 * 1024;

export function createEngine({ cacheFolder, threads = usualThreads() }: EngineOptions): Engine {
  let current: { model: TextModel; scorer: Session | null; judged: KvCache | null } | null = null;
  let embedding: EmbeddingModel | null = null;

  async function closeText(): Promise<void> {
    const leaving = current;
    current = null;
    leaving?.scorer?.dispose();
    await leaving?.model.close();
  }

  async function openEmbedding(path: string): Promise<EmbeddingModel> {
    const folder = await readModelFolder(path);
    const known = embedding?.folder;
    if (embedding && known?.path === path && known.size === folder.size && known.modified === folder.modified)
      return embedding;
    const leaving = embedding;
    embedding = null;
    await leaving?.close();
    embedding = await loadEmbeddingModel(folder, threads);
    return embedding;
  }

  /** The model at a path, loaded unless it is the one that is. */
  async function open(path: string, hooks: Hooks<WorkProgress>) {
    if (current !== null && current.model.file.path === path) {
      const known = current;
      const isSame = await known.model.loaded.check().then(
        () => true,
        () => false,
      );
      if (isSame) return known;
    }
    await closeText();
    const model = await loadTextModel({
      path,
      cacheFolder: self.keepsConverted ? cacheFolder : null,
      threads,
      context: CONTEXT_MAX,
      cacheBytes: CACHE_BYTES,
      memoryFree: freeMemory(),
      signal: hooks.signal,
      onProgress: (done, total) => hooks.onProgress({ kind: "load", done, total }),
    });
    current = { model, scorer: null, judged: null };
    return current;
  }

  const recordOf = (model: EngineRecord["model"], seed: number | null): EngineRecord => ({
    engine: `Nano Banana ${VERSION}, ONNX Runtime ${RUNTIME_VERSION}`,
    model,
    threads,
    cpu: `${cpus()[0]?.model.trim() ?? "unknown"} (${arch()})`,
    seed,
  });

  const self: Engine = {
    keepsConverted: true,
    inspect,

    async close() {
      await closeText();
      await embedding?.close();
      embedding = null;
    },

    async generate(request, { signal, onProgress }) {
      const started = performance.now();
      const { model } = await open(request.model, {
        signal,
        onProgress: (event) => onProgress({ ...event, kind: "load" }),
      });
      const loadMs = performance.now() - started;
      const seed = request.seed ?? drawSeed();
      const { logprobs, ...rest } = await generate(model, {
        prompt: promptOf(model, request),
        sampler: createSampler({ ...samplingOf(request), seed, logprobs: request.logprobs }),
        constraint: constraintOf(model, request),
        maxTokens: request.maxTokens,
        stop: request.stop,
        isPlain: request.replay,
        signal,
        onPrefill: (done, total) => onProgress({ kind: "prefill", done, total }),
        onText: (text, tokens) => onProgress({ kind: "text", text, tokens }),
      });
      return {
        ...rest,
        ...(request.logprobs !== undefined && { logprobs }),
        notes: notesOf(model, request),
        timings: { loadMs, ...rest.timings },
        record: recordOf(identityOf(model), seed),
      };
    },

    async score(request, { signal, onProgress }) {
      const opened = await open(request.model, { signal, onProgress });
      const { model } = opened;
      const prompt = withStart(model, model.tokenizer.encode(request.prompt, { addBos: true }));
      const continuations = request.continuations.map((text) =>
        model.tokenizer.encode(text, { isContinuation: true }),
      );
      opened.scorer ??= model.loaded.openScorer();
      const scores = await score(model, opened.scorer, {
        prompt,
        continuations,
        signal,
        onProgress: (done, total) => onProgress({ kind: "prefill", done, total }),
      });
      return {
        scores: scores.map((logLikelihood, index) => ({
          logLikelihood,
          tokens: continuations[index]?.length ?? 0,
        })),
        record: recordOf(identityOf(model), null),
      };
    },

    async judge({ text, edits, window, keep, floor, ...request }, { signal, onProgress }) {
      const opened = await open(request.model, { signal, onProgress });
      const { model } = opened;
      opened.scorer ??= model.loaded.openScorer();
      opened.judged ??= model.decoder.createCache();
      const options = { text, edits, window, keep, floor, signal };
      const judged = await judgeEdits(model, opened.scorer, opened.judged, options);
      return { ...judged, record: recordOf(identityOf(model), null) };
    },

    async embed({ model: path, texts }, { signal, onProgress }) {
      const model = await openEmbedding(path);
      const vectors = await model.embed(texts, {
        signal,
        onProgress: (done, total) => onProgress({ kind: "prefill", done, total }),
      });
      const { size, modified } = model.folder;
      return {
        vectors: vectors.map((vector) => Array.from(vector)),
        dimensions: vectors[0]?.length ?? 0,
        record: recordOf({ name: basename(path), size, modified, sha256: null }, null),
      };
    },
  };
  return self;
}

function promptOf(model: TextModel, { prompt, messages }: GenerateRequest): number[] {
  const { tokenizer } = model;
  const ids =
    messages === undefined
      ? tokenizer.encode(prompt ?? "", { addBos: true })
      : model
          .template()
          .render(messages, { now: new Date() })
          .flatMap((piece) => piece.ids);
  return withStart(model, ids);
}

function notesOf(model: TextModel, { messages }: GenerateRequest): string[] {
  const note = messages === undefined ? null : model.template().note;
  return note === null ? [] : [note];
}

/** A model cannot begin from nothing: where no text and no begin token is, its end token stands for a beginning. */
function withStart({ tokenizer }: TextModel, ids: number[]): number[] {
  if (ids.length > 0) return ids;
  const start = tokenizer.bos ?? tokenizer.eos;
  if (start !== null) return [start];
  throw new AppError("invalid-input", "There is no text to go on from. Write a prompt.");
}

function samplingOf(request: GenerateRequest) {
  const { temperature, topK, topP, minP, repetitionPenalty, frequencyPenalty, presencePenalty } = request;
  return { temperature, topK, topP, minP, repetitionPenalty, frequencyPenalty, presencePenalty };
}

function constraintOf(model: TextModel, { choices, schema }: GenerateRequest): Constraint | null {
  if (choices !== undefined) return createChoices(model.trie(), choices, model.tokenizer);
  return schema === undefined ? null : createJsonSchema(model.trie(), schema);
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function identityOf({ file, loaded }: TextModel): EngineRecord["model"] {
  return { name: basename(file.path), size: file.size, modified: file.modified, sha256: loaded.sha256 };
}

/** The version that package.json pins; the in-place cache depends on it. */
const RUNTIME_VERSION = "1.30.0";
