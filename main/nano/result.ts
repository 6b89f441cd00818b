import type { Entity, UnitKind, UnitReport } from "#shared/unit.ts";
import type { StageReport } from "#shared/summary.ts";

/** Cleaned words of one unit. `stems` are those of its content words, in order; `count` is all its words. */
export interface UnitWords {
  stems: readonly string[];
  count: number;
}

/**
 * A unit's mean word vector: 100 values, unit length, quantized to int8 (value / 127).
 * `known` of `total` content words were in the table; `vector` is null when none was.
 */
export interface UnitEmbedding {
  vector: Int8Array | null;
  known: number;
  total: number;
}

/**
 * One unit with everything the unit stages found. Offsets are UTF-16 into the document. `block` numbers the
 * Markdown block it stands in; `section` is the index of the heading unit above it, or -1.
 * A value is null when its stage was skipped, and `skipped` says why.
 */
export interface NanoUnit {
  index: number;
  kind: UnitKind;
  start: number;
  end: number;
  block: number;
  section: number;
  /** The unit's exact slice of the document. */
  text: string;
  /** The text without Markdown marks, white space folded. */
  clean: string;
  /** ISO 639-1 code, or null when the unit is too short to tell. */
  language: string | null;
  words: UnitWords;
  embedding: UnitEmbedding | null;
  /** Candidate phrases of this unit, best first, as written. */
  keyphrases: readonly string[];
  entities: readonly Entity[];
  /** Index of the message it belongs to, or null. */
  message: number | null;
  state: "computed" | "cached";
  skipped: UnitReport["skipped"];
}

/** The document stage's result: statistics joined from all unit results. */
export interface DocumentStatistics {
  /** Units with at least one content word. */
  units: number;
  /** Units that hold a stem, by stem. */
  documentFrequency: ReadonlyMap<string, number>;
  /** Mean of the unit vectors, unit length, 100 values; null when no unit has one. */
  mean: Float32Array | null;
  /** The language most characters are in, or null. */
  language: string | null;
  /** Share of characters in each language, largest first. */
  languages: readonly { code: string; share: number }[];
  /** Known words / content words over all units. */
  knownShare: number;
  /** The document's key phrases, best first. */
  keyphrases: readonly string[];
}

/** All that the banana level sees of a document: nano results, never the raw text. */
export interface NanoDocument {
  characters: number;
  units: readonly NanoUnit[];
  statistics: DocumentStatistics;
  /** Null where the document is no conversation. */
  conversation: Conversation | null;
  stages: readonly StageReport[];
  computed: number;
  cached: number;
  /** Stages that failed; all else stands without them. */
  missing: readonly MissingPart[];
}

/** A slice of a unit: UTF-16 offsets into the unit's own text. */
export interface Slice {
  start: number;
  end: number;
}

/** How a conversation was written down; `plain` is "Ana: words". */
export type ConversationFormat =
  | "plain"
  | "whatsapp"
  | "signal"
  | "telegram"
  | "slack"
  | "discord"
  | "teams"
  | "transcript"
  | "ticket"
  | "vtt"
  | "srt"
  | "mail";

/** Who speaks: the name as displayed, and the exact slice of the document that says it. */
export interface Speaker extends Slice {
  name: string;
  quote: string;
}

/**
 * One message of a conversation. Offsets are UTF-16 into the document. `attachment`: a file, sticker or picture and no
 * words; `repeat`: a mail that is quoted a second time; `system`: a line of the program.
 */
export interface Message {
  kind: "message" | "attachment" | "deleted" | "system" | "repeat";
  /** Null for lines of the program, and where a mail does not say who wrote it. */
  speaker: Speaker | null;
  /** As written; `iso` is "2026-03-12T19:41", a day, or null where it cannot be told or counts from the start. */
  time: (Slice & { iso: string | null }) | null;
  /** Whom a mail is addressed to, copies included. */
  to: readonly string[];
  /** From its head to the end of its words. */
  start: number;
  end: number;
  /** Its words without the head, in order; more than one where an answer or a decoration stands between. */
  parts: readonly Slice[];
  /** Where a mail's sign-off and signature begin. */
  closing: number | null;
  /** How deep it is quoted or forwarded. */
  depth: number;
  /** Index of the message it answers, where that is known. */
  replyTo: number | null;
}

