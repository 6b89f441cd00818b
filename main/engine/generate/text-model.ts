import { basename } from "node:path";
import { availableParallelism } from "node:os";
import { AppError } from "#shared/errors.ts";
import type { Decoder } from "../decoder/decoder.ts";
import { cacheBytesPerRow } from "../decoder/kv-cache.ts";
import { type LoadedDecoder, loadDecoder } from "../decoder/load-decoder.ts";
import { createPrefixCaches, type PrefixCaches } from "../decoder/prefix-caches.ts";
import { FAMILIES } from "../families/families.ts";
import { findProblems } from "../gguf/find-problems.ts";
import { type GgufFile, readGguf } from "../gguf/gguf-file.ts";
import { type ChatTemplate, createChatTemplate } from "../tokenizer/chat-template.ts";
import { createTokenTrie, type TokenTrie } from "../sampling/token-trie.ts";
import { createTokenizer, type Tokenizer } from "../tokenizer/tokenizer.ts";

/** A language model that is loaded, with all that makes text of it. */
export interface TextModel {
  readonly file: GgufFile;
  readonly name: string;
  readonly tokenizer: Tokenizer;
  /** The chat form, read when a conversation first asks for it. @throws AppError when the file's is broken */
  template(): ChatTemplate;
  readonly decoder: Decoder;
  readonly loaded: LoadedDecoder;
  readonly caches: PrefixCaches;
  /** The tokens by their bytes, built when an answer first has a form. */
  trie(): TokenTrie;
  close(): Promise<void>;
}

export interface TextModelOptions {
  path: string;
  /** Where converted weights are kept; null keeps none. */
  cacheFolder: string | null;
  /** Tokens of prompt and answer together. */
  context: number;
  threads: number;
  /** Bytes that keys and values of earlier prompts may hold. */
  cacheBytes: number;
  /** Bytes that may be taken now. */
  memoryFree: number;
  signal: AbortSignal;
  onProgress: (done: number, total: number) => void;
}

/**
 * Loads a language model.
 * @throws AppError `invalid-input` that names what is unsupported or damaged, `too-large` for the free memory,
 * `not-found`, `unavailable`, `cancelled`
 */
export async function loadTextModel(options: TextModelOptions): Promise<TextModel> {
  const file = await readGguf(options.path);
  const name = basename(options.path);
  const [problem] = findProblems(file, FAMILIES);
  if (problem !== undefined) throw new AppError("invalid-input", `"${name}" cannot be used. ${problem}`);
  const tokenizer = createTokenizer(file.metadata);
  const loaded = await loadDecoder({ ...options, file, capacity: options.context });
  const { decoder } = loaded;
  const caches = createPrefixCaches({
    create: () => decoder.createCache(),
    rowsMax: Math.floor(options.cacheBytes / cacheBytesPerRow(decoder.model)),
  });
  let template: ChatTemplate | null = null;
  let trie: TokenTrie | null = null;
  return {
    file,
    name,
    tokenizer,
    template() {
      template ??= createChatTemplate(file.metadata, tokenizer);
      return template;
    },
    decoder,
    loaded,
    caches,
    trie() {
      trie ??= createTokenTrie(tokenizer);
      return trie;
    },
    close: () => loaded.close(),
  };
}

/** Cores beyond this gain nothing: tokens are made one after the other, from memory that all cores share. */
const THREADS_MAX = 8;

/** Threads for one run. Above four processors, two are taken to be one core's, which gains nothing by the second. */
export function usualThreads(processors = availableParallelism()): number {
  const cores = processors <= 4 ? processors : Math.ceil(processors / 2);
  return Math.max(1, Math.min(THREADS_MAX, cores));
}
