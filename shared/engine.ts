import { z } from "zod";

/** Most characters of one prompt; more does not fit a message between two processes. */
export const PROMPT_MAX = 8_000_000;

/** A piece of a message. Text is one kind of piece. */
export const contentPart = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().max(PROMPT_MAX) }),
]);
export type ContentPart = z.infer<typeof contentPart>;

export const chatMessage = z.object({
  role: z.enum(["system", "user", "assistant"]),
  content: z.union([z.string().max(PROMPT_MAX), z.array(contentPart).max(1_000)]),
});
export type ChatMessage = z.infer<typeof chatMessage>;

/** A JSON schema as it came; the engine says which of it it can follow. */
export const jsonSchema = z.record(z.string(), z.json());
export type JsonSchema = z.infer<typeof jsonSchema>;

/** How the next token is chosen from the logits. Temperature 0 takes the likeliest after penalties and constraints. */
export const samplingOptions = z.strictObject({
  temperature: z.number().min(0).max(10).default(0.8),
  /** 0 looks at the whole vocabulary. */
  topK: z.int().min(0).max(1_000_000).default(40),
  topP: z.number().gt(0).max(1).default(0.95),
  minP: z.number().min(0).max(1).default(0.05),
  /** 1 is none. */
  repetitionPenalty: z.number().gt(0).max(10).default(1),
  frequencyPenalty: z.number().min(-10).max(10).default(0),
  presencePenalty: z.number().min(-10).max(10).default(0),
  /** The same seed gives the same choices; without one, it is drawn and told in the record. */
  seed: z.int().min(0).max(4_294_967_295).optional(),
});
export type SamplingOptions = z.infer<typeof samplingOptions>;

const model = z.string().min(1).max(32_000);

export const generateFields = {
  /** A path in the engine; at the calls of the app also the id or name of a model in the list. */
  model,
  /** Text to go on with, as it stands. Either this or `messages`. */
  prompt: z.string().max(PROMPT_MAX).optional(),
  /** A conversation, put in the form the model was trained on. */
  messages: z.array(chatMessage).min(1).max(10_000).optional(),
  maxTokens: z.int().min(1).max(1_000_000).default(512),
  ...samplingOptions.shape,
  /** Texts at which the answer ends; they are not part of it. */
  stop: z.array(z.string().min(1).max(1_000)).max(16).default([]),
  /** The answer is JSON of this schema. */
  schema: jsonSchema.optional(),
  /** The answer is exactly one of these. */
  choices: z.array(z.string().min(1).max(10_000)).min(1).max(10_000).optional(),
  /** How many likely tokens are told beside each chosen one; absent tells nothing. */
  logprobs: z.int().min(0).max(20).optional(),
  /** A fresh cache and plain decoding, so that the same record gives the same bytes. */
  replay: z.boolean().default(false),
};

/** One answer to write. */
export const generateRequest = z
  .strictObject(generateFields)
  .refine(({ prompt, messages }) => (prompt === undefined) !== (messages === undefined), {
    message: "give either a prompt or messages",
    path: ["prompt"],
  })
  .refine(({ schema, choices }) => schema === undefined || choices === undefined, {
    message: "give either a schema or choices",
    path: ["schema"],
  });
export type GenerateRequest = z.infer<typeof generateRequest>;

const count = z.int().nonnegative();

/**
 * How far an answer is. `load` counts bytes, `prefill` tokens of the prompt; `text` is what came since the event before,
 * and its `tokens` are those of the answer so far.
 */
export const generateProgress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("load"), done: z.number().nonnegative(), total: z.number().nonnegative() }),
  z.object({ kind: z.literal("prefill"), done: count, total: count }),
  z.object({ kind: z.literal("text"), text: z.string(), tokens: count }),
]);
export type GenerateProgress = z.infer<typeof generateProgress>;

const likelyToken = { token: count, text: z.string(), logprob: z.number() };
export const tokenLogprob = z.object({ ...likelyToken, top: z.array(z.object(likelyToken)) });
/** A token with the natural logarithm of its probability, and the likeliest ones beside it. */
export type TokenLogprob = z.infer<typeof tokenLogprob>;

/** Milliseconds and tokens of one answer. Cached tokens are of the prompt and were not computed again. */
export const timings = z.object({
  loadMs: z.number().nonnegative(),
  prefillTokens: count,
  cachedTokens: count,
  prefillMs: z.number().nonnegative(),
  decodeTokens: count,
  decodeMs: z.number().nonnegative(),
  draftedTokens: count,
  acceptedTokens: count,
});
export type Timings = z.infer<typeof timings>;

