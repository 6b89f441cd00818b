import { expect, test } from "vitest";
import type { SummaryTrace, TracedUnit } from "#shared/summary.ts";
import { escapeHtml } from "./escape-html.ts";
import { ribbonHtml } from "./ribbon-html.ts";
import { traceReport } from "./trace-report.ts";

const EVIL = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

function unit(index: number, more: Partial<TracedUnit> = {}): TracedUnit {
  return {
    index,
    kind: "sentence",
    start: index * 10,
    end: index * 10 + 9,
    text: `Piece ${index}.`,
    language: "en",
    keyphrases: [],
    entities: [],
    words: 2,
    state: "computed",
    skipped: [],
    score: 0.5,
    line: null,
    leftOut: { reason: "weaker", line: null },
    mark: null,
    ...more,
  };
}

function trace(units: TracedUnit[], name = "Note"): SummaryTrace {
  const selector = { kind: "text" as const, start: 0, end: 9, quote: "Piece 0." };
  return {
    schemaVersion: 1,
    summary: {
      schemaVersion: 1,
      type: "key-points",
      length: "short",
      format: "markdown",
      text: "- Piece 0.",
      lines: [
        {
          text: name,
          sources: [{ document: "note", selector, score: 1, reason: "central" }],
          cuts: [],
          refused: [],
        },
      ],
      documents: [{ id: "note", name, revision: 1, sha256: "abc" }],
      read: { characters: 100, units: units.length },
      engine: "Key sentences",
      language: "en",
      units: { computed: units.length, cached: 0 },
      notices: [],
      marks: [],
    },
    stages: [{ name: "clean", version: 1, level: "unit", computed: 2, cached: 0, skipped: 0 }],
    timings: [{ step: "units", milliseconds: 3 }],
    units,
  };
}

test("nothing of a text is read as markup, and the file's own policy lets nothing run", async () => {
  const units = [unit(0, { text: EVIL, line: 0, leftOut: null, language: EVIL, keyphrases: [EVIL] })];
  const html = await traceReport(trace(units, EVIL));
  expect(html).not.toMatch(/<script|<img|onerror='/);
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(4);
});

test("a line leads to its piece, and a piece that is in none says why", async () => {
  const left = unit(1, { leftOut: { reason: "repeats", line: 0 } });
  const html = await traceReport(trace([unit(0, { line: 0, leftOut: null }), left]));
  expect(html).toContain('<a href="#u0">piece 1</a>, closest to the whole text, score 1.00');
  expect(html).toContain('<tr id="u0" class="chosen">');
  expect(html).toContain("Left out: says what line 1 says");
});

test("what no HTML may hold is shown as a sign of its own", () => {
  expect(escapeHtml("a\0b\ud800c & 'd'")).toBe("a\ufffdb\ufffdc &amp; &#39;d&#39;");
});

test("a ribbon of very many pieces has a thousand bars at most and keeps every line's number", () => {
  const units = Array.from({ length: 25_000 }, (_, index) =>
    unit(index, index % 5_000 === 7 ? { line: Math.floor(index / 5_000), leftOut: null } : {}),
  );
  const html = ribbonHtml(units);
  expect(html.match(/<a /g)).toHaveLength(1_000);
  expect(html.match(/<b>\d/g)).toHaveLength(5);
});
