import { align } from "#shared/align.ts";
import type { Slice } from "#main/nano/result.ts";
import type { Normalized } from "#main/nano/insight-result.ts";
import type { StageInput, UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";

/**
 * The unit's words in one form for the rules of other stages: without Markdown marks, invisible characters and
 * direction marks, accents composed (NFC), full-width letters and ligatures as plain ones, one kind of apostrophe, hyphen
 * and space (Unicode Standard Annex 15). Null where that is the unit's text as it stands.
 */
export const normalizeStage: UnitStage<Normalized | null> = {
  name: "normalize",
  version: 1,
  depth: "insights",
  kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["clean"],
  run: (batch, isAborted) =>
    batch.map((input) => (isAborted() ? null : normalize(input.text, valueOf(input, "clean")))),
};

/** The `run` of a stage that needs `normalize`: what `read` finds in the normalized words of each unit. */
export const inWords =
  <Found>(
    read: (words: string, normalized: Normalized | null, input: StageInput) => readonly Found[],
  ): UnitStage<readonly Found[]>["run"] =>
  (batch, isAborted) =>
    batch.map((input) => {
      if (isAborted()) return [];
      const normalized = valueOf(input, "normalize");
      return read(wordsOf(normalized, input.text), normalized, input);
    });

/** Base characters with their marks. Only what is not ASCII can change. */
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gsu;
/** Format characters (soft hyphen, zero width, direction, byte order mark) and variation selectors. */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f]/gu;
const COMPATIBLE = /[\uff00-\uffef\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/u;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc]/g;
const HYPHENS = /[\u2010-\u2012]/g;
const PLAIN = /^[\x20-\x7e]*$/;

export function normalize(text: string, clean: string): Normalized | null {
  if (text === clean && PLAIN.test(text)) return null;
  const places = align(text, clean);
  const base = places === null ? text : clean;
  const placeOf = (offset: number): number => (places === null ? offset : (places[offset] ?? text.length));
  const runs: number[] = [];
  let words = "";
  let next = -1;
  let isUnit = false;
  for (const { 0: cluster, index } of base.matchAll(CLUSTER)) {
    const shown = fold(cluster);
    if (shown === "") continue;
    const place = placeOf(index);
    const width = placeOf(index + cluster.length - 1) + 1 - place;
    const isPlain = width === shown.length && (shown === cluster || shown.length === 1);
    // A run goes on where each character is one of the text's, and the next one stands behind the last.
    if (!isPlain) for (let at = 0; at < shown.length; at += 1) runs.push(words.length + at, place, width);
    else if (!isUnit || place !== next) runs.push(words.length, place, 1);
    isUnit = isPlain;
    next = place + width;
    words += shown;
  }
  return { text: words, runs };
}

function fold(cluster: string): string {
  if (PLAIN.test(cluster)) return cluster;
  const visible = cluster.replace(INVISIBLE, "");
  const form = COMPATIBLE.test(visible) ? visible.normalize("NFKC") : visible.normalize("NFC");
  return form.replace(APOSTROPHES, "'").replace(HYPHENS, "-").replace(/\s/g, " ");
}

/** Where a slice of normalized words stands in the unit's text. */
export function inUnit(normalized: Normalized | null, { start, end }: Slice): Slice {
  if (normalized === null || end <= start) return { start, end };
  const { runs } = normalized;
  return { start: placeIn(runs, start).start, end: placeIn(runs, end - 1).end };
}

/** The words to search: the normalized ones, or the unit's own where these are the same. */
export function wordsOf(normalized: Normalized | null, text: string): string {
  return normalized?.text ?? text;
}

/** The place of one character, by halving: runs are triples of offset, place and width. */
function placeIn(runs: readonly number[], offset: number): Slice {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[3 * middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [at = 0, place = 0, width = 1] = runs.slice(3 * low, 3 * low + 3);
  return width === 1
    ? { start: place + (offset - at), end: place + (offset - at) + 1 }
    : { start: place, end: place + width };
}
