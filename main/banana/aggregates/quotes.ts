import type { QuoteItem } from "#shared/aggregates.ts";
import { type GatherInput, quoteOf, sourceOf, textOf } from "./item.ts";

/** Words in quotation marks with who says them, by the fullest name in the document. */
export function quotes(input: GatherInput): QuoteItem[] {
  const { insights, joined } = input.document;
  return insights.flatMap((found, unit) =>
    found.quotes.map(({ start, end, speaker }) => {
      const name = speaker === null ? null : quoteOf(input, { unit, ...speaker });
      return {
        text: textOf(input, { unit, start, end }),
        sources: sourceOf(input, { unit, start, end }, "quote"),
        speaker: name === null ? null : (joined.people.fullest.get(name.toLowerCase()) ?? name),
      };
    }),
  );
}
