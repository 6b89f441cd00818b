import { NAME_WORDS } from "./given-names.ts";
import type { Known } from "./known-names.ts";
import { NUMBERED } from "./name-words.ts";
import { OPENING } from "./person-signs.ts";
import { NO_PERSON } from "./task-words.ts";

/** A name in a text, without what belongs to the sentence. */
interface FoundName {
  start: number;
  name: string;
}

export const isGiven = (word: string, { names }: Known): boolean =>
  names.kindsOf(word)?.isGiven ?? NAME_WORDS.has(word.toLowerCase());

/** The name in a run of words that begins at `index`: without words that open a sentence, call or count; or null. */
export function nameInRun(run: string, index: number, text: string, known: Known): FoundName | null {
  const start = lengthOfOpeners(run, index, text, known);
  const name = run.slice(start);
  const first = firstOf(name);
  const isWord = known.names.kindsOf(first) === null && known.names.isWord(first);
  const particle = isWord ? name.search(/ \p{Ll}/u) : -1;
  const own = withoutEnd(particle < 0 ? name : name.slice(0, particle));
  const rest = PRONOUN.test(text.slice(index + start, index + start + own.length + BEHIND))
    ? own.replace(/ I$/, "")
    : own;
  return rest === "" ? null : { start: index + start, name: rest };
}

/** Length of the words before a name: those that open a sentence or a greeting, and what somebody is. */
function lengthOfOpeners(run: string, index: number, text: string, known: Known): number {
  const isOpening = OPENING.test(text.slice(Math.max(0, index - 8), index));
  let start = 0;
  while (start < run.length) {
    const word = firstOf(run.slice(start));
    const next = firstOf(run.slice(start + word.length + 1));
    const isOpener =
      start === 0 && isOpening && OPENER.test(word) && known.names.kindsOf(word)?.isWord !== false;
    const isBefore =
      next !== "" && (GREETING.test(word) || isOpener || (isGiven(next, known) && isRole(word, known)));
    if (!isNobody(word) && !isBefore) break;
    start += word.length + 1;
    while (/^\p{Ll}/u.test(run.slice(start))) start += firstOf(run.slice(start)).length + 1;
  }
  return Math.min(start, run.length);
}

/** "Neighbour Theo", but not "Big Theo". */
const isRole = (word: string, { names }: Known): boolean =>
  names.isWord(word) &&
  names.kindsOf(word) === null &&
  !NAME_WORDS.has(word.toLowerCase()) &&
  !BYNAME.test(word);

const firstOf = (words: string): string => /^\S*/.exec(words)?.[0] ?? "";

/** A name without what follows it: "Ana's", "Ana'll", "Mrs Pell Thursday", "Yusuf Flat" before a number. */
export function withoutEnd(name: string): string {
  const own = name.replace(/['’](?:s|d|ll|ve|re|m)$/, "").replace(DAY_BEHIND, "");
  const [, rest, last = ""] = /^(.+) (\p{L}+)$/u.exec(own) ?? [];
  return rest !== undefined && NUMBERED.has(last.toLowerCase()) ? rest : own;
}

/** "I" behind a name says something. */
const PRONOUN =
  /^\S{1,40} I (?:am|was|had|have|do|did|don['’]t|didn['’]t|can|can['’]t|could|will|would|should|think|thought|know|need|want|still|just|also|got|said|say|guess|hope|may|might|must)\b/u;
/** Characters behind a name in which such a word ends. */
const BEHIND = 10;

/** Words that stand where names do. */
export const isNobody = (word: string): boolean =>
  NO_PERSON.test(word) || FEAST.test(word) || CONTRACTION.test(word);
/** Feasts, their figures, and days in number are nobody's names. */
const FEAST =
  /^(?:Easter|Christmas|Xmas|Santa|Halloween|Diwali|Eid|Ramadan|Lent|Advent|Pentecost|Thanksgiving|Hogmanay|\p{L}{3,6}days|Congrats|Ok)$/u;
const CONTRACTION =
  /^(?:\p{L}{2,6}n['’]t|(?:It|That|He|She|We|They|You|I|Who|What|There|How|Where|Here|Let|When|Why)['’]\p{L}{1,2})$/u;
const DAY_BEHIND =
  /(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)| (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))+$/;

/** "Big Tom" is called so. */
const BYNAME = /^(?:Big|Old|Little|Wee|Tall|Young|Fat|Lady|Saint|St)$/;
const GREETING =
  /^(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Bonjour|Bonsoir|Cher|Chère|Hola|Querid[oa]|Thanks|Thank|Sorry|Ciao|Danke|Merci|Gracias|Cheers|Ta|Re)$/;
const OPENER =
  /^(?:Ask|Tell|Text|Call|Ring|Email|Mail|Phone|Contact|Contacted|Remind|Thank|Meet|Met|Told|Asked|Rang|Saw|Invite|Pay|Paid|With|From|Then|When|And|But|So|For|See|Let|Via|By|To|About|Prepared|Written|Owner|Partner|Author|Chair|Present|Attendees|Regards|Best|Kind|Warmly|Can|Is|Was|Has|Did|Does|Do)$/;
