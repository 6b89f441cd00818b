/** An abbreviation and the words it stands for, as they are written. */
export interface Abbreviation {
  short: string;
  long: string;
}

/**
 * The abbreviations that a sentence spells out beside them: "Content Security Policy (CSP)", "CSP (Content Security
 * Policy)", "CSP, short for …", "CSP stands for …". Long forms are matched letter by letter from the end, after
 * Schwartz and Hearst (2003), so that words which do not make up the letters are never taken.
 */
export function abbreviationsOf(sentence: string): Abbreviation[] {
  const found = [...inBrackets(sentence), ...inWords(sentence)];
  return found.filter(({ short }, at) => found.findIndex((other) => other.short === short) === at);
}

/** Most characters between a short form and the words beside it. */
const REACH = 200;
const SHORT = /^(?=.{2,10}$)(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&./-]*$/u;

function inBrackets(sentence: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of sentence.matchAll(/\(([^()]{2,120})\)/g)) {
    const inside = (match[1] ?? "")
      .replace(/^(?:abbr(?:eviated)?\.?|or|short:?|kurz|abrégé)\s(?:as |to )?/i, "")
      .trim();
    const before = sentence.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
    const opening = inside.replace(/[,;].*$/su, "").trim();
    const last = /[\p{L}\p{N}&./-]{1,12}$/u.exec(before)?.[0] ?? "";
    if (isShort(opening)) {
      const long = longForm(opening, before);
      if (long !== null) found.push({ short: opening, long });
    } else if (isShort(last)) {
      const spoken = inside.replace(
        /^(?:short for|stands for|kurz für|abréviation de|abreviatura de)\s/i,
        "",
      );
      if (longForm(last, spoken) === spoken || spoken !== inside) found.push({ short: last, long: spoken });
    }
  }
  return found;
}

const SAID =
  /(?<!\p{L})([\p{L}\p{N}][\p{L}\p{N}&./-]{1,9})(?:,? (?:is |are )?short for|,? (?:is )?an abbreviation (?:of|for)|,? stands? for| steht für|,? kurz für|,? Abkürzung für| signifie| significa) ([^.;:()?!]{3,120})/gu;

function inWords(sentence: string): Abbreviation[] {
  return [...sentence.matchAll(SAID)].flatMap(([, short = "", rest = ""]) => {
    const long = rest
      .replace(/^["“„«]|["”“»]$/g, "")
      .replace(/,\s.*$/su, "")
      .trim();
    return isShort(short) && long !== "" ? [{ short, long }] : [];
  });
}

/** Two to ten signs, half of them or more capitals: "CSP", "JSON-LD", "PhD". A year or a lone capital is none. */
function isShort(word: string): boolean {
  if (!SHORT.test(word)) return false;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= word.length;
}

/** The last words of `before` that begin with the first letter of `short` and hold all its letters in order. */
export function longForm(short: string, before: string): string | null {
  let at = before.length - 1;
  for (let left = short.length - 1; left >= 0; left -= 1) {
    const letter = (short[left] ?? "").toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    while (at >= 0 && !isMatch(before, at, letter, left === 0)) at -= 1;
    if (at < 0) return null;
    at -= 1;
  }
  const long = before.slice(at + 1);
  const words = long.split(/[\s-]+/u).length;
  const letters = short.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (words < 2 || words > Math.min(letters + 5, letters * 2) || long.includes(short)) return null;
  return long;
}

/** The first letter of a short form must begin a word. */
function isMatch(text: string, at: number, letter: string, isFirst: boolean): boolean {
  if (text[at]?.toLowerCase() !== letter) return false;
  return !isFirst || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}
