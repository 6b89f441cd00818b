import type { UnitKind } from "#shared/unit.ts";
import { unitKey } from "#main/nano/keys.ts";
import type { Pace } from "#main/nano/breathe.ts";
import { parseSteps } from "#main/nano/parse.ts";

/** A stretch of a text that is proofread by itself: a paragraph, a heading, a list item, a row of a table. */
export interface Passage {
  /** The key that the nano level knows the same content by. */
  key: string;
  kind: UnitKind;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
}

/** Kinds that the nano level holds as one block each before it cuts them into sentences. */
const BLOCKS: ReadonlySet<UnitKind> = new Set(["sentence", "list-item", "task", "quote"]);

/** The passages of a Markdown text, in order and without overlap. Code, front matter and comments are in none. */
export async function readPassages(text: string, pace: Pace): Promise<Passage[]> {
  const passages: Passage[] = [];
  const steps = parseSteps(text);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const breath = pace();
    if (breath) await breath;
  }
  for (const { kind, start, end } of step.value) {
    const breath = pace();
    if (breath) await breath;
    if (kind === "code") continue;
    const content = text.slice(start, end);
    passages.push({
      key: unitKey(BLOCKS.has(kind) ? "block" : kind, content),
      kind,
      start,
      end,
      text: content,
    });
  }
  return passages;
}
