import type { NanoUnit } from "#main/nano/result.ts";
import type { Speaker } from "#main/nano/conversation-result.ts";
import type { Entity } from "#shared/unit.ts";
import type { CountedStems } from "./counted-stems.ts";
import type { FactsPart } from "./facts-part.ts";
import type { Traits } from "./traits.ts";

/** What the words of a passage say by themselves, in whatever document its unit stands. */
export interface Passage {
  /** The slice without marks and without the name. */
  clean: string;
  /** The same in lower case. */
  lower: string;
  words: number;
  stems: readonly string[];
  terms: CountedStems;
  /** Those of the slice, without the name. */
  entities: readonly Entity[];
  traits: Traits;
  /** A greeting, a nod, a courtesy, a header line or a done task: used only when there is nothing else. */
  isFiller: boolean;
  facts: FactsPart;
  /** What its form costs: too short, too long, an aside, a roll call. */
  form: number;
}

/** A passage a summary may show: a unit, or the part of it that one person says. */
export interface Candidate extends Passage {
  unit: NanoUnit;
  /** Place among the candidates, in document order. */
  order: number;
  /** Place among those that are no fillers; what opens a mail is the sentence behind the greeting. */
  rank: number;
  /** The exact slice of the document, UTF-16. */
  start: number;
  end: number;
  text: string;
  /** What the line shows before `clean`: the speaker's name and its colon, or nothing. */
  prefix: string;
  speaker: Speaker | null;
  /** A first line that stands alone like a title. */
  isTitle: boolean;
  /** A line of the header that says who, when or where. */
  isLabel: boolean;
}
