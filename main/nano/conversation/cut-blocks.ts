import type { Pace } from "#main/nano/breathe.ts";
import type { Block } from "#main/nano/parse.ts";
import type { Slice } from "#main/nano/result.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";

/** A stretch of a document that belongs to one message, or to none where it is a gap. */
interface Region extends Slice {
  message: number;
}

const GAP = -1;

/**
 * The blocks of a conversation, cut where messages and their sign-offs begin, so that a unit is said by one person. Heads
 * and decorations stay in the gaps between blocks, as Markdown marks do. `messageOf` gives the message of each block.
 */
export async function cutBlocks(
  text: string,
  blocks: readonly Block[],
  conversation: Conversation,
  pace: Pace,
): Promise<{ blocks: Block[]; messageOf: Map<number, number> }> {
  const regions = regionsOf(conversation);
  const cut: Block[] = [];
  const messageOf = new Map<number, number>();
  let at = 0;
  let number = 0;
  let last = "";
  for (const block of blocks) {
    const breath = pace();
    if (breath) await breath;
    while (at < regions.length && (regions[at]?.end ?? 0) <= block.start) at += 1;
    for (const piece of pieces(block, regions, at)) {
      if (piece.message === GAP) continue;
      const range = worded(text, piece);
      if (range === null) continue;
      const own = `${block.number} ${piece.message ?? ""} ${piece.part}`;
      if (own !== last) number += 1;
      last = own;
      cut.push({ ...block, ...range, number: number - 1 });
      if (piece.message !== null) messageOf.set(number - 1, piece.message);
    }
  }
  return { blocks: cut, messageOf };
}

function regionsOf({ messages, gaps }: Conversation): Region[] {
  const regions: Region[] = gaps.map(({ start, end }) => ({ start, end, message: GAP }));
  for (const [message, { parts, closing }] of messages.entries()) {
    for (const { start, end } of parts) {
      const middle = closing === null ? end : Math.min(Math.max(closing, start), end);
      regions.push({ start, end: middle, message }, { start: middle, end, message });
    }
  }
  return regions.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

/** A block in stretches: those of regions, and what lies between them, which belongs to no message. */
function pieces(
  { start, end }: Block,
  regions: readonly Region[],
  from: number,
): (Slice & { message: number | null; part: number })[] {
  const found: (Slice & { message: number | null; part: number })[] = [];
  let place = start;
  for (let at = from; at < regions.length; at += 1) {
    const region = regions[at];
    if (region === undefined || region.start >= end) break;
    if (region.start > place) found.push({ start: place, end: region.start, message: null, part: at });
    const to = Math.min(end, region.end);
    const begin = Math.max(place, region.start);
    if (to > begin) found.push({ start: begin, end: to, message: region.message, part: at });
    place = Math.max(place, to);
  }
  if (place < end) found.push({ start: place, end, message: null, part: -1 });
  return found;
}

/** Without white space and marks at its edges; null where no letter, figure or sign is left. */
function worded(text: string, { start, end }: Slice): Slice | null {
  const slice = text.slice(start, end);
  if (!/[^\s>*_-]/.test(slice)) return null;
  const before = /^[\s>]*/.exec(slice)?.[0].length ?? 0;
  return { start: start + before, end: start + slice.trimEnd().length };
}
