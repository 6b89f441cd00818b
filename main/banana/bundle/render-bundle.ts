import type { SummaryFormat, SummaryLine } from "#shared/summary.ts";
import { type Layout, render } from "#main/banana/render.ts";

/** The text of a bundle's summary. A list of lines from several notes has each note's name above its lines. */
export function renderBundle(
  lines: readonly SummaryLine[],
  names: ReadonlyMap<string, string>,
  layout: Layout,
  format: SummaryFormat,
): string {
  const groups = byNote(lines);
  if (layout !== "list" || groups.length < 2) return render(lines, layout, format);
  return groups
    .map(({ document, lines: own }) => {
      const name = names.get(document) || "Untitled";
      const list = render(own, layout, format);
      if (format === "plain-text") return `${name}\n${list}`;
      return `**${render([{ text: name }], "line", format)}**\n\n${list}`;
    })
    .join("\n\n");
}

/** Runs of lines of the same note. */
function byNote(lines: readonly SummaryLine[]): { document: string; lines: SummaryLine[] }[] {
  const groups: { document: string; lines: SummaryLine[] }[] = [];
  for (const line of lines) {
    const document = line.sources[0]?.document ?? "";
    const last = groups.at(-1);
    if (last?.document === document) last.lines.push(line);
    else groups.push({ document, lines: [line] });
  }
  return groups;
}
