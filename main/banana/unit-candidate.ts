import type { NanoUnit } from "#main/nano/result.ts";
import type { Candidate } from "./candidate.ts";
import { countedStems } from "./counted-stems.ts";
import { wordSpans } from "./plain-words.ts";
import { traitsOf } from "./traits.ts";

/** A unit that is no passage, such as a heading, as the candidate for a line of its own. */
export function unitCandidate(unit: NanoUnit): Candidate {
  return {
    unit,
    order: -1,
    rank: 0,
    start: unit.start,
    end: unit.end,
    text: unit.text,
    prefix: "",
    clean: unit.clean,
    lower: unit.clean.toLowerCase(),
    words: wordSpans(unit.clean).length,
    stems: unit.words.stems,
    terms: countedStems(unit.words.stems),
    entities: unit.entities,
    traits: traitsOf(unit, unit.clean, null),
    speaker: null,
    isFiller: false,
    isTitle: true,
    isLabel: false,
    facts: { written: 0, spoken: 0 },
    form: 0,
  };
}
