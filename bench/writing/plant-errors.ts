import type { Candidate, CandidateKind } from "#main/nano/proofread/candidates/candidate.ts";
import { findCandidates } from "#main/nano/proofread/candidates/find-candidates.ts";
import type { Lexicon } from "#main/nano/proofread/lexicon/lexicon.ts";

/** What is done to a clean sentence and how often, about as learners and hasty writers do it. */
const WRONGS: readonly (readonly [CandidateKind | "slip" | "comma-delete" | "full-stop-delete", number])[] = [
  ["slip", 30],
  ["number", 14],
  ["article-delete", 9],
  ["article-insert", 5],
  ["article-replace", 2],
  ["preposition-replace", 7],
  ["preposition-delete", 4],
  ["preposition-insert", 3],
  ["auxiliary-replace", 6],
  ["auxiliary-delete", 4],
  ["auxiliary-insert", 2],
  ["past", 6],
  ["ing", 4],
  ["confusion", 8],
  ["sound-alike", 5],
  ["pronoun", 1],
  ["case", 4],
  ["comma-delete", 5],
  ["full-stop-delete", 2],
  ["merge", 1],
  ["split", 1],
];

type Wrong = (typeof WRONGS)[number][0];
type Edit = Pick<Candidate, "start" | "end" | "replacement">;

/** A clean sentence with one to three errors. @param random from 0 to 1, the same numbers give the same errors */
export function plantErrors(text: string, lexicon: Lexicon, random: () => number): string {
  const candidates = findCandidates(text, { lexicon, unknown: [], masked: [], isProse: true });
  const wanted = 1 + Math.floor(random() * 3);
  const edits: Edit[] = [];
  for (let attempt = 0; attempt < 40 && edits.length < wanted; attempt += 1) {
    const edit = makeEdit(text, candidates, drawWrong(random), random);
    if (edit === null || edits.some((other) => edit.start <= other.end + 1 && other.start <= edit.end + 1))
      continue;
    edits.push(edit);
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (changed, { start, end, replacement }) => changed.slice(0, start) + replacement + changed.slice(end),
    text,
  );
}

function drawWrong(random: () => number): Wrong {
  let at = random() * WRONGS.reduce((sum, [, share]) => sum + share, 0);
  for (const [wrong, share] of WRONGS) {
    at -= share;
    if (at < 0) return wrong;
  }
  return "slip";
}

function makeEdit(
  text: string,
  candidates: readonly Candidate[],
  wrong: Wrong,
  random: () => number,
): Edit | null {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  if (wrong === "slip") {
    const words = [...text.matchAll(/(?<![\p{L}\d])\p{Ll}{4,}(?![\p{L}\d])/gu)];
    const word = pick(words);
    if (word === undefined) return null;
    const replacement = slip(word[0], random);
    return { start: word.index, end: word.index + word[0].length, replacement };
  }
  if (wrong === "comma-delete" || wrong === "full-stop-delete") {
    const mark = pick([...text.matchAll(wrong === "comma-delete" ? /,(?= \p{L})/gu : /[.?]$/g)]);
    return mark === undefined ? null : { start: mark.index, end: mark.index + 1, replacement: "" };
  }
  return pick(candidates.filter(({ kind }) => kind === wrong)) ?? null;
}

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** A letter left out, doubled, swapped with the next or taken for its neighbour on the keyboard, or a vowel for another. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word.charAt(at);
  const kind = Math.floor(random() * 5);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + after.charAt(0) + letter + after.slice(1);
  if (kind === 3) {
    const row = ROWS.find((one) => one.includes(letter)) ?? letter;
    const neighbour = row.charAt(row.indexOf(letter) + (random() < 0.5 ? 1 : -1)) || letter + letter;
    return before + neighbour + after;
  }
  const vowel = "aeiou".includes(letter) ? "aeiou".charAt(Math.floor(random() * 5)) : letter + letter;
  return before + vowel + after;
}
