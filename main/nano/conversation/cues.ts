import type { Pace } from "#main/nano/breathe.ts";
import type { Slice } from "#main/nano/result.ts";
import { areFields } from "./conversation-words.ts";
import { namedWords } from "./head-patterns.ts";
import { addPart, type RawConversation, type RawMessage } from "./line-format.ts";
import { type Line, trimmed, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";
import type { Stamp } from "./stamp.ts";

/**
 * WebVTT (W3C) and SRT with speakers: each cue is a message, by "<v Ana Ruiz>", "Ana Ruiz: words", "[Ana] words", ">> ANA:
 * words" or a first line with the name alone (Teams). A cue without a name is said by whoever spoke before.
 */
export async function readCues(
  text: string,
  lines: readonly Line[],
  pace: Pace,
): Promise<RawConversation | null> {
  if (!text.includes("-->")) return null;
  const namesAlone = await namesOnFirstLines(text, lines, pace);
  const messages: RawMessage[] = [];
  const gaps: Slice[] = [];
  let current: RawMessage | null = null;
  let speaker: Slice | null = null;
  for (const [index, line] of lines.entries()) {
    const breath = pace();
    if (breath) await breath;
    if (line.isBlank) {
      current = null;
      continue;
    }
    const shown = text.slice(line.start, line.end);
    if (isTiming(shown)) {
      current = {
        kind: "message",
        name: speaker,
        stamp: startOf(text, line),
        start: line.start,
        parts: [],
        depth: 0,
      };
      messages.push(current);
      gaps.push(line);
    } else if (current === null) {
      const next = lines[index + 1];
      const isNumber = next !== undefined && isTiming(text.slice(next.start, next.end));
      if (isNumber || /^\ufeff?(?:WEBVTT|NOTE|STYLE|REGION|Kind:|Language:)/.test(shown)) gaps.push(line);
    } else {
      const isFirst: boolean = current.parts.length === 0 && gaps.at(-1)?.end !== line.end;
      const head: CueHead | null = isFirst ? headOf(text, line, namesAlone) : null;
      if (head !== null) {
        speaker = head.name;
        current.name = speaker;
        gaps.push({ start: line.start, end: head.bodyStart });
      }
      addPart(text, current, trimmed(text, { start: head?.bodyStart ?? line.start, end: line.end }));
    }
  }
  const names = new Set(
    messages.flatMap(({ name }) => (name === null ? [] : [text.slice(name.start, name.end)])),
  );
  const named = messages.filter(({ name }) => name !== null).length;
  if (names.size < 2 || named < 0.3 * messages.length || areFields([...names])) return null;
  const format = /^\ufeff?\s*WEBVTT/.test(text) ? "vtt" : "srt";
  return { format, messages, gaps };
}

const isTiming = (line: string): boolean =>
  /^\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]?\d{0,6}\s{0,3}-->/.test(line);

/** The time a cue begins at, which counts from the start. */
function startOf(text: string, line: Line): Stamp {
  const start = wordsStart(text, line);
  const length = text.slice(start, line.end).search(/\s{0,3}-->/);
  return { start, end: start + length, day: null, clock: null, isHalfDay: false };
}

interface CueHead {
  name: Slice;
  bodyStart: number;
}

function headOf(text: string, line: Line, namesAlone: ReadonlySet<string>): CueHead | null {
  const start = wordsStart(text, line);
  const shown = text.slice(start, line.end);
  if (namesAlone.has(shown.trim())) return { name: trimmed(text, line), bodyStart: line.end };
  const voice = /^<v(?:\.[\w.-]{1,40})?\s{1,3}([^<>]{1,80})>/.exec(shown);
  const own = voice?.[1] ?? /^\[([^\][]{1,60})\]:?\s/.exec(shown)?.[1];
  if (own !== undefined) {
    const at = start + shown.indexOf(own);
    const name = nameIn(text, { start: at, end: at + own.length });
    const length = voice?.[0].length ?? /^\[[^\][]{1,60}\]:?\s/.exec(shown)?.[0].length ?? 0;
    return name === null ? null : { name, bodyStart: start + length };
  }
  const marks = /^(?:>>|-|–)?\s{0,3}/.exec(shown)?.[0].length ?? 0;
  const named = namedWords(text, start + marks, line);
  return named?.name == null ? null : { name: named.name, bodyStart: named.bodyStart };
}

/** First lines of cues that are names alone: each comes back, and words stand below it. */
async function namesOnFirstLines(text: string, lines: readonly Line[], pace: Pace): Promise<Set<string>> {
  const counts = new Map<string, number>();
  let cues = 0;
  for (const [index, line] of lines.entries()) {
    const breath = pace();
    if (breath) await breath;
    if (line.isBlank || !isTiming(text.slice(line.start, line.end))) continue;
    cues += 1;
    const [first, second] = [lines[index + 1], lines[index + 2]];
    if (first === undefined || second === undefined || first.isBlank || second.isBlank) continue;
    const name = nameIn(text, first);
    if (name === null) continue;
    const shown = text.slice(first.start, first.end).trim();
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const areNames = counts.size >= 2 && total >= 0.8 * cues && total / counts.size >= 1.5;
  return areNames ? new Set(counts.keys()) : new Set();
}
