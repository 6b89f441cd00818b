import type { PersonSlice } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { NAME_WORDS } from "./given-names.ts";
import { ORGANISATION_WORDS, PLACE_NAMES, PLACE_WORDS } from "./name-words.ts";
import type { Table } from "./resources.ts";
import { NO_PERSON } from "./task-words.ts";

/** A word at least this rare is a name; a surname may be a commoner one. */
const RARE_RANK = 20_000;
const SURNAME_RANK = 3000;

/**
 * People that a unit names: by a title, an initial, a known first name, a sign of speech beside a rare word, or a mention.
 * `isSure` is false where a name may be a word; the document decides. It reads any language with capital letters.
 */
export function personsStage(table: Table): UnitStage<readonly PersonSlice[]> {
  return {
    name: "persons",
    version: 1,
    depth: "insights",
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { rare: RARE_RANK, surname: SURNAME_RANK },
    model: table.sha256,
    needs: ["language"],
    run(batch, isAborted) {
      const { rank } = table.read();
      const rankOf = (word: string): number => rank(word.toLowerCase()) ?? Number.POSITIVE_INFINITY;
      return batch.map((input) =>
        isAborted() ? [] : findPersons(input.text, valueOf(input, "language"), rankOf),
      );
    },
  };
}

type RankOf = (word: string) => number;

const WORD = "\\p{Lu}[\\p{Ll}\\p{M}]{1,20}(?:['’-]?\\p{Lu}?[\\p{Ll}\\p{M}]{1,20}){0,2}";
const TITLE =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Captain|Sgt|Judge|Pastor|Father|Sister|Uncle|Aunt|Auntie|Coach|Principal|Nurse|Frau|Herrn?|Mme|Mlle|Madame|Monsieur|Señora?|Srta|Don|Doña|Doktor)\\.?";
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<title>${TITLE}) (?<name>(?:\\p{Lu}\\. ?){0,2}${WORD}(?: ${WORD}){0,2}|\\p{Lu}(?![\\p{L}\\p{N}]))`,
  "gu",
);
const INITIAL = new RegExp(`(?<![\\p{L}\\p{N}.]|^)(?<name>(?:\\p{Lu}\\. ?){1,2}${WORD})(?![\\p{L}])`, "gu");
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])(?<name>${WORD}(?: ${WORD}){0,3}(?: (?:\\p{Lu}\\.|[IVX]{1,4}(?![\\p{L}\\p{N}])))?)(?![\\p{L}\\p{N}_@/])`,
  "gu",
);
const MENTION = /(?<![\w.@])@(?<name>[\p{L}][\p{L}\p{N}_-]{1,30})/gu;

