import { type Choices, decideCorrections } from "#main/banana/proofread/decide-corrections.ts";
import type { Pace } from "#main/nano/breathe.ts";
import { languageName } from "#shared/language-names.ts";
import { type Correction, PLACES_MAX, type SkippedPart } from "#shared/proofread.ts";
import type { ReadPassage } from "./read-findings.ts";

/** What a person is told of a text, in its order. */
export interface Places {
  corrections: Correction[];
  skipped: SkippedPart[];
}

/** Characters of passages that are decided on at once. */
const STEP_CHARACTERS = 16_000;

/** Decides on what was found in passages, a few at a time; an answer that is full says where it ends. */
export async function findPlaces(
  passages: readonly ReadPassage[],
  choices: Choices,
  pace: Pace,
  most = PLACES_MAX,
): Promise<Places> {
  const english = new Set(englishPassages(passages));
  const found: Places = { corrections: [], skipped: [] };
  for (const step of steps(passages)) {
    const breath = pace();
    if (breath) await breath;
    const findings = step.filter((passage) => english.has(passage)).flatMap(placedFindings);
    const corrections = decideCorrections(findings, choices);
    const skipped = step.flatMap(skippedParts);
    const count = found.corrections.length + found.skipped.length;
    const from = step[0]?.start ?? 0;
    if (count + corrections.length + skipped.length <= most) {
      found.corrections.push(...corrections);
      found.skipped.push(...skipped);
      continue;
    }
    const to = passages.at(-1)?.end ?? from;
    const rest = { startIndex: from, endIndex: to, reason: "amount", language: null } as const;
    found.skipped.push({ ...rest, message: fullMessage(count) });
    break;
  }
  return found;
}

/** What stands in passages that are English for sure, before the others of their document are read. */
export function correctionsOf(passages: readonly ReadPassage[], choices: Choices): Correction[] {
  const english = passages.filter(({ result }) => result.language === "en");
  return decideCorrections(english.flatMap(placedFindings), choices);
}

const placedFindings = ({ start, result }: ReadPassage) =>
  result.findings.map((finding) => ({ finding, offset: start }));

/** Passages that are decided on together; no finding of one step touches one of another. */
function steps(passages: readonly ReadPassage[]): ReadPassage[][] {
  const made: ReadPassage[][] = [];
  let characters = 0;
  for (const passage of passages) {
    const last = made.at(-1);
    const isBeside = last?.at(-1)?.end === passage.start;
    characters += passage.text.length;
    if (last && (isBeside || characters <= STEP_CHARACTERS)) last.push(passage);
    else {
      made.push([passage]);
      characters = passage.text.length;
    }
  }
  return made;
}

/** In a document in another language, what is too short to tell is of that language, too. */
function englishPassages(passages: readonly ReadPassage[]): readonly ReadPassage[] {
  let english = 0;
  let others = 0;
  for (const { result, start, end } of passages) {
    if (result.language === "en") english += end - start;
    else if (result.language !== null) others += end - start;
  }
  return others > english ? passages.filter(({ result }) => result.language !== null) : passages;
}

function skippedParts({ start: at, result }: ReadPassage): SkippedPart[] {
  return result.skipped.map(({ start, end, reason, language }) => ({
    startIndex: at + start,
    endIndex: at + end,
    reason,
    language,
    message: reason === "language" ? foreignMessage(language) : SKIPPED[reason],
  }));
}

function foreignMessage(language: string | null): string {
  const name = language === null ? "in another language" : languageName(language);
  return `Only English is proofread; this is ${name}.`;
}

function fullMessage(count: number): string {
  return `${count.toLocaleString("en")} places were found before here. What follows is told once these are corrected or ignored.`;
}

const SKIPPED = {
  fault: "The proofreader cannot read these words; all others were read.",
  time: "These words took the proofreader too long; all others were read.",
} as const;
