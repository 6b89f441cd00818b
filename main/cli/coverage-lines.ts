import type { Coverage } from "#shared/coverage.ts";
import { cellText } from "./terminal-text.ts";

/** How many names, numbers and dates a summary mentions, and each that it does not, with the sentence it stands in. */
export function coverageLines({ names, numbers, dates, items }: Coverage): string[] {
  const head = `Mentioned: ${[tally("names", names), tally("numbers", numbers), tally("dates", dates)].join(", ")}.`;
  return [
    head,
    ...items.map(({ text, source }) => `- ${cellText(text)}: ${cellText(source.selector.quote)}`),
  ];
}

const tally = (label: string, { found, mentioned }: Coverage["names"]): string =>
  `${label} ${mentioned} of ${found}`;
