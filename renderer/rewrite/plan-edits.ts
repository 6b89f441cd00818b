import type { Rewrite } from "#shared/rewrite.ts";
import type { NoteSession, TextEdit } from "../editor/note-session.ts";
import { type Choices, resultText, textOf } from "./choices.ts";

/** The edits that put a rewrite into a text, and how many units were left out because they are other words now. */
export type EditPlan = { edits: TextEdit[]; dropped: number };

/**
 * Where a rewrite belongs in the text as it stands: each unit where it still stands in the same words, the others are
 * dropped. A rewrite that changes the layout is put in as a whole, and null where its range holds other words now.
 */
export function planEdits(
  rewrite: Rewrite,
  revision: number,
  choices: Choices,
  original: string,
  { editor, locate }: Pick<NoteSession, "editor" | "locate">,
): EditPlan | null {
  const slice = (range: { start: number; end: number }): string => editor.sliceDoc(range.start, range.end);
  if (!keepsLayout(rewrite, original)) {
    const now = locate(rewrite.range, revision);
    if (now === undefined || slice(now) !== original) return null;
    return { edits: [{ from: now.start, to: now.end, insert: resultText(rewrite, choices) }], dropped: 0 };
  }
  const plan: EditPlan = { edits: [], dropped: 0 };
  for (const [index, unit] of rewrite.units.entries()) {
    const text = textOf(unit, choices[index]);
    if (text === unit.source.quote) continue;
    const place = locate(unit.source, revision);
    if (place && slice(place) === unit.source.quote)
      plan.edits.push({ from: place.start, to: place.end, insert: text });
    else plan.dropped += 1;
  }
  return plan;
}

/** Whether all that stands between the units is as it was. */
function keepsLayout({ units, after, range }: Rewrite, original: string): boolean {
  const kept = units.map(({ before, source }) => before + source.quote).join("") + after;
  return kept === original && range.end - range.start === original.length;
}
