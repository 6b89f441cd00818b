import type { Source, SummaryLine } from "#shared/summary.ts";

/** Who says a line whose name stands in the note apart from its words. */
export type Speaker = {
  /** The name and its colon, as the line begins. */
  label: string;
  /** Where the name stands: a source of its own, behind the words. */
  source: Source;
};

/** The speaker of a line, or null where the words themselves hold the name or nobody is named. */
export function speakerOf({ text, sources }: SummaryLine): Speaker | null {
  const [, source] = sources;
  const name = source?.selector.quote;
  if (source === undefined || name === undefined || !text.startsWith(name)) return null;
  const colon = /^[:：]\s?/.exec(text.slice(name.length))?.[0];
  return colon === undefined ? null : { label: name + colon, source };
}
