import { createPace } from "#main/nano/breathe.ts";
import type { StageReport, SummaryTrace, TracedUnit } from "#shared/summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { KIND_WORDS, LEVEL_WORDS, REASON_WORDS, verdictOf } from "./report-words.ts";
import { ribbonHtml } from "./ribbon-html.ts";

/**
 * How a summary was made as one HTML file that needs nothing beside it and runs nothing: its own policy forbids scripts
 * and requests. Every line leads to its sources, every piece says why it is in a line or in none. The same trace gives
 * the same bytes.
 */
export async function traceReport(trace: SummaryTrace): Promise<string> {
  const { summary, stages, timings, units } = trace;
  const [document] = summary.documents;
  const name = document?.name.trim() || "Untitled";
  const rows: string[] = [];
  const strongest = units.reduce((most, { score }) => Math.max(most, score), 0);
  const pace = createPace();
  for (const unit of units) {
    const breath = pace();
    if (breath) await breath;
    rows.push(unitRow(unit, strongest));
  }
  const about = [
    TYPE_WORDS[summary.type],
    summary.length,
    summary.engine,
    summary.language ?? "language unknown",
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`How the summary of ${name} was made`)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="meta">How a summary was made</p>
<h1 dir="auto">${escapeHtml(name)}</h1>
<p class="muted">${escapeHtml(about.join(" · "))}</p>
<p class="meta">Read whole: ${summary.read.characters} characters in ${summary.read.units} pieces. SHA-256 of the text: ${escapeHtml(document?.sha256 ?? "")}</p>
</header>
<main>
<h2>Summary</h2>
${summaryCard(trace)}
<h2>Pieces by score</h2>
<div class="card">${ribbonHtml(units)}</div>
<p class="meta">A bar is a piece of the text, in order, as high as its score. Framed bars went into the line whose number stands below.</p>
<h2>Stages</h2>
${stageTable(stages)}
<p class="meta">${escapeHtml(timings.map(({ step, milliseconds }) => `${step} ${milliseconds} ms`).join(" · "))}</p>
<h2>Pieces</h2>
<div class="scroll" role="region" aria-label="Pieces" tabindex="0"><table class="units">
<thead><tr><th scope="col">Nr.</th><th scope="col">Piece</th><th scope="col">Score</th><th scope="col">What became of it</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>
</main>
</body>
</html>
`;
}

const TYPE_WORDS = {
  tldr: "TL;DR",
  "key-points": "Key points",
  teaser: "Teaser",
  headline: "Headline",
} as const;

function summaryCard({ summary, units }: SummaryTrace): string {
  const notices = summary.notices
    .map(({ message }) => `<p class="muted">${escapeHtml(message)}</p>`)
    .join("");
  if (summary.lines.length === 0) return `<div class="card">${notices}</div>`;
  const lines = summary.lines.map(({ text, sources, cuts, edits, refused }) => {
    const from = sources.map(({ selector, reason, score }) => {
      const unit = units.find(({ start, end }) => start < selector.end && end > selector.start);
      const place = unit === undefined ? "" : `<a href="#u${unit.index}">piece ${unit.index + 1}</a>, `;
      return `${place}${escapeHtml(REASON_WORDS[reason] ?? reason)}, score ${score.toFixed(2)}`;
    });
    const cut = [
      ...(cuts.length > 0 ? ["shortened"] : []),
      ...(edits ?? []).map((edit) => `told in the third person: "${escapeHtml(edit.text)}"`),
      ...(refused.length > 0 ? ["in the source's own words, since another wording was refused"] : []),
    ];
    return `<li><span dir="auto">${escapeHtml(text)}</span> <span class="meta">${[...from, ...cut].join(" · ")}</span></li>`;
  });
  return `<div class="card"><ol class="lines">${lines.join("")}</ol>${notices}</div>`;
}

/** The stages as columns, in the order they ran. */
function stageTable(stages: readonly StageReport[]): string {
  const row = (name: string, cell: (stage: StageReport) => string | number): string =>
    `<tr><th scope="row">${name}</th>${stages.map((stage) => `<td class="n">${escapeHtml(String(cell(stage)))}</td>`).join("")}</tr>`;
  return `<div class="scroll" role="region" aria-label="Stages" tabindex="0"><table>
<thead><tr><td></td>${stages.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>
${row("decides on", ({ level }) => LEVEL_WORDS[level])}
${row("version", ({ version }) => version)}
${row("computed", ({ computed }) => computed)}
${row("from the cache", ({ cached }) => cached)}
${row("skipped", ({ skipped }) => skipped)}
</tbody>
</table></div>`;
}

function unitRow(unit: TracedUnit, strongest: number): string {
  const { index, kind, text, language, score, line, state, keyphrases, entities, skipped } = unit;
  const share = strongest > 0 ? Math.max(0, score / strongest) : 0;
  const tags = [
    KIND_WORDS[kind] ?? kind,
    ...(language === null ? [] : [language]),
    state === "cached" ? "from the cache" : "computed",
    ...keyphrases,
    ...entities.map((entity) => `${entity.text} (${entity.kind})`),
    ...skipped.map(({ stage, reason }) => `${stage} skipped: ${reason}`),
  ];
  const attributes = language === null ? "" : ` lang="${escapeHtml(language)}"`;
  return `<tr id="u${index}"${line === null ? "" : ' class="chosen"'}><td class="n">${index + 1}</td><td class="t"><span dir="auto"${attributes}>${escapeHtml(text)}</span><span class="tags">${escapeHtml(tags.join(" · "))}</span></td><td class="n"><span class="share"><i style="width:${Math.round(share * 100)}%"></i></span>${score.toFixed(2)}</td><td>${escapeHtml(verdictOf(unit))}</td></tr>`;
}
