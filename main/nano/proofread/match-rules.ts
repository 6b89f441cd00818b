import { type PackRule, RULE_PACK } from "./rule-pack.ts";

/** Words of a text that a rule of the pack fits. Offsets are UTF-16. */
export interface RuleMatch {
  rule: PackRule;
  start: number;
  end: number;
  replacements: string[];
}

/** The matches of the pack in order and without overlap; of those that begin at one word, the longest. */
export function matchRules(text: string): RuleMatch[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    word: word.toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + word.length,
  }));
  const matches: RuleMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(text, words, at);
    if (found === null) continue;
    matches.push(found.match);
    at += found.words - 1;
  }
  return matches;
}

const WORD = /[\p{L}\p{N}]{1,60}(?:['’-][\p{L}\p{N}]{1,60}){0,8}/gu;

interface Word {
  word: string;
  start: number;
  end: number;
}

function longestAt(
  text: string,
  words: readonly Word[],
  at: number,
): { match: RuleMatch; words: number } | null {
  const first = words[at];
  if (first === undefined) return null;
  for (const form of (forms ??= groupForms()).get(first.word) ?? []) {
    const slice = words.slice(at, at + form.words.length);
    const last = slice.at(-1);
    if (last === undefined || slice.length < form.words.length || !fits(text, slice, form.words)) continue;
    const next = words[at + slice.length];
    if (next && form.rule.notBefore.includes(next.word) && isGap(text, last.end, next.start)) continue;
    const before = words[at - 1];
    if (before && isOther(form.rule.notAfter, before.word) && isGap(text, before.end, first.start)) continue;
    const ing = slice.find((_, index) => form.words[index] === ANY_ING)?.word ?? "";
    const wordings = form.replacements.map((replacement) => replacement.replace(ANY_ING, ing));
    const place = { start: first.start, end: last.end };
    if (form.rule.pattern.includes("<") && isMixed(text, slice)) continue;
    const written = form.rule.pattern.includes("<")
      ? wordings.map((wording) => asWritten(wording, text.slice(place.start, place.end)))
      : wordings;
    return { match: { rule: form.rule, ...fitIn(text, place, written) }, words: slice.length };
  }
  return null;
}

const isOther = (words: readonly string[], word: string): boolean =>
  words.includes("*") || words.includes(word);

/** "10 AM" and "Agree" are no phrase: one word of it is in capitals, another not. */
function isMixed(text: string, slice: readonly Word[]): boolean {
  const capitals = slice.filter(({ start, end }) => /^\p{Lu}{2,}$/u.test(text.slice(start, end)));
  return capitals.length > 0 && slice.some(({ start, end }) => /\p{Ll}/u.test(text.slice(start, end)));
}

/** Words that stay keep their capital letters. */
function asWritten(wording: string, quote: string): string {
  const kept = new Map(quote.split(/\s+/).map((word) => [word.toLowerCase(), word]));
  return wording
    .split(" ")
    .map((word, index) => (index === 0 ? word : (kept.get(word) ?? word)))
    .join(" ");
}

function fits(text: string, slice: readonly Word[], pattern: readonly string[]): boolean {
  return slice.every(({ word, start }, index) => {
    const wanted = pattern[index];
    const before = slice[index - 1];
    if (before !== undefined && !isGap(text, before.end, start)) return false;
    return wanted === ANY_ING ? /^\p{L}{2,40}ing$/u.test(word) : word === wanted;
  });
}

/** Words of one phrase have nothing but white space between them. */
function isGap(text: string, from: number, to: number): boolean {
  return /^\s{1,20}$/.test(text.slice(from, to));
}

/** Makes wordings stand in their sentence: with its capital letter and the right article before them. */
function fitIn(
  text: string,
  { start, end }: { start: number; end: number },
  wordings: readonly string[],
): Omit<RuleMatch, "rule"> {
  if (wordings[0] === "") return takeAway(text, start, end);
  const quote = text.slice(start, end);
  const cased = wordings.map((wording) => likeCase(wording, quote));
  const article = /(?<![\p{L}\p{N}])(an?)(\s{1,4})$/iu.exec(text.slice(Math.max(0, start - 8), start));
  if (article === null) return { start, end, replacements: [...new Set(cased)] };
  const [whole, written = "", gap = ""] = article;
  const replacements = cased.map((wording) => likeCase(articleOf(wording), written) + gap + wording);
  return { start: start - whole.length, end, replacements: [...new Set(replacements)] };
}

/** With the words go a comma and the space behind them; the next word takes over their capital letter. */
function takeAway(text: string, start: number, end: number): Omit<RuleMatch, "rule"> {
  const behind = /^,?\s{1,4}/.exec(text.slice(end, end + 8))?.[0] ?? "";
  const next = end + behind.length;
  const word = SMALL_WORD.exec(text.slice(next, next + WORD_MAX))?.[0];
  return word !== undefined && /^\p{Lu}/u.test(text.charAt(start))
    ? { start, end: next + word.length, replacements: [word.charAt(0).toUpperCase() + word.slice(1)] }
    : { start, end: next, replacements: [""] };
}

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}]*/u;
const WORD_MAX = 60;

