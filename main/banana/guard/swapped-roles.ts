import type { RoleOfVerb, RoleWord } from "#main/nano/result.ts";
import { FUNCTION_WORDS, stemOf, type Word, wordsOf } from "#main/banana/faithfulness/words.ts";
import { spansOf } from "#main/banana/faithfulness/span.ts";
import type { MeaningChange } from "./check-meaning.ts";

/**
 * Verbs of both texts whose doer changed place: what does it in the rewrite had it done to itself in the source, or what
 * did it has it done now. A verb that either text has twice is compared with the likest of the other.
 */
export function swappedRoles(source: readonly RoleOfVerb[], rewrite: readonly RoleOfVerb[]): MeaningChange[] {
  const changes: MeaningChange[] = [];
  for (const made of rewrite) {
    const twins = source.filter(({ verb }) => baseOf(verb) === baseOf(made.verb));
    if (twins.length === 0 || twins.some((twin) => sharesAgent(twin, made))) continue;
    const twin = twins.find((one) => isSwapped(one, made));
    if (twin === undefined) continue;
    const word =
      made.agents.find((agent) => has(twin.others, agent)) ??
      made.others.find((other) => has(twin.agents, other));
    const original = twin.agents[0];
    if (word === undefined || original === undefined) continue;
    changes.push({
      kind: "role",
      source: { start: original.start, end: original.end },
      rewrite: { start: word.start, end: word.end },
    });
  }
  return changes;
}

const baseOf = (verb: string): string => IRREGULAR.get(verb) ?? stemOf(verb);

/** Verbs of doing something to somebody whose forms the shared table of stems does not hold. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "bite bit bitten bites biting|beat beaten beats beating|hide hid hidden hides hiding|strike struck strikes striking|shoot shot shoots shooting|fight fought fights fighting|seek sought seeks seeking|bind bound binds binding|feed fed feeds feeding|hurt hurts hurting|chase chased chases chasing|owe owed owes owing|sue sued sues suing|outrun outran outruns|overtake overtook overtaken overtakes overtaking|forgive forgave forgiven forgives|marry married marries marrying|hire hired hires hiring|fire fired fires firing|free freed frees freeing"
    .split("|")
    .flatMap((row) => row.split(" ").map((form, _index, [base = ""]) => [form, base] as const)),
);

const key = ({ word }: RoleWord): string => stemOf(word.replace(/['’]s$/, ""));
const has = (words: readonly RoleWord[], one: RoleWord): boolean =>
  words.some((other) => key(other) === key(one));
const sharesAgent = (one: RoleOfVerb, other: RoleOfVerb): boolean =>
  one.agents.some((agent) => has(other.agents, agent));
const isSwapped = (one: RoleOfVerb, other: RoleOfVerb): boolean =>
  other.agents.some((agent) => has(one.others, agent)) || other.others.some((word) => has(one.agents, word));

/**
 * The same by the order of words alone, for verbs that could not be told from nouns: the words right before and behind
 * one word have changed places, and in neither text it is a passive.
 */
export function swappedOrder(source: string, rewrite: string): MeaningChange[] {
  const said = neighboursIn(source);
  for (const made of neighboursIn(rewrite)) {
    const twin = said.find(
      (one) =>
        one.verb === made.verb && one.left.stem === made.right.stem && one.right.stem === made.left.stem,
    );
    if (twin === undefined || made.left.stem === made.right.stem) continue;
    if (said.some((one) => one.verb === made.verb && one.left.stem === made.left.stem)) continue;
    const { start, end } = made.left.word;
    return [
      {
        kind: "role",
        source: { start: twin.left.word.start, end: twin.left.word.end },
        rewrite: { start, end },
      },
    ];
  }
  return [];
}

interface Neighbour {
  word: Word;
  stem: string;
}
interface Neighbours {
  verb: string;
  left: Neighbour;
  right: Neighbour;
}

function neighboursIn(text: string): Neighbours[] {
  const words = wordsOf(text);
  return words.flatMap((word, index): Neighbours[] => {
    const before = words[index - 1];
    if (
      before === undefined ||
      isSmall(word) ||
      isSmall(before) ||
      text.slice(before.end, word.start) !== " "
    )
      return [];
    if (words.slice(Math.max(0, index - 3), index).some(({ lower }) => PASSIVE.test(lower))) return [];
    let at = index + 1;
    while (at < words.length && at < index + 4 && isSmall(words[at])) at += 1;
    let right: Word | undefined;
    for (let next = words[at]; next !== undefined && !isSmall(next) && at < index + 7; next = words[at]) {
      const isApart = right !== undefined && text.slice(right.end, next.start) !== " ";
      if (isApart || words.slice(index + 1, at).some(({ lower }) => lower === "and" || lower === "or")) break;
      right = next;
      at += 1;
    }
    if (right === undefined) return [];
    return [
      {
        verb: baseOf(word.lower),
        left: { word: before, stem: stemOf(before.lower) },
        right: { word: right, stem: stemOf(right.lower) },
      },
    ];
  });
}

const PASSIVE = /^(?:is|are|was|were|be|been|being|am|got|gets|and|or|by|of)$/;
const isSmall = (word: Word | undefined): boolean => word === undefined || FUNCTION_WORDS.has(word.lower);

/** "Mia is older than Jo" where the source has it the other way round. */
export function swappedComparison(source: string, rewrite: string): MeaningChange[] {
  const said = comparisonsIn(source);
  return comparisonsIn(rewrite).flatMap((made): MeaningChange[] => {
    const twin = said.find(
      (one) => one.degree === made.degree && one.left === made.right && one.right === made.left,
    );
    return twin === undefined || made.left === made.right
      ? []
      : [{ kind: "role", source: twin.span, rewrite: made.span }];
  });
}

const COMPARISON =
  /(?<left>[\p{L}\p{N}][\p{L}\p{N}'’-]*) (?:is|are|was|were|has been|costs?|weighs?|runs?|works?|looks?|seems?|becomes?|became|comes?|came)(?: \p{L}+)? (?<degree>\p{L}+er|(?:more|less)(?: \p{L}+)?|before|after|above|below|behind) (?:than )?(?:the |an? |his |her |their |our |my |your |its )?(?<right>[\p{L}\p{N}][\p{L}\p{N}'’-]*)/giu;

function comparisonsIn(text: string) {
  return spansOf(text, COMPARISON).map(({ start, end, match }) => {
    const { left = "", degree = "", right = "" } = match.groups ?? {};
    return {
      left: stemOf(left.toLowerCase()),
      degree: degree.toLowerCase(),
      right: stemOf(right.toLowerCase()),
      span: { start, end },
    };
  });
}