/** The messages of a document, in order of the text. */
export interface Conversation {
  format: ConversationFormat;
  messages: readonly Message[];
  /** Everybody who speaks, in order. */
  speakers: readonly string[];
  /** The first message is the latest. */
  isNewestFirst: boolean;
  /** Order of day and month in the stamps, where these have numbers alone. */
  dayOrder: "day-first" | "month-first" | null;
  /** Heads and decorations, which are nobody's words; ascending. */
  gaps: readonly Slice[];
}

export type DateUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

/**
 * Which day or period a date names, as far as its words alone say. `weekday` is 1 for Monday to 7; the one beside a day
 * of a month tells the year where the words do not. `week` counts from the week of writing and is null where none is
 * said; `step` counts months of the name the same way. In `slashes` day and month stand in an order the words do not
 * tell, and the year may be missing. `later` counts from the date that the text names before, and what is
 * `unsettled` has no meaning that the words tell.
 */
export type DayRule =
  | {
      form: "calendar";
      year: number | null;
      month: number | null;
      day: number | null;
      weekday?: number;
      step?: number;
    }
  | { form: "slashes"; first: number; second: number; year: number | null }
  | { form: "easter"; days: number; year: number | null }
  | { form: "later"; unit: DateUnit; count: number }
  | { form: "unsettled" }
  | { form: "weekday"; weekday: number; week: number | null }
  | { form: "offset"; unit: DateUnit; count: number }
  | { form: "end"; unit: DateUnit; count: number }
  | { form: "month-end"; year: number | null; month: number }
  | { form: "quarter"; quarter: number; year: number | null };

/** A time of day; 24:00 is the midnight that ends it. */
export interface Clock {
  hour: number;
  minute: number;
}

/**
 * A date, time, duration or recurrence as written. `span` is how long it lasts, or what lies between two recurrences.
 * `until` is the end of a range that `day` and `clock` begin.
 * `isLimit`: written as the time until which ("by Friday"). `isPast`: the unit tells of what was.
 */
export interface WrittenDate extends Slice {
  kind: "date" | "time" | "duration" | "recurrence";
  day: DayRule | null;
  clock: Clock | null;
  until: { day: DayRule | null; clock: Clock | null } | null;
  span: { count: number; unit: "minute" | "hour" | "day" | "week" | "month" | "year" } | null;
  isLimit: boolean;
  isPast: boolean;
}

/**
 * A task or commitment that the words of one unit suggest. `how` says by what sign: the document tells whether list
 * items, imperatives, plans ("Rose rings the verger") and what is spoken to somebody ("you have to move it") are tasks. The owner is a slice with a name, who speaks, or nobody that is named;
 * `isPerson` is false where the name may be a common word. `due` is an index into the unit's dates.
 */
export interface TaskCandidate extends Slice {
  how:
    | "checkbox"
    | "item"
    | "promise"
    | "plan"
    | "request"
    | "spoken"
    | "marker"
    | "need"
    | "imperative"
    | "errand";
  owner: Slice | "speaker" | null;
  isPerson: boolean;
  due: number | null;
  isDone: boolean;
}

/** A real question of a unit, and what kind of answer it waits for. */
export interface QuestionSlice extends Slice {
  asks: "yes-no" | "when" | "who" | "how-much" | "other";
}

/**
 * A unit's words in one form, and where they stand in its text: `runs` holds triples of offset, place and width. From
 * the offset on, characters stand at the place and those behind it; where the width is not 1, one character does.
 */
export interface Normalized {
  text: string;
  runs: readonly number[];
}

/** What a marked word says of its sentence: what it denies, demands, allows, or that it only carries on the talk. */
export type MarkKind =
  | "negation"
  | "prohibition"
  | "obligation"
  | "advice"
  | "permission"
  | "possibility"
  | "intention"
  | "condition"
  | "greeting"
  | "farewell"
  | "thanks"
  | "filler";

export interface Mark extends Slice {
  kind: MarkKind;
}

/** Words in quotation marks, without these, and the name of who says them. */
export interface QuotedWords extends Slice {
  speaker: Slice | null;
}

/** A term and the words that explain it; `how` is the form they have. */
export interface Definition {
  how: "letters" | "short-for" | "is-a" | "listed";
  term: Slice;
  meaning: Slice;
}

