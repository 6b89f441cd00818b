import { splitLong } from "#main/nano/split-long.ts";
import { distinctWords, type Sentence, sentencesOf, settleLanguages } from "./english.ts";
import type { PassageResult } from "./finding.ts";
import { type HarperLint, harperFindings } from "./harper-findings.ts";
import { type Masked, maskPassage, type Stretch } from "./mask.ts";
import type { Passage } from "./passages.ts";
import { ruleFindings } from "./rule-findings.ts";

/** A change of what is found in a passage is a change of this version. */
export const PROOFREAD_VERSION = 6;
/** The version of harper.js, which a test compares with the package. */
export const HARPER_VERSION = "2.10.0";

/** A part of a passage that is read at once; `start` is its offset in the passage. */
export interface Piece {
  start: number;
  end: number;
  masked: Masked;
  sentences: readonly Sentence[];
}

/** What Harper says of one piece. */
export type LintedPiece =
  | { kind: "linted"; lints: readonly HarperLint[] }
  | { kind: "skipped"; reason: "fault" | "time" };

/** Longest stretch that Harper reads at once, so that a fault costs little and stopping takes no time. */
const PIECE_CHARACTERS_MAX = 4_000;

/** What is to be read of a passage: nothing of a quotation, else all its words, masked. */
export function piecesOf({ kind, text }: Pick<Passage, "kind" | "text">): Piece[] {
  if (SKIPPED.has(kind)) return [];
  const whole = maskPassage(text, kind);
  // A word of thousands of letters is masked by then, so that no cut goes through one.
  return splitLong(whole.text, 0, text.length, PIECE_CHARACTERS_MAX).flatMap(({ start, end }) => {
    const masked = partOf(whole, start, end);
    return WORD.test(masked.text) ? [{ start, end, masked, sentences: sentencesOf(masked) }] : [];
  });
}

function partOf({ text, opaque, kept }: Masked, start: number, end: number): Masked {
  const within = (stretches: readonly Stretch[]): Stretch[] =>
    stretches
      .filter((stretch) => stretch.start < end && start < stretch.end)
      .map((stretch) => ({
        start: Math.max(0, stretch.start - start),
        end: Math.min(end, stretch.end) - start,
      }));
  return { text: text.slice(start, end), opaque: within(opaque), kept: within(kept) };
}

/** Quotations are somebody else's words; rows and log lines are no prose. */
const SKIPPED: ReadonlySet<string> = new Set(["quote", "code", "row", "log"]);
const WORD = /\p{L}{2}/u;

/** The texts whose languages are asked for: the whole piece, then its sentences where there are several. */
export function languageTexts({ sentences }: Piece): string[] {
  const [first, ...others] = sentences;
  const whole = distinctWords(sentences.map(({ words }) => words).join(" ")).slice(0, WHOLE_MAX);
  return others.length === 0 ? [first?.words ?? ""] : [whole, ...sentences.map(({ words }) => words)];
}

const WHOLE_MAX = 2_000;

/** A piece as far as it is English. */
export interface EnglishPiece extends Piece {
  /** Its words, with spaces for sentences of other languages; null where no sentence is English. */
  text: string | null;
  language: string | null;
  foreign: readonly { start: number; end: number; language: string | null }[];
}

/** Leaves out the sentences in other languages; `guesses` answer `languageTexts`. */
export function englishPart(piece: Piece, guesses: readonly (string | null)[]): EnglishPiece {
  const [whole = null, ...own] = guesses;
  const { sentences, masked } = piece;
  const languages = settleLanguages(sentences, own.length === 0 ? [whole] : own, whole);
  const foreign: { start: number; end: number; language: string | null }[] = [];
  let text = masked.text;
  for (const [index, { start, end }] of sentences.entries()) {
    const language = languages[index] ?? null;
    if (language === null || language === "en") continue;
    text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
    const last = foreign.at(-1);
    if (last?.end === start && last.language === language) last.end = end;
    else foreign.push({ start, end, language });
  }
  const language = languages.find((code) => code === "en") ?? languages.find((code) => code !== null) ?? null;
  return { ...piece, text: WORD.test(text) ? text : null, language, foreign };
}

/** Joins what was found in the pieces of a passage; `linted` answers the pieces that have a text. */
export function proofreadPassage(
  { text, kind }: Pick<Passage, "kind" | "text">,
  pieces: readonly EnglishPiece[],
  linted: readonly LintedPiece[],
): PassageResult {
  const findings: PassageResult["findings"][number][] = [];
  const skipped: PassageResult["skipped"][number][] = [];
  let at = 0;
  for (const { start, end, masked, text: english, foreign } of pieces) {
    for (const { language, ...part } of foreign)
      skipped.push({ start: part.start + start, end: part.end + start, reason: "language", language });
    if (english === null) continue;
    const said = linted[at++];
    if (said?.kind === "skipped") skipped.push({ start, end, reason: said.reason, language: null });
    const piece = text.slice(start, end);
    const lints = said?.kind === "linted" ? said.lints : [];
    const found = [
      ...harperFindings(piece, masked, lints),
      ...ruleFindings(piece, { ...masked, text: english }),
    ];
    const fitting = kind === "table" ? found.filter(({ type }) => type === "spelling") : found;
    findings.push(
      ...fitting.map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })),
    );
  }
  const language = pieces.find((piece) => piece.language === "en")?.language ?? pieces[0]?.language ?? null;
  return { language, findings, skipped };
}