export function findPersons(text: string, language: string | null, rankOf: RankOf): PersonSlice[] {
  if (!/\p{Lu}|@/u.test(text)) return [];
  const found: PersonSlice[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, length: number, isSure: boolean): void => {
    if (taken.subarray(start, start + length).includes(1)) return;
    taken.fill(1, start, start + length);
    found.push({ start, end: start + length, isSure });
  };
  for (const { 0: whole, groups, index } of text.matchAll(TITLED)) {
    const name = groups?.["name"] ?? "";
    if (NO_PERSON.test(name) || hasOtherKind(name)) continue;
    add(index, whole.length, true);
  }
  for (const { 0: whole, index } of text.matchAll(MENTION)) add(index + 1, whole.length - 1, true);
  for (const { groups, index } of text.matchAll(INITIAL)) {
    const name = groups?.["name"] ?? "";
    const surname = name.split(" ").at(-1) ?? "";
    if (!hasOtherKind(name) && rankOf(surname) >= SURNAME_RANK) add(index, name.length, true);
  }
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { start, name } of partsOf(run, index, text)) {
      const sure = judge(name, start, text, language, rankOf);
      if (sure !== null) add(start, name.length, sure);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A run without the words that are capitalised because a sentence or a greeting opens there. */
function partsOf(run: string, index: number, text: string): { start: number; name: string }[] {
  let start = 0;
  const isOpening = OPENING.test(text.slice(Math.max(0, index - 8), index));
  for (;;) {
    const word = /^\S+/.exec(run.slice(start))?.[0] ?? "";
    const more = run.slice(start + word.length).length > 0;
    const isGreeting = more && GREETING.test(word);
    const isOpener =
      more && start === 0 && isOpening && OPENER.test(word) && !FIRST_NAMES.has(word.toLowerCase());
    if (!isGreeting && !isOpener && !(more && NO_PERSON.test(word))) break;
    start += word.length + 1;
  }
  return start >= run.length ? [] : [{ start: index + start, name: run.slice(start) }];
}

const OPENING = /(?:^|[.!?…:;\n(["“]\s{0,3}|[-*•] |\] )$/;
const GREETING =
  /^(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Bonjour|Bonsoir|Cher|Chère|Hola|Querid[oa]|Thanks|Thank|Sorry|Ciao|Danke|Merci|Gracias|Cheers|Re)$/;
const OPENER =
  /^(?:Ask|Tell|Text|Call|Ring|Email|Mail|Phone|Contact|Contacted|Remind|Thank|Meet|Met|Told|Asked|Rang|Saw|Invite|Pay|Paid|With|From|Then|When|And|But|So|For|See|Let|Via|By|To|About|Prepared|Written|Owner|Partner|Author|Chair|Present|Attendees|Regards|Best|Kind|Warmly|Can|Is|Was|Has|Did|Does|Do)$/;

/** Whether a name is a person's: true beyond doubt, false where it may be a word, null where nothing says so. */
function judge(
  name: string,
  start: number,
  text: string,
  language: string | null,
  rankOf: RankOf,
): boolean | null {
  const words = name.split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const lower = first.toLowerCase().replace(/['’]s$/, "");
  if (hasOtherKind(name) || NO_PERSON.test(first) || NOT_PERSONS.has(lower)) return null;
  if (/['’](?:d|ll|re|ve|m)$/.test(name)) return null;
  const isGiven = FIRST_NAMES.has(lower) || NAME_WORDS.has(lower);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(start + name.length, start + name.length + AROUND);
  const isOpening = OPENING.test(before);
  if (BY_NUMBER.test(after) || /\d $/.test(before)) return null;
  if (words.length > 1) {
    if (words.length > 3 || (MONTH_OR_VERB.test(first) && /^[IVX]+$/.test(last))) return null;
    if (isGiven && (rankOf(last) >= SURNAME_RANK || /^(?:\p{Lu}\.|[IVX]+)$/u.test(last))) return true;
    const isRare = rankOf(first) >= RARE_RANK && rankOf(last) >= RARE_RANK;
    if (language === "de") return isGiven ? false : null;
    return isRare && !PLACE_SIGN.test(before) ? true : isGiven ? false : null;
  }
  const isRare = language !== "de" && rankOf(lower) >= RARE_RANK;
  if (hasSign(before, after) && (isGiven || isRare) && !PLACE_SIGN.test(before)) return true;
  if (FIRST_NAMES.has(lower)) return lower.length > 2 && (rankOf(lower) >= SURNAME_RANK || !isOpening);
  if (NAME_WORDS.has(lower) && rankOf(lower) >= RARE_RANK) return true;
  if (NAME_WORDS.has(lower) && !isOpening && !MONTH_OR_VERB.test(first)) return rankOf(lower) >= SURNAME_RANK;
  return isRare && !isOpening && name.length > 2 && !PLACE_SIGN.test(before) ? false : null;
}

const AROUND = 30;
const hasSign = (before: string, after: string): boolean => BEHIND.test(after) || AHEAD.test(before);
const BEHIND =
  /^(?:, (?:you|can|could|would|please|thanks|I|we)\b|,? (?:who|said|says|asked|asks|wants|wanted|thinks|told|agreed|suggested|promised|wrote|replied|called|rang|will|has|had|is going|goes|came|went|knows|knew|can['’]?t?|could|did|does|gave|took|sent|made|found|held|lost|needs to)\b|['’](?:ll|d)\b|['’]s (?:mother|father|mum|mom|dad|brother|sister|wife|husband|son|daughter|birthday|house|idea|turn|rabbit|nursery|place|advice|number)\b|,? (?:sagt|fragt|meint|schreibt|wird|hat|a dit|dit|dijo|dice)(?!\p{L}))/u;
const AHEAD =
  /(?:\b(?:by|and|with|said|says|replied|told|asked?|thanked?|met|called?|emailed?|rang|ring|text|tell|remind|wrote to|write to|spoke (?:to|with)|talk(?:ed)? to|for|from|to|gave|married|named|named after|Dear|Hi|Hello|Hey|Thanks|Sorry|mit|von|bei|avec|de la part de|con) |@|—\s?)$/u;
/** What stands before a place, a thing or an office. */
const PLACE_SIGN =
  /\b(?:in|at|near|around|outside|the|a|an|our|this|that|my|via|of|into|onto|through|between|East|West|North|South) $/i;
/** "Jan 30" is a date, "Sam 2" a thing. */
const BY_NUMBER = /^\.? ?\d/;

const MONTH_OR_VERB =
  /^(?:May|April|June|August|Will|Mark|Bill|Grant|Hope|Chase|Pat|Rob|Drew|Sunny|Art|Rich|Christmas)$/;
const NOT_PERSONS: ReadonlySet<string> = new Set(
  "christmas easter god mum mom dad mam nan monday tuesday wednesday thursday friday saturday sunday january february march september october november december english french german spanish polish latin internet wifi covid zoom slack github google".split(
    " ",
  ),
);

/** A place, an office, a company. */
function hasOtherKind(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  if (PLACE_NAMES.has(words.join(" ")) || ORGANISATION_WORDS.has(last)) return true;
  return (
    words.length > 1 &&
    (PLACE_WORDS.has(last) ||
      /^(?:lake|mount|river|port|saint|st|new|north|south|east|west|upper|lower|great)$/.test(words[0] ?? ""))
  );
}