export type NameKind = "person" | "place" | "organisation" | "product";

/** A name and what it names, where its unit tells. */
export interface NamedThing extends Slice {
  kind: NameKind | null;
}

/** What formulas of reading level count; `long` are words over six letters, `syllables` is 0 in other languages than English. */
export interface ReadingCounts {
  words: number;
  letters: number;
  long: number;
  syllables: number;
}

export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "fatal";

/**
 * A line of a log. `time` is as far as the line says: YYYY-MM-DDTHH:MM:SS, "--MM-DDTHH:MM:SS" without a year, or
 * "THH:MM:SS". `template` is the message with what varies masked as "<*>".
 */
export interface LogEntry {
  time: string | null;
  level: LogLevel | null;
  template: string;
}

/** What the stages beyond a summary's found of one unit; `skipped` says why a value is missing, `failed` names what threw. */
export interface UnitInsights {
  dates: readonly WrittenDate[];
  tasks: readonly TaskCandidate[];
  questions: readonly QuestionSlice[];
  /** Negation, modality, greetings and fillers, in order. */
  marks: readonly Mark[];
  quotes: readonly QuotedWords[];
  definitions: readonly Definition[];
  named: readonly NamedThing[];
  persons: readonly PersonSlice[];
  reading: ReadingCounts | null;
  log: LogEntry | null;
  skipped: NanoUnit["skipped"];
  failed: readonly string[];
}

/** A person that a unit names, with the title before it; where it is not sure, the document decides. */
export interface PersonSlice extends Slice {
  isSure: boolean;
}

/** The names of a document's people. */
export interface People {
  /** The fullest form of a name that stands for one person only. */
  fullest: ReadonlyMap<string, string>;
  /** Names that are names beyond doubt: of speakers, and those within sentences. */
  known: ReadonlySet<string>;
  /** Everyone that is named, once each, by the fullest name, in order of the text. */
  named: readonly (Place & { name: string })[];
}

/** A slice of one unit; `unit` is its index, offsets are into its text. */
export interface Place extends Slice {
  unit: number;
}

/** A written date with its meaning in ISO 8601, or null where it cannot be told. */
export interface ResolvedDate extends Place {
  kind: WrittenDate["kind"];
  iso: string | null;
}

/** Whose a task is, by the fullest name: named at a place, or who speaks in a message. */
export interface Owner {
  name: string;
  at: Place | { message: number };
}

/** A task with its owner, and where the document has the due date. */
export interface JoinedTask extends Place {
  owner: Owner | null;
  due: (Place & { iso: string | null }) | null;
  isDone: boolean;
}

/** A question, who asked it, and what answers it. */
export interface LinkedQuestion extends Place {
  speaker: string | null;
  answer: (Place & { speaker: string | null }) | null;
}

/** What a column holds. Numbers may have a sign in common: a currency, "%" or a unit. */
export interface ReadColumn {
  name: string;
  kind: "number" | "date" | "text";
  sign: string | null;
}

/** A table: `values` of a row are numbers, days as YYYY-MM-DD or words, by column; null where a cell has none. */
export interface ReadTable {
  block: number;
  /** Index of the unit with the names of the columns, or null. */
  header: number | null;
  columns: readonly ReadColumn[];
  rows: readonly { unit: number; values: readonly (number | string | null)[] }[];
}

/** The lines of a document's logs, and the templates they follow. */
export interface ReadLog {
  lines: readonly { unit: number; time: string | null; level: LogLevel | null; template: number }[];
  templates: readonly string[];
}

/** What the insight stages decide on a whole document. */
export interface InsightValues {
  people: People;
  dates: readonly ResolvedDate[];
  tasks: readonly JoinedTask[];
  questions: readonly LinkedQuestion[];
  tables: readonly ReadTable[];
  logs: ReadLog;
}

/** A stage that failed: on `units` units, or with null on the whole document. */
export interface MissingPart {
  stage: string;
  reason: string;
  units: number | null;
}

/** A document read for more than a summary. `date` is the day relative dates count from. */
export interface InsightDocument extends NanoDocument {
  date: string | null;
  insights: readonly UnitInsights[];
  joined: InsightValues;
  /** Of a document that is a table or a log: how many of its rows or lines were read. */
  records: { read: number; total: number } | null;
}
