import type { NanoDocument, NanoUnit, Slice } from "./result.ts";

/** Of the northern half of the earth: spring is March to May. */
export type Season = "spring" | "summer" | "autumn" | "winter";
export type DateUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

/**
 * Which day or period a date names, as far as its words alone say. `weekday` is 1 for Monday to 7; the one beside a day
 * of a month tells the year where the words do not. `week` counts from the week of writing and is null where none is
 * said; `step` counts months and seasons of the name the same way, and `years` from the year of writing. In `slashes` day
 * and month stand in an order the words do not tell, and the year may be missing. `week` is numbered after ISO 8601;
 * `nth-weekday` is the `nth` of a month, or the last for -1; `beside` counts from another day: so many days, or to the
 * next such weekday in the direction of `days`; `nearest` is one of several. `later` counts from the date that the text names before; an offset is `past` where its words tell of what was; and what is
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
      years?: number;
    }
  | { form: "slashes"; first: number; second: number; year: number | null }
  | { form: "easter"; days: number; year: number | null }
  | { form: "later"; unit: DateUnit; count: number }
  | { form: "week"; week: number; year: number | null }
  | {
      form: "nth-weekday";
      nth: number;
      weekday: number;
      month: number | null;
      year: number | null;
      step: number;
    }
  | { form: "nearest"; of: readonly DayRule[] }
  | { form: "beside"; of: DayRule; days: number; weekday: number | null }
  | { form: "unsettled" }
  | { form: "season"; season: Season; year: number | null; step: number | null }
  | { form: "weekday"; weekday: number; week: number | null }
  | { form: "offset"; unit: DateUnit; count: number; past?: number }
  | { form: "end"; unit: DateUnit; count: number }
  | { form: "month-end"; year: number | null; month: number }
  | { form: "quarter"; quarter: number; year: number | null; years?: number };

/**
 * A time of day; 24:00 is the midnight that ends it. `isBare`: an hour up to 12 of which nothing says which half of the
 * day it is in, so that it is the likelier one.
 */
export interface Clock {
  hour: number;
  minute: number;
  isBare?: true;
}

/**
 * A date, time, duration or recurrence as written. `span` is how long it lasts, or what lies between two recurrences.
 * `until` is the end of a range that `day` and `clock` begin.
 * `isLimit`: written as the time until which ("by Friday"). `isPast`: the unit tells of what was; `isAhead`: of what
 * is to come.
 */
export interface WrittenDate extends Slice {
  kind: "date" | "time" | "duration" | "recurrence";
  day: DayRule | null;
  clock: Clock | null;
  until: { day: DayRule | null; clock: Clock | null } | null;
  span: { count: number; unit: "minute" | "hour" | "day" | "week" | "month" | "year" } | null;
  isLimit: boolean;
  isPast: boolean;
  isAhead: boolean;
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
    | "errand"
    | "told";
  /** What in English words speaks for a task or against one; null in other languages. */
  signs: readonly string[] | null;
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
export type CueKind =
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

export interface Cue extends Slice {
  kind: CueKind;
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
  cues: readonly Cue[];
  quotes: readonly QuotedWords[];
  definitions: readonly Definition[];
  named: readonly NamedThing[];
  persons: readonly PersonSlice[];
  reading: ReadingCounts | null;
  log: LogEntry | null;
  skipped: NanoUnit["skipped"];
  failed: readonly string[];
}

/** A person that a unit may name, with the title before it, and the log-odds that it does; the document decides. */
export interface PersonSlice extends Slice {
  odds: number;
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
  /** What in its words and its place speaks for a task or against one, where this was weighed. */
  signs: readonly string[];
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

/** A document read for more than a summary. `date` is the day relative dates count from. */
export interface InsightDocument extends NanoDocument {
  date: string | null;
  insights: readonly UnitInsights[];
  joined: InsightValues;
  /** Of a document that is a table or a log: how many of its rows or lines were read. */
  records: { read: number; total: number } | null;
}
