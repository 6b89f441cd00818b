import { align } from "#shared/align.ts";
import type { Slice } from "#main/nano/result.ts";
import { speakerLabels } from "#shared/speaker-label.ts";
import { DONE, MARKER } from "./task-words.ts";

/** What one person says in a unit, or one line with a checkbox: its clean words, and how their offsets lead to the unit's text. */
export interface UnitPart {
  words: string;
  isCheckbox: boolean;
  isDone: boolean;
  inText: (slice: Slice) => Slice;
}

type Stretch = Slice & Pick<UnitPart, "isCheckbox" | "isDone">;

/** Lines with checkboxes that Markdown does not take for tasks, since no list mark stands before them. */
const CHECKBOX = /(?:^|\n)[ \t>*+-]{0,8}\[([ xX])\][ \t]/g;

/** The parts of a unit: its lines with checkboxes, else what stands behind each speaker's label, else all of it. */
export function unitParts(kind: string, text: string, clean: string): UnitPart[] {
  const places = align(text, clean);
  const base = places === null ? text : clean;
  const inBase = (offset: number): number => {
    if (places === null) return offset;
    const at = places.findIndex((place) => place >= offset);
    return at < 0 ? base.length : at;
  };
  const whole = { start: 0, end: text.length, isCheckbox: true, isDone: DONE.test(text) };
  return (kind === "task" ? [whole] : stretches(text, kind)).flatMap(({ start, end, isCheckbox, isDone }) => {
    const said = base.slice(inBase(start), inBase(end));
    const offset = inBase(start) + (said.length - said.trimStart().length);
    const inText = (slice: Slice): Slice => {
      const [from, to] = [slice.start + offset, slice.end + offset];
      if (places === null) return { start: from, end: to };
      return { start: places[from] ?? 0, end: (places[to - 1] ?? text.length - 1) + 1 };
    };
    const words = said.trim();
    return words === ""
      ? []
      : [{ words, isCheckbox, isDone: isDone || DONE.test(text.slice(start, end)), inText }];
  });
}

function stretches(text: string, kind: string): Stretch[] {
  const boxes = [...text.matchAll(CHECKBOX)];
  if (boxes.length > 0) {
    return boxes.map(({ 0: mark, 1: sign, index }, at) => ({
      start: index + mark.length,
      end: boxes[at + 1]?.index ?? text.length,
      isCheckbox: true,
      isDone: sign !== " ",
    }));
  }
  // "TODO:" looks like a speaker's label, and a list item that opens with a name says whose it is.
  const labels = speakerLabels(text).filter(
    ({ nameStart, isPlain }) => !MARKER.test(text.slice(nameStart)) && !(isPlain && kind === "list-item"),
  );
  const first = labels[0]?.lineStart ?? text.length;
  const before = first > 0 ? [{ start: 0, end: first, isCheckbox: false, isDone: false }] : [];
  return [
    ...before,
    ...labels.map(({ bodyStart }, at) => ({
      start: bodyStart,
      end: labels[at + 1]?.lineStart ?? text.length,
      isCheckbox: false,
      isDone: false,
    })),
  ];
}
