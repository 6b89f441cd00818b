import type { NanoUnit } from "#main/nano/result.ts";
import { createTurnCounter } from "#shared/conversation.ts";
import type { Speaker } from "./candidate.ts";
import { cleanBetween } from "./clean-between.ts";
import { keptByUnit } from "./kept-by-unit.ts";
import { isUnspaced } from "./plain-words.ts";
import { type Pace, paced } from "./pace.ts";
import { type SpeakerLabel, speakerLabels } from "#shared/speaker-label.ts";

/** What one person says within a unit: the slice, its clean text, and who. Offsets are into the document. */
export interface Turn {
  start: number;
  end: number;
  text: string;
  prefix: string;
  clean: string;
  /** Where the words begin, behind the name; `start` where there is none. */
  bodyStart: number;
  speaker: Speaker | null;
  hasLabel: boolean;
}

/** Whether the units are turns of a conversation. */
export async function isConversation(units: readonly NanoUnit[], pace: Pace): Promise<boolean> {
  const counter = createTurnCounter();
  await paced(units.length, pace, (index) => {
    const unit = units[index];
    if (unit === undefined || !SPOKEN.has(unit.kind)) return;
    counter.add(
      unit.block,
      labelsOf(unit).map(({ name }) => name),
    );
  });
  return counter.isConversation();
}

/** Reads units in order and says who speaks in each; a speaker lasts until the block ends. */
export function createTurnReader(): (unit: NanoUnit) => Turn[] {
  let speaker: Speaker | null = null;
  let block = -1;
  return (unit) => {
    if (unit.block !== block) speaker = null;
    block = unit.block;
    const labels = labelsOf(unit);
    const turns: Turn[] = [];
    const first = labels[0];
    if (first === undefined) return [wholeUnit(unit, speaker)];
    if (first.lineStart > 0) turns.push(...partOf(unit, 0, first.lineStart, null, speaker));
    for (const [index, label] of labels.entries()) {
      speaker = {
        name: label.name,
        start: unit.start + label.nameStart,
        end: unit.start + label.nameEnd,
        quote: unit.text.slice(label.nameStart, label.nameEnd),
      };
      const end = labels[index + 1]?.lineStart ?? unit.text.length;
      turns.push(...partOf(unit, label.bodyStart, end, label, speaker));
    }
    return turns;
  };
}

const labelsOf = keptByUnit(({ text }) => speakerLabels(text));
const SPOKEN: ReadonlySet<string> = new Set(["sentence", "list-item", "task", "quote"]);

function wholeUnit(unit: NanoUnit, speaker: Speaker | null): Turn {
  const { start, end, text, clean } = unit;
  const prefix = speaker === null ? "" : prefixOf(speaker, clean);
  return { start, end, text, clean, prefix, bodyStart: start, speaker, hasLabel: false };
}

function partOf(
  unit: NanoUnit,
  bodyStart: number,
  end: number,
  label: SpeakerLabel | null,
  speaker: Speaker | null,
): Turn[] {
  const hasLabel = label !== null && label.isPlain;
  const [from, to] = trimmed(unit.text, hasLabel ? label.lineStart : bodyStart, end);
  const clean = cleanBetween(unit, bodyStart, to);
  if (clean === "") return [];
  const whole = hasLabel ? cleanBetween(unit, from, to) : clean;
  const prefix = hasLabel && whole.endsWith(clean) ? whole.slice(0, whole.length - clean.length) : null;
  return [
    {
      start: unit.start + from,
      end: unit.start + to,
      text: unit.text.slice(from, to),
      prefix: prefix ?? (speaker === null ? "" : prefixOf(speaker, clean)),
      clean,
      bodyStart: unit.start + bodyStart,
      speaker,
      hasLabel,
    },
  ];
}

const prefixOf = (speaker: Speaker, clean: string): string =>
  isUnspaced(clean) ? `${speaker.name}：` : `${speaker.name}: `;

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return [from, to];
}
