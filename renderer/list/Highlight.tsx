import { findMatches } from "./find-matches.ts";

/** Text with the words of the filter marked. */
export function Highlight({ text, filter }: { text: string; filter: string }) {
  const matches = findMatches(text, filter);
  if (matches.length === 0) return text;
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(matches[index - 1]?.end ?? 0, start)}
          <mark className="rounded-[3px] bg-accent-soft text-inherit shadow-[0_0_0_1px_var(--accent-line)]">
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(matches.at(-1)?.end)}
    </>
  );
}
