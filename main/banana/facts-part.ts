import type { Passage } from "./candidate.ts";

/** What the figures, names, decisions and promises of a passage add to its salience, in prose and in a conversation. */
export interface FactsPart {
  written: number;
  spoken: number;
}

type Words = Pick<Passage, "entities" | "traits">;

export function factsPart(passage: Words): FactsPart {
  return {
    written: figuresAndNames(passage, false) + commitment(passage, false),
    spoken: figuresAndNames(passage, true) + commitment(passage, true),
  };
}

/** Something settled, promised or needed: what both conversations and prose are summarized for. */
function commitment({ traits: { isDecision, commitments } }: Words, isConversation: boolean): number {
  const settled = isDecision ? 0.1 : 0;
  const promised = commitments * 0.08;
  return (isConversation ? 1 : 0.6) * (settled + promised);
}

const FIGURES: ReadonlySet<string> = new Set(["number", "money", "percent", "quantity", "date", "time"]);

function figuresAndNames({ entities }: Words, isConversation: boolean): number {
  let figures = 0;
  let names = 0;
  for (const entity of entities) {
    if (FIGURES.has(entity.kind)) figures += 1;
    if (entity.kind === "name") names += 1;
  }
  return (
    (isConversation ? 0.07 : 0.09) * Math.min(3, figures) +
    (isConversation ? 0.02 : 0.03) * Math.min(2, names)
  );
}