function likeCase(wording: string, quote: string): string {
  if (/\p{Lu}/u.test(quote) && quote.length > 1 && quote === quote.toUpperCase())
    return wording.toUpperCase();
  return /^\p{Lu}/u.test(quote) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

function articleOf(wording: string): "a" | "an" {
  return /^(?:[aeio]|u(?!s[ei]|ni))/i.test(wording) ? "an" : "a";
}

const ANY_ING = "{ving}";

/** Plain form, third person, past and -ing; other forms of the past come behind. */
const VERBS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  be: [["am", "are", "be"], ["is"], ["was", "were"], ["being"]],
  have: [["have"], ["has"], ["had"], ["having"]],
  make: [["make"], ["makes"], ["made"], ["making"]],
  take: [["take"], ["takes"], ["took"], ["taking"]],
  give: [["give"], ["gives"], ["gave"], ["giving"]],
  reach: [["reach"], ["reaches"], ["reached"], ["reaching"]],
  come: [["come"], ["comes"], ["came"], ["coming"]],
  conduct: [["conduct"], ["conducts"], ["conducted"], ["conducting"]],
  perform: [["perform"], ["performs"], ["performed"], ["performing"]],
  provide: [["provide"], ["provides"], ["provided"], ["providing"]],
  hit: [["hit"], ["hits"], [], ["hitting"]],
  bite: [["bite"], ["bites"], ["bit"], ["biting"]],
  go: [["go"], ["goes"], ["went"], ["going"]],
  touch: [["touch"], ["touches"], ["touched"], ["touching"]],
  circle: [["circle"], ["circles"], ["circled"], ["circling"]],
};

interface Form {
  rule: PackRule;
  words: string[];
  replacements: string[];
}

const CHOICE = /<([^<>]+)>/;
const SLOT = /\(([^()]*)\)/;
const VERB = /\{([a-uw-z]\w*)\}/;

/** Every way in which the words of the pack are written, by their first word; the longest first. Made when first asked for. */
let forms: ReadonlyMap<string, readonly Form[]> | undefined;

function groupForms(): Map<string, Form[]> {
  const made = new Map<string, Form[]>();
  for (const form of RULE_PACK.flatMap(choicesOf).flatMap(formsOf)) {
    const first = form.words[0] ?? "";
    const among = made.get(first);
    if (among === undefined) made.set(first, [form]);
    else among.push(form);
  }
  for (const among of made.values()) among.sort((a, b) => b.words.length - a.words.length);
  return made;
}

/** A rule with one of its choices taken: its pattern and replacements without "<…>". */
interface Choice {
  rule: PackRule;
  pattern: string;
  replacements: readonly string[];
}

/** Every way to choose, the first of a pattern before the second. */
function choicesOf(rule: PackRule): Choice[] {
  let made: Choice[] = [{ rule, pattern: rule.pattern, replacements: rule.replacements }];
  while (made.some(({ pattern }) => CHOICE.test(pattern)))
    made = made.flatMap(({ pattern, replacements }) =>
      (CHOICE.exec(pattern)?.[1]?.split("/") ?? []).map((word) => ({
        rule,
        pattern: pattern.replace(CHOICE, word),
        replacements: replacements.map((replacement) => replacement.replace("<>", word)),
      })),
    );
  return made;
}

function formsOf({ rule, pattern, replacements: given }: Choice): Form[] {
  const slot = SLOT.exec(pattern);
  const verb = VERB.exec(pattern);
  if (slot === null && verb === null) {
    return [{ rule, words: pattern.toLowerCase().split(" "), replacements: [...given] }];
  }
  const written =
    verb === null ? (slot?.[1]?.split("/").map((end) => [end]) ?? []) : (VERBS[verb[1] ?? ""] ?? []);
  return written.flatMap((forms, index) => {
    const replacements = given.flatMap((replacement) => inForm(replacement, index) ?? []);
    if (replacements.length === 0) return [];
    return forms.map((form) => ({
      rule,
      words: pattern.replace(verb === null ? SLOT : VERB, form).split(" "),
      replacements,
    }));
  });
}

/** The replacement in one of four forms, or null where it has none. */
function inForm(replacement: string, index: number): string | null {
  const slot = SLOT.exec(replacement);
  if (slot === null) return replacement;
  const { [index]: end } = slot[1]?.split("/") ?? [];
  if (end === undefined) return null;
  const made = replacement.replace(SLOT, end);
  return made.trim() === "" || (end === "" && index > 0) ? null : made;
}
