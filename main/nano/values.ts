import type { Entity } from "#shared/unit.ts";
import type { UnitWords } from "./result.ts";
import type {
  Definition,
  LogEntry,
  Cue,
  NamedThing,
  PersonSlice,
  Normalized,
  QuestionSlice,
  QuotedWords,
  ReadingCounts,
  TaskCandidate,
  WrittenDate,
} from "./insight-result.ts";
import type { StageInput } from "./stage.ts";

/** A candidate phrase of one unit: as written, its key for joining units, and how much it stands out. */
export interface Phrase {
  text: string;
  key: string;
  score: number;
}

/** The embed stage's value: int8 values in base64, so that it survives JSON. */
export interface EmbeddingValue {
  vector: string | null;
  known: number;
  total: number;
}

/** What each unit stage gives for one unit. */
export interface UnitValues {
  clean: string;
  language: string | null;
  words: UnitWords;
  embed: EmbeddingValue;
  keyphrases: readonly Phrase[];
  figures: readonly Entity[];
  names: readonly Entity[];
  dates: readonly WrittenDate[];
  tasks: readonly TaskCandidate[];
  questions: readonly QuestionSlice[];
  normalize: Normalized | null;
  modality: readonly Cue[];
  fillers: readonly Cue[];
  quotes: readonly QuotedWords[];
  definitions: readonly Definition[];
  named: readonly NamedThing[];
  persons: readonly PersonSlice[];
  reading: ReadingCounts | null;
  log: LogEntry;
}

/** The value of an earlier stage; a stage reads only those it names in `needs`, and they are there when it runs. */
export function valueOf<Name extends keyof UnitValues>(input: StageInput, name: Name): UnitValues[Name] {
  return input.values[name] as UnitValues[Name]; // values are keyed by stage name, and the stage table types them
}
