import { passages } from "./passages.ts";

/** What was settled. */
export const decisions = passages(
  "Decisions",
  (label) => label.decisions,
  ({ items }) => items.decisions,
);
