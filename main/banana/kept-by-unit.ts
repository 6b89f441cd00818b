import type { NanoUnit } from "#main/nano/result.ts";

/**
 * Keeps what `read` finds in a unit's own text for as long as the unit's nano result lives, so that an edit of one
 * sentence leaves what is known of all others standing. `read` must depend on the text and the language only.
 */
export function keptByUnit<Value>(
  read: (unit: NanoUnit, language: string | null) => Value,
): (unit: NanoUnit, language?: string | null) => Value {
  // The clean text is part of the nano result; the unit's own slice would hold on to the whole document.
  const kept = new WeakMap<NanoUnit["words"], { clean: string; language: string | null; value: Value }>();
  return (unit, language = null) => {
    const known = kept.get(unit.words);
    if (known?.clean === unit.clean && known.language === language) return known.value;
    const value = read(unit, language);
    kept.set(unit.words, { clean: unit.clean, language, value });
    return value;
  };
}
