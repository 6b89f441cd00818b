import { setImmediate } from "node:timers/promises";
import type { StopReason, Timings, TokenLogprob } from "#shared/engine.ts";
import type { KvCache } from "../decoder/kv-cache.ts";
import type { Constraint } from "../sampling/constraint.ts";
import { createPromptLookup } from "../sampling/prompt-lookup.ts";
import type { Sampler } from "../sampling/sampler.ts";
import { createStreamDecoder } from "../tokenizer/stream-decoder.ts";
import { prefill } from "./prefill.ts";
import { createStopTexts } from "./stop-texts.ts";
import type { TextModel } from "./text-model.ts";

export interface GenerateOptions {
  /** Ids of the prompt. */
  prompt: readonly number[];
  sampler: Sampler;
  constraint: Constraint | null;
  maxTokens: number;
  /** Texts at which the answer ends. */
  stop: readonly string[];
  /** A fresh cache and one token at a time, so that the same input gives the same bytes. */
  isPlain: boolean;
  signal: AbortSignal;
  onPrefill: (done: number, total: number) => void;
  onText: (text: string, tokens: number) => void;
}

export interface Generated {
  text: string;
  tokens: number[];
  stop: StopReason;
  /** Empty when the sampler tells none. */
  logprobs: TokenLogprob[];
  timings: Omit<Timings, "loadMs">;
}

/**
 * Writes the continuation of a prompt. Where the text repeats itself, several tokens are guessed (prompt lookup) and
 * checked in one run; what is written does not depend on the guesses, but at a numeric near-tie a run of several rows
 * may round to another token than a run of one.
 * @throws AppError `cancelled`, `too-large` when the prompt does not fit the context, `invalid-input` of the sampler
 */
export async function generate(model: TextModel, options: GenerateOptions): Promise<Generated> {
  const { decoder, caches } = model;
  const { prompt, isPlain, signal } = options;
  const started = performance.now();
  const cache = isPlain ? caches.fresh() : caches.take(prompt);
  const cachedTokens = cache.pieces;
  const logits = await prefill({ decoder, cache, pieces: prompt, signal, onProgress: options.onPrefill });
  const prefilled = performance.now();

  const answer = createAnswer(model, options);
  const lookup = createPromptLookup();
  const { vocabulary } = decoder.model;
  let draftedTokens = 0;
  let acceptedTokens = 0;
  let token = answer.choose(logits);
  while (token !== null) {
    signal.throwIfAborted();
    const room = decoder.capacity - cache.length - 1;
    if (room < 1) {
      answer.end("context");
      break;
    }
    const draft = isPlain ? [] : lookup.draft(answer.history, Math.min(room, answer.remaining) - 1);
    const base = cache.pieces;
    const rows = runTokens(model, cache, [token, ...draft]);
    let accepted = 0;
    for (;;) {
      token = answer.choose(rows.subarray(accepted * vocabulary, (accepted + 1) * vocabulary));
      if (token === null || token !== draft[accepted]) break;
      accepted += 1;
    }
    cache.truncate(base + 1 + accepted);
    lookup.report(draft.length, accepted);
    draftedTokens += draft.length;
    acceptedTokens += accepted;
    // A message that stops the work is heard between two runs.
    await setImmediate();
  }
  const { text, tokens, stop, logprobs } = answer.result();
  return {
    text,
    tokens,
    stop,
    logprobs,
    timings: {
      prefillTokens: prompt.length - cachedTokens,
      cachedTokens,
      prefillMs: prefilled - started,
      decodeTokens: tokens.length,
      decodeMs: performance.now() - prefilled,
      draftedTokens,
      acceptedTokens,
    },
  };
}

/** @returns logits after each token, [tokens, vocabulary], good until the next run */
function runTokens({ decoder }: TextModel, cache: KvCache, tokens: readonly number[]): Float32Array {
  const wanted = tokens.map((_, row) => row);
  return decoder.forward(cache, { kind: "causal", pieces: tokens, rows: tokens.length }, wanted);
}

interface Answer {
  /** Prompt and answer. */
  readonly history: readonly number[];
  /** Tokens that may still come. */
  readonly remaining: number;
  /** Chooses the next token and adds it; null once the answer has ended. */
  choose(logits: Float32Array): number | null;
  end(reason: StopReason): void;
  result(): Pick<Generated, "text" | "tokens" | "stop" | "logprobs">;
}

function createAnswer({ tokenizer }: TextModel, options: GenerateOptions): Answer {
  const { sampler, constraint, maxTokens, onText } = options;
  const history = [...options.prompt];
  const tokens: number[] = [];
  const logprobs: TokenLogprob[] = [];
  const characters = createStreamDecoder(tokenizer);
  const stops = createStopTexts(options.stop);
  let text = "";
  let reason: StopReason | null = null;

  function show(piece: string): void {
    const shown = stops.push(piece);
    if (shown === "") return;
    text += shown;
    onText(shown, tokens.length);
  }

  function end(why: StopReason): void {
    reason = why;
    if (why === "stop") return;
    show(characters.flush());
    const rest = stops.flush();
    text += rest;
    if (rest !== "") onText(rest, tokens.length);
  }

  const name = (token: number) => tokenizer.decode([token], { special: true });

  return {
    history,
    get remaining() {
      return maxTokens - tokens.length;
    },
    end,
    choose(logits) {
      const { token, logprob, top } = sampler.next(logits, history, constraint?.allowed());
      if (tokenizer.stops.has(token)) {
        end("end");
        return null;
      }
      tokens.push(token);
      history.push(token);
      if (logprob !== undefined) {
        const likely = (top ?? []).map((one) => ({ ...one, text: name(one.token) }));
        logprobs.push({ token, text: name(token), logprob, top: likely });
      }
      constraint?.accept(token);
      show(characters.push(token));
      if (stops.isFound) end("stop");
      else if (constraint?.isFinished) end("end");
      else if (tokens.length >= maxTokens) end("length");
      return reason === null ? token : null;
    },
    result: () => ({ text, tokens, stop: reason ?? "end", logprobs }),
  };
}
