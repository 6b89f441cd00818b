import type { ReadingCounts } from "#main/nano/insight-result.ts";
import type { StatisticItem } from "#shared/aggregates.ts";
import type { CueKind } from "#main/nano/insight-result.ts";
import { writtenNumber } from "#main/banana/figures/written-number.ts";
import { languageNames } from "#shared/language-names.ts";
import { type GatherInput, sourceOf } from "./item.ts";
import { readingLevels } from "./reading-levels.ts";

/** Words a minute of silent reading in English (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238;
/** A smaller share of a language is a name or a guess. */
const SHARE_MIN = 0.03;
const SENTENCES: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

/** The sizes of a document, its languages and reading level, its longest sentence, and how often it demands or fills. */
export function statistics(input: GatherInput): StatisticItem[] {
  const { characters, units, insights, statistics: found } = input.document;
  const words = units.reduce((sum, unit) => sum + unit.words.count, 0);
  if (words === 0) return [];
  const read = units.filter(({ kind }) => SENTENCES.has(kind));
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  const languages = found.languages
    .filter(({ share }) => share >= SHARE_MIN)
    .map(({ code, share }) => `${languageNames([code])} (${Math.round(100 * share)} %)`);
  return [
    size("words", words, counted(words, "word")),
    size("sentences", read.length, counted(read.length, "sentence")),
    size("characters", characters, counted(characters, "character")),
    size("minutes", minutes, `${counted(minutes, "minute")} to read`),
    ...(languages.length === 0 ? [] : [size("languages", languages.length, languages.join(", "))]),
    ...readingLevels(
      insights.flatMap(({ reading }, at) => (reading === null || !isSentence(units[at]) ? [] : [reading])),
      found.language,
    ).map(({ name, value, text }) => size(name, value, text)),
    ...longest(input),
    ...cued(
      input,
      "demands",
      ["obligation", "prohibition"],
      "word that demands or forbids",
      "words that demand or forbid",
    ),
    ...cued(input, "fillers", ["filler"], "filler", "fillers"),
  ];
}

function size(name: StatisticItem["name"], value: number, text: string): StatisticItem {
  return { text, name, value, sources: [] };
}

/** List items of a word or two are no sentences, and would make any text look easy. */
function isSentence(unit: { kind: string; clean: string } | undefined): boolean {
  return unit !== undefined && (unit.kind === "sentence" || /[.!?…]["'”’)\]]?$/.test(unit.clean));
}

function longest(input: GatherInput): StatisticItem[] {
  const { units, insights } = input.document;
  let best: { at: number; reading: ReadingCounts } | null = null;
  for (const [at, { reading }] of insights.entries()) {
    if (reading !== null && reading.words > (best?.reading.words ?? 0)) best = { at, reading };
  }
  if (best === null) return [];
  const { words } = best.reading;
  return [
    {
      text: `The longest sentence has ${counted(words, "word")}`,
      name: "longest",
      value: words,
      sources: sourceOf(input, { unit: best.at, start: 0, end: units[best.at]?.text.length ?? 0 }, "length"),
    },
  ];
}

function cued(
  input: GatherInput,
  name: StatisticItem["name"],
  kinds: readonly CueKind[],
  one: string,
  more: string,
): StatisticItem[] {
  const sources = input.document.insights.flatMap(({ cues }, unit) =>
    cues
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ start, end }) => sourceOf(input, { unit, start, end }, "mark")),
  );
  if (sources.length === 0) return [];
  return [{ text: counted(sources.length, one, more), name, value: sources.length, sources }];
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${writtenNumber(count)} ${count === 1 ? one : more}`;
}
