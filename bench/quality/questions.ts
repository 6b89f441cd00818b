import { passages } from "./passages.ts";

/** Real questions, answered or not. */
export const questions = passages(
  "Questions",
  (label) => label.questions.map(({ quote }) => quote),
  ({ items }) => items.questions,
);
