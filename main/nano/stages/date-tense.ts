import type { Slice } from "#main/nano/result.ts";

/** Whether the words around a date tell of what was, or of what is to come; null where they tell neither. English. */
export function tenseAt(text: string, { start, end }: Slice): "past" | "ahead" | null {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (SINCE.test(lead)) return "past";
  if (MEANT_FOR.test(lead)) return "ahead";
  if (THANKS.test(lead)) return "past";
  const { before, behind } = clauseBeside(text, { start, end });
  const modal = [...before.matchAll(MODAL)].at(-1)?.index ?? Number.POSITIVE_INFINITY;
  const distance = (sign: RegExp): number =>
    Math.min(
      ...[...before.matchAll(sign)]
        .filter(({ 0: word, index }) => sign !== PAST || index < modal || !word.endsWith("ed"))
        .map(({ 0: word, index }) => before.length - index - word.length),
      ...[...behind.matchAll(sign)].map(({ index }) => index + BEHIND_COSTS),
    );
  const [past, ahead] = [distance(PAST), distance(AHEAD)];
  if (past === ahead) return null;
  return past < ahead ? "past" : "ahead";
}

/** "Since Sunday" has been; what was moved to Tuesday, or booked for it, is to come. */
const SINCE = /\bsince (?:last |the )?$/i;
const MEANT_FOR =
  /\b(?:(?:moved|pushed|postponed|put back|rescheduled|shifted|changed|deferred|adjourned) (?:back )?(?:to|until|till)|(?:booked|asked|planned|scheduled|set|fixed|down|hoping|aiming|wanted|ready|due|meant|invited|pencilled in|ordered|arranged|confirmed) (?:it |them |in |us |you )?for|(?:said|says|promised|suggested|quoted|told (?:me|us|him|her|them))) (?:the )?$/i;
const THANKS =
  /\b(?:thanks?(?: you)?(?: again)? (?:so much |very much )?(?:for|about)|sorry (?:for|about)) (?:the )?$/i;
const CLAUSE_END = /[.;:!?—\n]/;
/** Characters around a date in which its verb is looked for. */
const REACH = 200;
/** A verb behind its date weighs as much as one that stands this much further before it. */
const BEHIND_COSTS = 4;
/** Forms that are participles too are past only where no "is" or "get" stands before them. */
const NO_PARTICIPLE =
  "(?<!(?:\\b(?:be|been|being|get|gets|getting|is|are|to be|not|never|as)|['’](?:s|re|m|ve|ll)) )";
const PAST = new RegExp(
  [
    "\\b(?:was|were) due\\b",
    "\\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|couldn['’]t|came|went|took|gave|saw|broke|began|rang|wrote|fell|ran|grew|drove|woke|knew|forgot|ate|drank|got(?<!(?:['’](?:ve|s)|\\bhave|\\bhas) got))\\b",
    `${NO_PARTICIPLE}\\b(?:met|made|sent|paid|bought|found|spoke|lost|felt|held|kept|stood|thought|built|sold|left|done(?! by)|cut|put)\\b`,
    "\\b(?:said|told|asked|says)(?= (?:\\p{L}{2,12} )?(?:on|last|that|at|this|in) )",
    `${NO_PARTICIPLE}(?!(?:shed|sled|hundred|naked|sacred|wicked|kindred|moped|fred|ahmed|mohammed|need|un\\p{L}+ed|closed|said|asked)\\b)\\b\\p{L}{2,20}(?<!e)ed\\b`,
  ].join("|"),
  "giu",
);
/** What only asks or promises: behind it a form in -ed is no past. */
const MODAL =
  /\b(?:will|won['’]t|shall|must|should|would|might|can|can['’]t|cannot|could|please|let['’]s|need to|needs to|have to|has to|going to|want(?:s)? (?:\p{L}+ )?to)\b|['’](?:ll|d)\b/giu;
const VERBS =
  "go|get|come|start|leave|arrive|open|close|do|need|want|see|play|fly|move|send|take|bring|pick|drop|collect|work|finish|deliver|have|meet|pay|try|know|hope|aim|plan|expect|reckon|think|suggest";
const AHEAD = new RegExp(
  [
    MODAL.source,
    "\\b(?:need|needs|planned|scheduled|booked|expected|invited|set for|(?<!(?:was|were) )due|deadline|tomorrow|is|are|am|isn['’]t|aren['’]t|has|have|haven['’]t|wants?|starts?|ends?|opens?|closes?|goes|comes|leaves|meets?|says|delivers?|arrives?|moves?|begins?|runs|takes?|brings?|flies|returns?|lands)\\b",
    `\\b(?:i|we|you|they|u) (?:\\p{L}+ )?(?:${VERBS})\\b`,
    `(?<=^|[.!?:;•\\]*-] ?|\\n)(?:${VERBS}|book|call|ring|order|buy|check|ask|write|make|fix|sort|return|email|chase|confirm|submit|print|post|register|sign|remind|put|give|tell|cancel|arrange|reply|add|update|clean|prepare)\\b`,
    "['’](?:s|re|m)\\b",
  ].join("|"),
  "giu",
);

/** The clause in which a date stands. */
export function clauseAround(text: string, date: Slice): string {
  const { before, behind } = clauseBeside(text, date);
  return `${before}${text.slice(date.start, date.end)}${behind}`;
}

function clauseBeside(text: string, { start, end }: Slice): { before: string; behind: string } {
  const [behind = ""] = text.slice(end, end + REACH).split(CLAUSE_END);
  const before = text.slice(Math.max(0, start - REACH), start).split(CLAUSE_END);
  return { before: before.at(-1) ?? "", behind };
}
