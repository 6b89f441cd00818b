import type { EngineCalls } from "#main/models/engine-calls.ts";
import { createRecent } from "#main/nano/recent.ts";
import { AppError, toWireError } from "#shared/errors.ts";
import type {
  GuardWarning,
  Rewrite,
  RewriteEvent,
  RewriteOptions,
  RewriteUnit,
  RewriteWording,
} from "#shared/rewrite.ts";
import { isDraftModel } from "./drafts.ts";
import { isLooping } from "./looping.ts";
import { messagesFor, PROMPT_VERSION, wordingIn } from "./prompts.ts";
import { wordChanges } from "./word-changes.ts";

/** A model to write with: what the person calls it, its file, and how many parameters it has. */
export interface WritingModel {
  name: string;
  path: string;
  parameters: number;
}

export interface ModelRewriter {
  /**
   * The units of `base` reworded one by one. Of several wordings that is chosen in which the guard finds nothing; where
   * there is none, the original. Units that were written before are not written again.
   * @throws AppError what the engine throws, with how many units are kept
   */
  rewrite(
    base: Rewrite,
    options: RewriteOptions,
    model: WritingModel,
    signal: AbortSignal,
    onEvent: (event: RewriteEvent) => void,
  ): Promise<Omit<Rewrite, "measured" | "notices">>;
}

export interface ModelRewriterParts {
  engine: Pick<EngineCalls, "stream">;
  /** What each wording says otherwise than its source. */
  judge: (
    source: string,
    wordings: readonly string[],
    language: string | null,
    signal: AbortSignal,
  ) => Promise<GuardWarning[][]>;
}

const CANDIDATES_MAX = 3;
const KEPT_CHARACTERS = 8_000_000;
/** Shorter units, such as "Yes.", are left as they are. */
const WORDS_MIN = 3;

export function createModelRewriter({ engine, judge }: ModelRewriterParts): ModelRewriter {
  const known = createRecent<readonly RewriteWording[]>(
    KEPT_CHARACTERS,
    (wordings, key) => key.length + wordings.reduce((sum, { text }) => sum + text.length + 200, 0),
  );

  /** One answer, told as it comes. */
  async function write(
    request: Parameters<EngineCalls["stream"]>[0],
    signal: AbortSignal,
    onText: (text: string) => void,
  ): Promise<string> {
    let text = "";
    for await (const event of engine.stream(request, signal)) {
      if (event.kind === "result") return event.result.text;
      if (event.kind !== "text") continue;
      text += event.text;
      if (isLooping(text)) return text;
      onText(text);
    }
    return text;
  }

  return {
    async rewrite(base, options, model, signal, onEvent) {
      const units: RewriteUnit[] = [];
      let computed = 0;
      for (const [index, unit] of base.units.entries()) {
        onEvent({ kind: "progress", stage: "writing", done: index, total: base.units.length });
        if (!isWorded(unit)) {
          units.push(unit);
          continue;
        }
        const key = JSON.stringify([PROMPT_VERSION, model.path, wishesOf(options), unit.source.quote]);
        let wordings = known.get(key);
        if (wordings === undefined) {
          try {
            wordings = await wordingsOf(index);
          } catch (error) {
            throw withKept(error, units.length, base.units.length);
          }
          known.set(key, wordings);
          computed += 1;
        }
        const made = chosen(unit, wordings);
        units.push(made);
        onEvent({ kind: "unit", index, unit: made });
      }
      return {
        ...base,
        options,
        text: units.map(({ before, text }) => before + text).join("") + base.after,
        engine: model.name,
        isDraft: isDraftModel(model.parameters),
        units,
        undone: base.undone,
        counts: { computed, cached: units.length - computed },
      };

      async function wordingsOf(index: number): Promise<RewriteWording[]> {
        const { source } = base.units[index] ?? { source: { start: 0, end: 0, quote: "" } };
        const found: RewriteWording[] = [];
        for (let attempt = 0; attempt < CANDIDATES_MAX; attempt += 1) {
          const answer = await write(
            {
              model: model.path,
              messages: messagesFor(base.units, index, options),
              maxTokens: Math.min(2_000, 60 + source.quote.length),
              ...(attempt === 0 ? GREEDY : { ...SAMPLED, seed: attempt }),
              stop: [],
              replay: false,
            },
            signal,
            (text) => onEvent({ kind: "text", unit: index, text }),
          );
          const text = wordingIn(answer, source.quote);
          if (text === null || found.some((other) => other.text === text)) continue;
          const [warnings = []] = await judge(source.quote, [text], base.language, signal);
          const all = [...warnings, ...lostSpans(base, source, text)];
          found.push({ text, changes: wordChanges(source, text), warnings: all });
          // One more wording beside the first that stands, to compare.
          if (found.filter((wording) => wording.warnings.length === 0).length > 0 && attempt > 0) break;
        }
        return found;
      }
    },
  };
}

