import type { NanoUnit } from "#main/nano/result.ts";
import type { SummaryLine } from "#shared/summary.ts";
import type { Candidate } from "./candidate.ts";
import type { Salience } from "./salience.ts";
import type { TermVector } from "./term-vectors.ts";
import type { Pace } from "./pace.ts";

/** What every kind of summary chooses from. */
export interface Selection {
  /** The document's id, for sources. */
  name: string;
  language: string | null;
  units: readonly NanoUnit[];
  candidates: readonly Candidate[];
  /** Per candidate. */
  salience: readonly Salience[];
  /** Per candidate, 0 to 1 with four decimals: salience over the document's range. */
  scores: readonly number[];
  vectors: readonly TermVector[];
  /** Orders of the candidates that are weighed against each other, ascending: all, or a sample of a long document. */
  pool: readonly number[];
  /** Orders of the candidates the person pinned, ascending: they are chosen whatever the others say. */
  pinned: readonly number[];
  /** Pinned units that are no passages: headings, table rows, code. */
  pinnedUnits: readonly NanoUnit[];
  /** Whether the person banned something that stands there. */
  isBanned: (place: { start: number; end: number }) => boolean;
  isConversation: boolean;
  useWordVectors: boolean;
  pace: Pace;
}

/** A line and the units it came from. */
export interface ChosenLine {
  line: SummaryLine;
  unit: number;
}
