/** Watches for texts at which an answer ends, over the seams of the pieces it comes in. */
export interface StopTexts {
  /** What may be shown of the answer after this piece; what could be the beginning of a stop text is held back. */
  push(text: string): string;
  /** What was held back, when the answer ended without a stop text. */
  flush(): string;
  readonly isFound: boolean;
}

export function createStopTexts(texts: readonly string[]): StopTexts {
  let held = "";
  let isFound = false;

  return {
    get isFound() {
      return isFound;
    },
    push(text) {
      if (isFound) return "";
      held += text;
      const ends = texts.map((stop) => held.indexOf(stop)).filter((at) => at >= 0);
      if (ends.length > 0) {
        isFound = true;
        const shown = held.slice(0, Math.min(...ends));
        held = "";
        return shown;
      }
      const kept = Math.max(0, ...texts.map((stop) => overlap(held, stop)));
      const shown = held.slice(0, held.length - kept);
      held = held.slice(held.length - kept);
      return shown;
    },
    flush() {
      const rest = held;
      held = "";
      return rest;
    },
  };
}

/** The length of the longest end of a text with which another begins. */
function overlap(text: string, other: string): number {
  for (let length = Math.min(text.length, other.length - 1); length > 0; length -= 1) {
    if (text.endsWith(other.slice(0, length))) return length;
  }
  return 0;
}
