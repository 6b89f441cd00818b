import { passages } from "./passages.ts";

/** What a reader must not miss. */
export const facts = passages(
  "Key facts",
  (label) => label.facts,
  ({ items }) => items.facts,
);
