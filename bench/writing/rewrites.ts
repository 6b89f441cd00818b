import type { App } from "#main/app.ts";
import { MEASURED_MODELS } from "#main/rewriting/drafts.ts";
import type { WritingModel } from "#main/rewriting/model-rewriter.ts";
import { openTestApp } from "#main/test-app.ts";
import { type Rewrite, type RewriteInput, rewriteInput } from "#shared/rewrite.ts";
import { type Half, loadParagraphs } from "./corpus.ts";

/** A preset of the page, and how the form of a text is to change by it. */
interface Preset {
  name: string;
  options: Partial<RewriteInput>;
}

export const PRESETS: readonly Preset[] = [
  { name: "more formal", options: { tone: "more-formal" } },
  { name: "more casual", options: { tone: "more-casual" } },
  { name: "friendly", options: { tone: "friendly" } },
  { name: "concise", options: { tone: "concise" } },
  { name: "shorter", options: { length: "shorter" } },
  { name: "plain language", options: { isPlainLanguage: true } },
  { name: "bullets", options: { structure: "bullets" } },
  { name: "checklist", options: { structure: "checklist" } },
  { name: "steps", options: { structure: "steps" } },
  { name: "e-mail", options: { structure: "e-mail" } },
  { name: "plain text", options: { format: "plain-text" } },
];

/** What one preset did to all paragraphs. Shares are from 0 to 1. */
export interface PresetFigures {
  preset: string;
  engine: string;
  units: number;
  /** Units whose words changed, and of these and the refused ones those the guard found nothing in. */
  changed: number;
  kept: number;
  /** Protected spans, and those that stand in the result byte by byte. */
  spans: number;
  equalSpans: number;
  words: readonly [number, number];
  contractions: readonly [number, number];
  grade: readonly [number, number];
}

const never = new AbortController().signal;

export async function measurePreset(
  app: App,
  { name, options }: Preset,
  half: Half,
  model: WritingModel | null = null,
  most = Number.POSITIVE_INFINITY,
): Promise<PresetFigures> {
  const rewrites: { text: string; made: Rewrite }[] = [];
  for (const { text } of loadParagraphs(half).slice(0, most)) {
    const input = rewriteInput.parse({ source: { kind: "text", text }, ...options });
    rewrites.push({ text, made: await app.rewriting.create(input, model, never) });
  }
  const units = rewrites.flatMap(({ made }) => made.units);
  const refused = units.filter(({ isKeptOriginal }) => isKeptOriginal).length;
  const changed = units.filter(({ changes }) => changes.length > 0).length;
  const spans = rewrites.flatMap(({ text, made }) =>
    made.protectedSpans.map(({ start, end }) => ({ words: text.slice(start, end), result: made.text })),
  );
  const sum = (of: (rewrite: { text: string; made: Rewrite }) => number): number =>
    rewrites.reduce((total, rewrite) => total + of(rewrite), 0);
  const mean = (of: (made: Rewrite) => number | null): number => {
    const values = rewrites.flatMap(({ made }) => of(made) ?? []);
    return values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);
  };
  return {
    preset: name,
    engine: model?.name ?? "Rules",
    units: units.length,
    changed: changed + refused,
    kept: changed,
    spans: spans.length,
    equalSpans: spans.filter(({ words, result }) => result.includes(words)).length,
    words: [sum(({ made }) => made.measured.before.words), sum(({ made }) => made.measured.after.words)],
    contractions: [sum(({ text }) => contractionsIn(text)), sum(({ made }) => contractionsIn(made.text))],
    grade: [mean(({ measured }) => measured.before.grade), mean(({ measured }) => measured.after.grade)],
  };
}

const contractionsIn = (text: string): number =>
  text.match(/(?<=\p{L})(?:n['’]t|['’](?:re|ve|ll|d|m))\b|\b(?:it|that|there|he|she|what|here|let)['’]s\b/giu)
    ?.length ?? 0;

/** The tables in Markdown over all presets, one a half. */
export async function rewriteTables(halves: readonly Half[]): Promise<string> {
  const opened = await openTestApp();
  try {
    const parts: string[] = [];
    for (const half of halves) {
      const rows: string[] = [];
      for (const preset of PRESETS) rows.push(rowOf(await measurePreset(opened.app, preset, half)));
      parts.push([`The ${half} half:`, "", HEAD, ...rows].join("\n"));
    }
    return [...parts, modelRows()].join("\n\n");
  } finally {
    await opened.close();
  }
}

const HEAD = [
  "| Preset | engine | units | changed or refused | meaning kept, of these | protected spans equal | words | contractions | grade |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
].join("\n");

export const rowOf = (found: PresetFigures): string =>
  `| ${[
    found.preset,
    found.engine,
    found.units,
    found.changed,
    found.changed === 0 ? "-" : (found.kept / found.changed).toFixed(2),
    `${found.equalSpans} of ${found.spans}`,
    found.words.join(" → "),
    found.contractions.join(" → "),
    found.grade.map((value) => value.toFixed(1)).join(" → "),
  ].join(" | ")} |`;

/** Models, with the share of sentences for which one of three wordings said the same; below 0.90 a model is labelled "Draft". */
const modelRows = (): string =>
  [
    "| Model | sentences with a wording that says the same | sentences |",
    "| --- | --- | --- |",
    ...MEASURED_MODELS.map(
      ({ model, meaningKept, sentences }) => `| ${model} | ${meaningKept.toFixed(2)} | ${sentences} |`,
    ),
  ].join("\n");
