import type { TextChange } from "#shared/text-change.ts";

const MOST_LINE_EDITS = 400;

/**
 * The changes that turn `before` into `after`: by lines (Myers 1986, "An O(ND) Difference Algorithm"), each
 * trimmed to the characters that differ. Texts over 400 line edits apart give one change.
 * Offsets are UTF-16 into `before`; no change splits a surrogate pair.
 */
export function textDifference(before: string, after: string): TextChange[] {
  const whole = trim({ from: 0, to: before.length, insert: after }, before);
  if (!whole) return [];
  const from = whole.from === 0 ? 0 : before.lastIndexOf("\n", whole.from - 1) + 1;
  const tail = before.length - lineEnd(before, whole.to);
  const oldLines = lines(before.slice(from, before.length - tail));
  const newLines = lines(after.slice(from, after.length - tail));
  const path = shortestPath(oldLines, newLines);
  if (!path) return [whole];
  return replacements(path, oldLines, newLines, from)
    .map((change) => trim(change, before))
    .filter((change) => change !== undefined);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function trim({ from, to, insert }: TextChange, before: string): TextChange | undefined {
  const most = Math.min(to - from, insert.length);
  let start = 0;
  while (start < most && before.charCodeAt(from + start) === insert.charCodeAt(start)) start++;
  if (start > 0 && isHighSurrogate(before.charCodeAt(from + start - 1))) start--;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(to - end - 1) === insert.charCodeAt(insert.length - end - 1)
  ) {
    end++;
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(to - end))) end--;
  const change = { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
  return change.from === change.to && change.insert === "" ? undefined : change;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

type Step = "keep" | "remove" | "add";

/** Steps from `before` to `after`, or undefined when they are too far apart. */
function shortestPath(before: readonly string[], after: readonly string[]): Step[] | undefined {
  const limit = Math.min(MOST_LINE_EDITS, before.length + after.length);
  const reach = new Int32Array(2 * limit + 3);
  const middle = limit + 1;
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    history.push(reach.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepDown(reach, middle, diagonal, edits)
        ? at(reach, middle + diagonal + 1)
        : at(reach, middle + diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reach[middle + diagonal] = x;
      if (x >= before.length && x - diagonal >= after.length) {
        return walkBack(history, middle, before.length, after.length);
      }
    }
  }
  return undefined;
}

function stepDown(reach: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(reach, middle + diagonal - 1) < at(reach, middle + diagonal + 1);
}

function walkBack(history: readonly Int32Array[], middle: number, oldEnd: number, newEnd: number): Step[] {
  const steps: Step[] = [];
  let x = oldEnd;
  let y = newEnd;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reach = history[edits];
    if (!reach) break;
    const diagonal = x - y;
    const isDown = stepDown(reach, middle, diagonal, edits);
    const from = isDown ? diagonal + 1 : diagonal - 1;
    const startX = edits === 0 ? 0 : at(reach, middle + from);
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      steps.push("keep");
      x--;
      y--;
    }
    if (edits > 0) steps.push(isDown ? "add" : "remove");
    x = startX;
    y = startY;
  }
  return steps.reverse();
}

function replacements(
  path: readonly Step[],
  before: readonly string[],
  after: readonly string[],
  offset: number,
): TextChange[] {
  const changes: TextChange[] = [];
  let open: TextChange | undefined;
  let at = offset;
  let oldLine = 0;
  let newLine = 0;
  for (const step of path) {
    const length = before[oldLine]?.length ?? 0;
    if (step === "keep") {
      open = undefined;
      newLine++;
    } else {
      if (!open) changes.push((open = { from: at, to: at, insert: "" }));
      if (step === "add") open.insert += after[newLine++] ?? "";
      else open.to = at + length;
    }
    if (step !== "add") {
      at += length;
      oldLine++;
    }
  }
  return changes;
}

function at(reach: Int32Array, index: number): number {
  return reach[index] ?? 0;
}
