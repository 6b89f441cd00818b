import type { QuestionSlice } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { unitParts } from "./unit-parts.ts";

/**
 * Questions of a unit: what ends with a question mark, but for tags behind a statement ("..., right?") and questions
 * that want no answer ("Who knows?"). The words of these are English; the mark is not.
 */
export const questionsStage: UnitStage<readonly QuestionSlice[]> = {
  name: "questions",
  version: 1,
  depth: "insights",
  kinds: ["sentence", "list-item", "task", "quote"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["clean"],
  run: (batch, isAborted) =>
    batch.map((input) => (isAborted() ? [] : findQuestions(input.text, valueOf(input, "clean")))),
};

const MARK = /[?？؟]/;
const QUESTION = /[^?？؟]{2,1900}[?？؟]+(?=[\s"'”’»)\]*_]|$|[^\p{ASCII}])/gu;
/** Marks before the question, and who is quoted with it. */
const LEAD = /^(?:[^?？؟"“„«]{1,80}[:,]\s(?=["“„«]))?[\s"'“‘„«([*_.!…]{0,20}/u;
const TAG =
  /(?:^|,|[-–—])\s{0,2}(?:right|ok|okay|yeah|yes|no|huh|eh|hm+|correct|agreed|see|you know|(?:is|are|was|were|do|does|did|has|have|can|could|would|will|should|wo|ca)n['’]?t (?:it|they|you|he|she|we|i|that|there)|(?:is|are|was|were|do|does|did|has|have|can|could|would|will) (?:it|they|you|he|she|we|i|that|there)|oder|nicht wahr|gell|non|n['’]est-ce pas|verdad|no)\s?[?？]+$/iu;
const RHETORICAL =
  /^(?:who knows|who cares|why not|so what|what else|how so|guess what|you know what|really|seriously|what the .{1,20}|who wouldn['’]t .{1,40}|how hard can it be|what could go wrong|isn['’]t (?:it|that) .{1,30}|what do i know|what(?:['’]s| is) not to like|are you kidding(?: me)?|sorry|pardon|what|huh|hm+)\s?[?？!]+$/iu;

export function findQuestions(text: string, clean: string): QuestionSlice[] {
  if (!MARK.test(clean)) return [];
  return unitParts("sentence", text, clean).flatMap(({ words: base, inText }) =>
    [...base.matchAll(QUESTION)].flatMap((match) => {
      const lead = LEAD.exec(match[0])?.[0].length ?? 0;
      const words = match[0].slice(lead);
      if (!/\p{L}{2}/u.test(words) || TAG.test(words) || RHETORICAL.test(words)) return [];
      const slice = inText({ start: match.index + lead, end: match.index + match[0].length });
      return [{ ...slice, asks: kindOf(words) }];
    }),
  );
}

const KINDS: readonly (readonly [QuestionSlice["asks"], RegExp])[] = [
  ["when", /\b(?:when|what (?:time|day|date)|which day|how soon|wann|quand|cuándo)\b/iu],
  ["who", /\b(?:who|whom|whose|wer|qui|quién)\b/iu],
  [
    "how-much",
    /\b(?:how (?:much|many|long|far|often|big|old)|what(?:['’]s| is) the (?:price|cost|budget|total)|wie ?viel|combien|cuánt[oa]s?)\b/iu,
  ],
  [
    "other",
    /\b(?:what|which|where|why|how|was|wo|warum|wie|que|où|pourquoi|comment|qué|dónde|cómo|por qué)\b/iu,
  ],
];

function kindOf(question: string): QuestionSlice["asks"] {
  return KINDS.find(([, sign]) => sign.test(question.slice(0, 80)))?.[0] ?? "yes-no";
}