const SAMPLING = {
  topK: 40,
  topP: 0.95,
  minP: 0.05,
  repetitionPenalty: 1.05,
  frequencyPenalty: 0,
  presencePenalty: 0,
};
const GREEDY = { ...SAMPLING, temperature: 0 };
const SAMPLED = { ...SAMPLING, temperature: 0.6 };

const isWorded = ({ source, changes }: RewriteUnit): boolean =>
  (source.quote.match(/\p{L}{2,}/gu)?.length ?? 0) >= WORDS_MIN &&
  changes.every(({ rule }) => rule !== "table" && rule !== "title");

const wishesOf = ({ tone, length, isPlainLanguage, instruction }: RewriteOptions) => [
  tone,
  length,
  isPlainLanguage,
  instruction ?? "",
];

/** The first wording without a warning, else the original with all others beside it. */
function chosen(unit: RewriteUnit, wordings: readonly RewriteWording[]): RewriteUnit {
  const { before, source } = unit;
  const best = wordings.find(({ warnings }) => warnings.length === 0);
  const alternatives = wordings
    .filter((wording) => wording !== best)
    .map((wording) => placed(wording, source.start));
  if (best !== undefined)
    return { before, source, ...placed(best, source.start), alternatives, isKeptOriginal: false };
  return {
    before,
    source,
    text: unit.text,
    changes: [],
    warnings: [],
    alternatives,
    isKeptOriginal: wordings.length > 0,
  };
}

/** Kept wordings have offsets into the unit; these are into the document. */
function placed({ text, changes, warnings }: RewriteWording, by: number): RewriteWording {
  return {
    text,
    changes: changes.map((change) => ({ ...change, start: change.start + by, end: change.end + by })),
    warnings: warnings.map((warning) => {
      const { source } = warning;
      return source === null
        ? warning
        : { ...warning, source: { ...source, start: source.start + by, end: source.end + by } };
    }),
  };
}

/** Code, quotes and links of the unit that the wording has not letter for letter. */
function lostSpans({ protectedSpans }: Rewrite, source: RewriteUnit["source"], text: string): GuardWarning[] {
  return protectedSpans.flatMap(({ start, end, kind }): GuardWarning[] => {
    const [from, to] = [Math.max(start, source.start), Math.min(end, source.end)];
    if (from >= to) return [];
    const words = source.quote.slice(from - source.start, to - source.start);
    if (text.includes(words)) return [];
    const what = kind === "quote" ? "quote" : "link";
    return [
      {
        kind: what,
        source: { start: from - source.start, end: to - source.start, text: words },
        rewrite: null,
        message: `“${words}” is to stay letter for letter, and was lost.`,
      },
    ];
  });
}

function withKept(error: unknown, done: number, total: number): unknown {
  const { code, message } = toWireError(error);
  if (code === "cancelled" || code === "internal") return error;
  return new AppError(
    code,
    `${message} ${done} of ${total} sentences were written and are kept: the same rewrite goes on from there. Nothing in the text was changed.`,
  );
}
