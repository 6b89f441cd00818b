import type { QuestionItem } from "#shared/aggregates.ts";
import { type GatherInput, sourceOf, textOf } from "./item.ts";

/** Questions: open ones, then answered ones, each in order of the text. */
export function questions(input: GatherInput): QuestionItem[] {
  const items = input.document.joined.questions.map(({ answer, speaker, ...question }) => ({
    text: textOf(input, question),
    sources: sourceOf(input, question, "question"),
    speaker,
    answer:
      answer === null
        ? null
        : {
            text: textOf(input, answer),
            sources: sourceOf(input, answer, "answer"),
            speaker: answer.speaker,
          },
  }));
  return items.sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
}
