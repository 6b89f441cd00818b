import { phrasesOf } from "./phrases.ts";
import { wordSpans } from "./plain-words.ts";

export interface ShortenLimits {
  words: number;
  characters: number;
}

/**
 * How much of a text stays when it is over the limits: the length of the kept beginning, or null when it fits.
 * The cut falls behind a clause (comma, semicolon, colon, dash) when enough is kept, else behind a word that is no
 * joint; never inside a word, number, name, address or grapheme. `kept` ranges must stay whole: UTF-16 in `text`.
 */
export function shorten(
  text: string,
  limits: ShortenLimits,
  language: string | null,
  kept: readonly { start: number; end: number }[] = [],
): number | null {
  const spans = wordSpans(text);
  if (spans.length <= limits.words && text.length <= limits.characters) return null;
  const whole = [...kept, ...addresses(text)];
  const isInside = (place: number): boolean => whole.some(({ start, end }) => start < place && place < end);
  const ends = spans
    .slice(0, limits.words)
    .map(({ end }) => end)
    .filter((end) => end <= limits.characters && end < text.length && !isInside(end) && !isJoined(text, end));
  const { joints } = phrasesOf(language);
  const enough = Math.max(4, Math.floor(limits.words * 0.45));
  for (let index = ends.length - 1; index >= enough - 1; index -= 1) {
    const end = ends[index];
    if (end !== undefined && endsClause(text, end)) return end;
  }
  const free = ends.findLast((end) => !joints.has(lastWord(text.slice(0, end))));
  const room = Math.min(limits.characters, spans[limits.words - 1]?.end ?? limits.characters);
  return free ?? ends.at(-1) ?? firstCut(text, room, whole);
}

/** A mark that parts clauses, or a word that opens one, stands behind the place. */
const endsClause = (text: string, place: number): boolean =>
  CLAUSE_MARK.test(text.slice(place, place + 4)) || CLAUSE_WORD.test(text.slice(place, place + 12));

const CLAUSE_MARK = /^["'”’»)\]]{0,2}(?:[,;:，、；：،؛]|\s[–—-]\s|[–—])/;
const CLAUSE_WORD =
  /^\s(?:and|but|because|which|who|when|while|where|if|unless|although|und|aber|weil|obwohl|et|mais|parce|qui|y|pero|porque|aunque)\s/;

/** A number goes on behind the place ("3.5", "10:42", "1,000"), or a compound does ("left-hand"). */
function isJoined(text: string, place: number): boolean {
  const behind = text.slice(place, place + 3);
  if (/\p{N}$/u.test(text.slice(0, place).slice(-2)) && /^(?:[.,:/]\p{N}|\s?[%°€$£¥])/u.test(behind))
    return true;
  return /^[-'’_/@&+][\p{L}\p{N}]/u.test(behind);
}

const lastWord = (text: string): string => (/[\p{L}\p{M}'’]{1,40}$/u.exec(text)?.[0] ?? "").toLowerCase();

function addresses(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const pattern =
    /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}[\w.-]{0,190}/gi;
  for (const match of text.matchAll(pattern))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** A text without a usable word end: cut between graphemes, or behind the address it starts with. */
function firstCut(
  text: string,
  characters: number,
  whole: readonly { start: number; end: number }[],
): number | null {
  const opening = whole.find(({ start, end }) => start < characters && end > characters);
  if (opening !== undefined) {
    const place = opening.start > 0 ? opening.start : opening.end;
    return place >= text.length ? null : place;
  }
  let place = 0;
  for (const part of GRAPHEMES.segment(text.slice(0, characters + 200))) {
    const end = part.index + part.segment.length;
    if (end > characters && place > 0) break;
    place = end;
  }
  return place >= text.length ? null : place;
}

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
