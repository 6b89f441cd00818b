import type { Slice } from "#main/nano/result.ts";

/** Whether the verb nearest to a date in its clause tells of what was. English. */
export function isPastAt(text: string, { start, end }: Slice): boolean {
  if (SINCE.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (MOVED.test(text.slice(Math.max(0, start - 24), start))) return false;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? "";
  const [behind = ""] = text.slice(end, end + REACH).split(CLAUSE_END);
  const distance = (sign: RegExp): number =>
    Math.min(
      ...[...before.matchAll(sign)].map(({ 0: word, index }) => before.length - index - word.length),
      ...[...behind.matchAll(sign)].map(({ index }) => index + BEHIND_COSTS),
    );
  return distance(PAST) < distance(AHEAD);
}

/** "Since Sunday" has been; what was moved to Tuesday is to come. */
const SINCE = /\bsince (?:last |the )?$/i;
const MOVED =
  /\b(?:moved|pushed|postponed|put back|rescheduled|shifted|changed|deferred|adjourned) (?:back )?(?:to|until|till) (?:the )?$/i;
const CLAUSE_END = /[.;:!?—\n]/;
/** Characters around a date in which its verb is looked for. */
const REACH = 200;
/** A verb behind its date weighs as much as one that stands this much further before it. */
const BEHIND_COSTS = 4;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|came|went|met|said|told|took|got|gave|saw|left|made|broke|began|sent|paid|bought|found|rang|wrote|spoke|lost|fell|ran|grew|felt|held|kept|stood|drove|woke|knew|thought|built|sold|(?<!\b(?:be|get|getting) )done(?! by)|(?!(?:shed|sled|hundred|naked|sacred|wicked|kindred|moped|fred|ahmed|mohammed)\b)(?<!\b(?:be|being|get|getting) )\p{L}{2,20}(?<!e)ed)\b/giu;
const AHEAD =
  /\b(?:will|won['’]t|shall|must|should|need|needs|going to|planned|scheduled|booked|expected|invited|set for|please|can|can['’]t|could|let['’]s|due|deadline|tomorrow|is|are|am|has|have|wants?|bring|ask|starts?|ends?|opens?|closes?|goes|comes|leaves|meets?|says)\b|['’](?:ll|s|re|m)\b/giu;
