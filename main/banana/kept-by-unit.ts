import type { NanoUnit } from "#main/nano/result.ts";

/**
 * Keeps what `read` finds in a unit's own text for as long as the unit's nano result lives, so that an edit of one
 * sentence leaves what is known of all others standing. `read` must depend on the text and the language only.
 */
export function keptByUnit<Value>(
  read: (unit: NanoUnit, language: string | null) => Value,
): (unit: NanoUnit, language?: string | null) => Value {
  const kept = new WeakMap<NanoUnit["words"], { text: string; language: string | null; value: Value }>();
  return (unit, language = null) => {
    const known = kept.get(unit.words);
    if (known?.text === unit.text && known.language === language) return known.value;
    const value = read(unit, language);
    kept.set(unit.words, { text: unit.text, language, value });
    return value;
  };
}
