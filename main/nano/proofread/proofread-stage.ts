import { splitLong } from "#main/nano/split-long.ts";
import type { PassageResult } from "./finding.ts";
import { type HarperLint, harperFindings } from "./harper-findings.ts";
import { type Masked, maskPassage } from "./mask.ts";
import type { Passage } from "./passages.ts";
import { ruleFindings } from "./rule-findings.ts";

/** A change of what is found in a passage is a change of this version. */
export const PROOFREAD_VERSION = 1;
/** The version of harper.js, which a test compares with the package. */
export const HARPER_VERSION = "2.10.0";

/** A part of a passage as Harper reads it; `start` is its offset in the passage. */
export interface Piece {
  start: number;
  end: number;
  text: string;
  masked: Masked;
}

/** What Harper says of one piece. */
export type LintedPiece =
  | { kind: "linted"; lints: readonly HarperLint[] }
  | { kind: "skipped"; reason: "fault" | "time" };

/** Longest stretch that Harper reads at once, so that a fault costs little and stopping takes no time. */
const PIECE_CHARACTERS_MAX = 4_000;

/** What Harper is to read of a passage: nothing of a quotation, else all its words, masked. */
export function textsOf({ kind, text }: Pick<Passage, "kind" | "text">): Piece[] {
  if (SKIPPED.has(kind)) return [];
  return splitLong(text, 0, text.length, PIECE_CHARACTERS_MAX).flatMap(({ start, end }) => {
    const masked = maskPassage(text.slice(start, end), kind);
    return WORD.test(masked.text) ? [{ start, end, text: masked.text, masked }] : [];
  });
}

/** Quotations are somebody else's words; rows and log lines are no prose. */
const SKIPPED: ReadonlySet<string> = new Set(["quote", "code", "row", "log"]);
const WORD = /\p{L}{2}/u;

/** Joins what was found in the pieces of a passage. */
export function proofreadPassage(
  { text, kind }: Pick<Passage, "kind" | "text">,
  pieces: readonly Piece[],
  linted: readonly LintedPiece[],
): PassageResult {
  const findings: PassageResult["findings"][number][] = [];
  const skipped: PassageResult["skipped"][number][] = [];
  for (const [index, { start, end, masked }] of pieces.entries()) {
    const said = linted[index];
    if (said === undefined) continue;
    if (said.kind === "skipped") skipped.push({ start, end, reason: said.reason });
    const piece = text.slice(start, end);
    const lints = said.kind === "linted" ? said.lints : [];
    const found = [...harperFindings(piece, masked, lints), ...ruleFindings(piece, masked)];
    const fitting = kind === "table" ? found.filter(({ type }) => type === "spelling") : found;
    findings.push(
      ...fitting.map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })),
    );
  }
  return { language: null, findings, skipped };
}
