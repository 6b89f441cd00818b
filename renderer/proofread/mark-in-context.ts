import type { Text } from "@codemirror/state";
import { changeFor, type CorrectionMark } from "./correction-marks.ts";

/** Most UTF-16 units of the line that are shown before and after the words. */
const BEFORE_MAX = 24;
const AFTER_MAX = 36;

/** The words of a mark within their line: what goes, what comes, and a little of what stands around them. */
export type MarkInContext = {
  before: string;
  /** The marked words; without a replacement they stay. */
  removed: string;
  added: string | null;
  after: string;
};

/** How a correction reads in its line. White space around it is kept, words at the cut are whole. */
export function markInContext(text: Text, mark: CorrectionMark): MarkInContext {
  const { from, to, insert } = changeFor(mark, mark.correction ?? "");
  const line = text.lineAt(from);
  const end = Math.min(text.lineAt(to).to, to + AFTER_MAX);
  const start = Math.max(line.from, from - BEFORE_MAX);
  const before = text.sliceString(start, from);
  const after = text.sliceString(to, end);
  return {
    before: start > line.from ? `…${fromWord(before)}` : before,
    removed: text.sliceString(from, to),
    added: mark.correction === null ? null : insert,
    after: end < text.lineAt(to).to ? `${toWord(after)}…` : after,
  };
}

function fromWord(text: string): string {
  const space = text.search(/\s/u);
  return space === -1 ? text : text.slice(space + 1);
}

function toWord(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s\S*$/u, "") : text;
}
