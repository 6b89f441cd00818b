import type { RewriteOptions } from "#shared/rewrite.ts";
import type { Settings } from "#shared/settings.ts";

/** What is wished for, as it is remembered. */
export type Wish = Settings["rewrite"];
type Change = Partial<Wish>;

const PRESETS = {
  "more-formal": { tone: "more-formal" },
  "more-casual": { tone: "more-casual" },
  friendly: { tone: "friendly" },
  concise: { tone: "concise" },
  shorter: { length: "shorter" },
  longer: { length: "longer" },
  plain: { isPlainLanguage: true },
  bullets: { structure: "bullets" },
  "e-mail": { structure: "e-mail" },
  checklist: { structure: "checklist" },
  table: { structure: "table" },
  steps: { structure: "steps" },
  title: { structure: "title" },
  "plain-text": { format: "plain-text" },
  markdown: { format: "markdown" },
} as const satisfies Record<string, Change>;
type Presets = typeof PRESETS;
export type PresetName = keyof Presets;

/** How many stand in sight before "More". */
export const FIRST_PRESETS = 9;
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[]; // its own keys

export const NO_WISH = {
  tone: "as-is",
  length: "as-is",
  format: "as-is",
  structure: null,
  isPlainLanguage: false,
} as const satisfies Change;

export function isChosen(wish: Wish, name: PresetName): boolean {
  return Object.entries(PRESETS[name]).every(([key, value]) => wish[key as keyof Wish] === value); // own keys
}

/** What a press on a preset changes; others of its kind give way. */
export function toggled(wish: Wish, name: PresetName): Change {
  if (!isChosen(wish, name)) return PRESETS[name];
  const keys = Object.keys(PRESETS[name]) as (keyof typeof NO_WISH)[]; // own keys
  return Object.fromEntries(keys.map((key) => [key, NO_WISH[key]]));
}

/** This preset and no other. */
export const onlyPreset = (name: PresetName): Change => ({ ...NO_WISH, ...PRESETS[name] });

/** The wish as the call takes it; null while nothing is wished for. */
export function optionsOf(wish: Wish, instruction: string): Partial<RewriteOptions> | null {
  const { tone, length, format, structure, isPlainLanguage, model } = wish;
  const said = instruction.trim();
  const isIdle = PRESET_NAMES.every((name) => !isChosen(wish, name)) && said === "";
  if (isIdle) return null;
  return {
    tone,
    length,
    format,
    isPlainLanguage,
    ...(structure !== null && { structure }),
    ...(said !== "" && { instruction: said }),
    ...(model !== null && { model }),
  };
}
