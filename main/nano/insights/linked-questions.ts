import type { LinkedQuestion, QuestionSlice } from "#main/nano/insight-result.ts";
import type { InsightInput, InsightStage, InsightUnit } from "./insight-stage.ts";
import { speakerOf } from "./speaker-of.ts";

/** Messages and units after a question in which its answer is looked for. */
const MESSAGES = 8;
const UNITS = 100;
/** An answer scores at least this: the next message of somebody else alone is not enough. */
const LEAST = 0.5;

/** Questions with their answers: in conversations the message of another speaker that fits best, soonest first. */
export const linkedQuestions: InsightStage<readonly LinkedQuestion[]> = {
  name: "linked-questions",
  version: 2,
  empty: [],
  async run(input, pace) {
    const { units, conversation } = input;
    const questions: LinkedQuestion[] = [];
    const taken = new Set<string>();
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      for (const question of unit.insights.questions) {
        const asked = speakerOf(conversation, unit);
        const answer =
          asked === null ? answerBelow(unit, units) : answerIn(question, unit, asked.name, input, taken);
        if (answer !== null) taken.add(keyOf(answer));
        questions.push({
          unit: unit.index,
          start: question.start,
          end: question.end,
          speaker: asked?.name ?? null,
          answer,
        });
      }
    }
    return questions;
  },
};

type Answer = NonNullable<LinkedQuestion["answer"]>;

const keyOf = ({ unit, start }: Pick<Answer, "unit" | "start">): string => `${unit} ${start}`;

function answerIn(
  question: QuestionSlice,
  unit: InsightUnit,
  asker: string,
  { units, conversation }: InsightInput,
  taken: ReadonlySet<string>,
): Answer | null {
  const parts = unit.message === null ? 0 : (conversation?.messages[unit.message]?.parts.length ?? 0);
  const isInline = conversation?.isNewestFirst === true && parts > 1;
  const step = conversation?.isNewestFirst === true && !isInline ? -1 : 1;
  let best: Answer | null = null;
  let most = LEAST;
  for (let distance = 0; distance <= UNITS; distance += 1) {
    const other = units[unit.index + step * distance];
    if (other === undefined) break;
    const speaker = speakerOf(conversation, other);
    if (speaker === null || other.message === null || unit.message === null) continue;
    const apart = other.message - unit.message;
    const messages = isInline ? Math.abs(apart) : step * apart;
    if (messages > MESSAGES) return best;
    const answer = { unit: other.index, start: 0, end: other.text.length, speaker: speaker.name };
    if (messages <= 0 || speaker.name === asker || taken.has(keyOf(answer))) continue;
    const score = fit(question, unit, other, other.text, messages);
    if (score > most) [best, most] = [answer, score];
  }
  return best;
}

/** "Q: ... A: ...", or a list item with the question and one with the answer. */
function answerBelow(unit: InsightUnit, units: readonly InsightUnit[]): Answer | null {
  const next = units[unit.index + 1];
  const label = next === undefined ? null : ANSWER_LABEL.exec(next.text);
  if (next === undefined || label === null) return null;
  return { unit: next.index, start: label[0].length, end: next.text.length, speaker: null };
}

const ANSWER_LABEL =
  /^[\s>*_-]{0,8}(?:A|Answer|Ans|Antwort|Réponse|Respuesta)[*_]{0,3}\s?[:：][*_]{0,3}\s{0,3}/i;
const YES_NO =
  /^(?:yes|yep|yeah|yup|no|nope|sure|ok|okay|of course|definitely|absolutely|not (?:yet|really|at all)|will do|done|i (?:can|will|did|do|have)|we (?:can|will|did|do|have)|i['’]ll|it (?:is|does|did|has)|correct|right|ja|nein|klar|oui|non|sí|claro)(?!\p{L})/iu;
const UNSURE =
  /\b(?:no idea|not sure|don['’]t know|dunno|good question|let me (?:check|ask|see|look)|i(?:['’]ll| will) (?:check|ask|find out|look|see|get back)|have to (?:check|ask)|need to (?:check|ask)|keine ahnung|weiß (?:ich )?nicht|aucune idée|no (?:lo )?sé|same question|me neither|wondering the same)\b/iu;

/** How well a unit answers: near, on the same subject, and of the kind that the question waits for. */
function fit(
  { asks }: QuestionSlice,
  question: InsightUnit,
  { facts, insights }: InsightUnit,
  words: string,
  distance: number,
): number {
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
