import type { ChatMessage } from "#shared/engine.ts";
import type { RewriteOptions, RewriteUnit } from "#shared/rewrite.ts";
import { isLooping } from "./looping.ts";

/** What a model is asked for one unit, with the sentences around it. A change of wording is a change of this version. */
export const PROMPT_VERSION = 2;

export function messagesFor(
  units: readonly Pick<RewriteUnit, "source">[],
  index: number,
  options: RewriteOptions,
): ChatMessage[] {
  const quote = (at: number): string => units[at]?.source.quote ?? "";
  const [before, sentence, after] = [quote(index - 1), quote(index), quote(index + 1)];
  const around = [
    before === "" ? "" : `The sentence before it, for context only: ${before}`,
    after === "" ? "" : `The sentence after it, for context only: ${after}`,
  ].filter((line) => line !== "");
  return [
    { role: "system", content: `You are an editor. ${wishOf(options)} ${RULES}` },
    { role: "user", content: [...around, `Sentence: ${sentence}`, "Rewritten sentence:"].join("\n") },
  ];
}

const RULES =
  "Keep every fact: names, numbers, dates, negations, duties and permissions, links, and who does what. Keep code, quotes and links exactly as written. Write in the language of the sentence. Answer with the rewritten sentence alone.";

function wishOf({ tone, length, isPlainLanguage, instruction }: RewriteOptions): string {
  return [
    TONES[tone],
    LENGTHS[length],
    isPlainLanguage ? "Use short sentences and common words." : "",
    instruction ?? "",
  ]
    .filter((wish) => wish !== "")
    .join(" ");
}

const TONES: Readonly<Record<RewriteOptions["tone"], string>> = {
  "as-is": "",
  "more-formal": "Rewrite the sentence in a more formal tone, without contractions or slang.",
  "more-casual": "Rewrite the sentence in a more casual tone, as one talks to a colleague.",
  friendly: "Rewrite the sentence in a friendly, warm tone.",
  concise: "Rewrite the sentence in fewer words, without losing a fact.",
};
const LENGTHS: Readonly<Record<RewriteOptions["length"], string>> = {
  "as-is": "",
  shorter: "Make it shorter.",
  longer: "Make it longer by saying more fully what it says, without adding facts.",
};

/** Words of the question that no sentence holds. */
const ECHO = /\bfor context only\b/i;

/**
 * The wording in an answer: its first paragraph, without a label or quotation marks around it; null where there is none,
 * where the question comes back, and where the same comes for ever.
 */
export function wordingIn(answer: string, sentence: string): string | null {
  const [first = ""] = answer.trim().split(/\n\s*\n|\n(?=(?:Sentence|Note|Explanation|The sentence)\b)/);
  const bare = first
    .trim()
    .replace(/^(?:rewritten sentence|rewritten|sentence|answer|here is[^:\n]{0,60}):\s*/i, "")
    .trim();
  const isQuoted = /^["“][^"“”]*["”]$/.test(bare) && !/^["“]/.test(sentence);
  const words = (isQuoted ? bare.slice(1, -1) : bare)
    .replace(sentence.includes("\n") ? /(?!)/ : /\s*\n\s*/g, " ")
    .trim();
  if (words === "" || words.length > 4 * sentence.length + 200 || ECHO.test(words)) return null;
  return isLooping(words) && !isLooping(sentence.replace(/\P{L}+$/u, "")) ? null : words;
}