/** With what a result was made; the same record in replay gives the same bytes. */
export const engineRecord = z.object({
  /** Name and versions, as in "Nano Banana 0.1.0, ONNX Runtime 1.30.0". */
  engine: z.string(),
  model: z.object({
    name: z.string(),
    size: z.number().nonnegative(),
    modified: z.number(),
    /** Null until the file was read whole once. */
    sha256: z.string().nullable(),
  }),
  threads: z.int().positive(),
  /** The processor with the features that change arithmetic. */
  cpu: z.string(),
  seed: z.int().nullable(),
});
export type EngineRecord = z.infer<typeof engineRecord>;

/** Why an answer ended: the model ended it, it has as many tokens as asked for, a stop text came, or the context is full. */
export const stopReason = z.enum(["end", "length", "stop", "context"]);
export type StopReason = z.infer<typeof stopReason>;

export const generateResult = z.object({
  text: z.string(),
  tokens: z.array(count),
  stop: stopReason,
  logprobs: z.array(tokenLogprob).optional(),
  /** What the person should know of the answer, such as that the model brings no chat template. */
  notes: z.array(z.string()).default([]),
  timings,
  record: engineRecord,
});
export type GenerateResult = z.infer<typeof generateResult>;

/** How likely the model finds each continuation of one prompt. */
export const scoreRequest = z.strictObject({
  model,
  prompt: z.string().max(PROMPT_MAX),
  continuations: z.array(z.string().min(1).max(100_000)).min(1).max(10_000),
});
export type ScoreRequest = z.infer<typeof scoreRequest>;

export const scoreResult = z.object({
  /** In the order of the continuations; a sum of natural logarithms over that many tokens. */
  scores: z.array(z.object({ logLikelihood: z.number(), tokens: count })),
  record: engineRecord,
});
export type ScoreResult = z.infer<typeof scoreResult>;

const textEdit = z.strictObject({
  /** UTF-16 offsets in the text. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  replacement: z.string().max(1_000),
  /** What is known for the edit beside the model, added to its local gain when the ones to read in full are chosen. */
  prior: z.number().default(0),
  /** Read in full whatever its local gain. */
  always: z.boolean().default(false),
});
/** One change of a sentence that a model is to judge. */
export type TextEdit = z.infer<typeof textEdit>;

/** How much likelier a model finds a sentence with each of the edits, one at a time. */
export const judgeRequest = z
  .strictObject({
    model,
    text: z.string().min(1).max(20_000),
    edits: z.array(textEdit).min(1).max(5_000),
    /** Tokens right of an edit that are read. */
    window: z.int().min(1).max(32).default(3),
    /** Edits that are read in full, the best by local gain and prior. */
    keep: z.int().min(0).max(1_000).default(12),
    /** Those that come to less are not read in full. */
    floor: z.number().default(-1e9),
  })
  .refine(({ text, edits }) => edits.every(({ start, end }) => start <= end && end <= text.length), {
    message: "an edit lies outside the text",
    path: ["edits"],
  });
export type JudgeRequest = z.infer<typeof judgeRequest>;

export const judgeResult = z.object({
  /** Of the text as it stands: a sum of natural logarithms over that many tokens. */
  logLikelihood: z.number(),
  tokens: count,
  /** In the order of the edits. `local` is the gain up to the first new token; `gain` is null for those not read in full. */
  edits: z.array(z.object({ local: z.number(), gain: z.number().nullable() })),
  record: engineRecord,
});
export type JudgeResult = z.infer<typeof judgeResult>;

export const embedRequest = z.strictObject({
  model,
  texts: z.array(z.string().max(1_000_000)).min(1).max(10_000),
});
export type EmbedRequest = z.infer<typeof embedRequest>;

export const embedResult = z.object({
  /** In the order of the texts. */
  vectors: z.array(z.array(z.number())),
  dimensions: z.int().positive(),
  record: engineRecord,
});
export type EmbedResult = z.infer<typeof embedResult>;

/** How far scoring or embedding is: bytes of the model, or tokens that were read. */
export const workProgress = z.object({
  kind: z.enum(["load", "prefill"]),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
});
export type WorkProgress = z.infer<typeof workProgress>;
