import type { LinkedQuestion, QuestionSlice } from "#main/nano/result.ts";
import { speakerLabels } from "#shared/speaker-label.ts";
import type { InsightInput, InsightStage, InsightUnit } from "./insight-stage.ts";

/** Messages and units after a question in which its answer is looked for. */
const MESSAGES = 8;
const UNITS = 100;
/** An answer scores at least this: the next message of somebody else alone is not enough. */
const LEAST = 0.5;

/** Questions with their answers: in conversations the message of another speaker that fits best, soonest first. */
export const linkedQuestions: InsightStage<readonly LinkedQuestion[]> = {
  name: "linked-questions",
  version: 1,
  empty: [],
  async run(input, pace) {
    const { units, earlier } = input;
    const questions: LinkedQuestion[] = [];
    const taken = new Set<number>();
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      for (const question of unit.insights.questions) {
        const answer = answerTo(question, unit, input, taken);
        if (answer !== null) taken.add(answer.index);
        questions.push({
          unit: unit.index,
          start: question.start,
          end: question.end,
          speaker: earlier.turns.of[unit.index]?.name ?? null,
          answer:
            answer === null
              ? null
              : { ...bodyOf(answer), speaker: earlier.turns.of[answer.index]?.name ?? null },
        });
      }
    }
    return questions;
  },
};

function bodyOf({ index, text }: InsightUnit): { unit: number; start: number; end: number } {
  return { unit: index, start: speakerLabels(text)[0]?.bodyStart ?? 0, end: text.length };
}

function answerTo(
  question: QuestionSlice,
  unit: InsightUnit,
  { units, earlier }: InsightInput,
  taken: ReadonlySet<number>,
): InsightUnit | null {
  const { turns } = earlier;
  const asked = turns.of[unit.index];
  if (!turns.isConversation || !asked) return answerBelow(unit, units);
  let best: InsightUnit | null = null;
  let most = LEAST;
  for (let index = unit.index + 1; index <= unit.index + UNITS; index += 1) {
    const other = units[index];
    const turn = turns.of[index];
    if (other === undefined || (turn && turn.message > asked.message + MESSAGES)) break;
    if (!turn || turn.name === asked.name || taken.has(index)) continue;
    const score = fit(question, unit, other, turn.message - asked.message);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}

/** "Q: ... A: ...", or a list item with the question and one with the answer. */
function answerBelow(unit: InsightUnit, units: readonly InsightUnit[]): InsightUnit | null {
  const next = units[unit.index + 1];
  return next !== undefined && ANSWER_LABEL.test(next.text) ? next : null;
}

const ANSWER_LABEL = /^[\s>*_-]{0,8}(?:A|Answer|Ans|Antwort|Réponse|Respuesta)[*_]{0,3}\s?[:：]/i;
const YES_NO =
  /^(?:yes|yep|yeah|yup|no|nope|sure|ok|okay|of course|definitely|absolutely|not (?:yet|really|at all)|will do|done|i (?:can|will|did|do|have)|we (?:can|will|did|do|have)|i['’]ll|it (?:is|does|did|has)|correct|right|ja|nein|klar|oui|non|sí|claro)(?!\p{L})/iu;
const UNSURE =
  /\b(?:no idea|not sure|don['’]t know|dunno|good question|let me (?:check|ask|see|look)|i(?:['’]ll| will) (?:check|ask|find out|look|see|get back)|have to (?:check|ask)|need to (?:check|ask)|keine ahnung|weiß (?:ich )?nicht|aucune idée|no (?:lo )?sé|same question|me neither|wondering the same)\b/iu;

/** How well a unit answers: near, on the same subject, and of the kind that the question waits for. */
function fit(
  { asks }: QuestionSlice,
  question: InsightUnit,
  { facts, insights }: InsightUnit,
  distance: number,
): number {
  const words = facts.clean.replace(/^[^:]{1,40}:\s/, "");
  if (UNSURE.test(words) || /[?？؟]["'”’)]*$/.test(words)) return 0;
  const shared = facts.stems.filter((stem) => question.facts.stems.includes(stem)).length;
  const near = distance <= 1 ? 0.5 : 0.5 / distance;
  return near + 0.3 * Math.min(2, shared) + (isOfKind(asks, words, facts, insights) ? 0.4 : 0);
}

function isOfKind(
  asks: QuestionSlice["asks"],
  words: string,
  facts: InsightUnit["facts"],
  insights: InsightUnit["insights"],
): boolean {
  if (asks === "yes-no") return YES_NO.test(words);
  if (asks === "when") return insights.dates.length > 0;
  if (asks === "who")
    return facts.entities.some(({ kind }) => kind === "name") || /\b(?:me|I|I['’]ll)\b/.test(words);
  if (asks === "how-much")
    return facts.entities.some(({ kind }) => kind !== "name" && kind !== "url" && kind !== "email");
  return facts.stems.length >= 2;
}
