import type { Conversation } from "#main/nano/conversation-result.ts";
import { withoutTitle } from "#main/nano/person-titles.ts";

/** What a document tells of names, beside the units they stand in. */
export interface PersonContext {
  /** The signs of a name that stands `count` times, weighed with those of its units. */
  signsOf(name: string, count: number): string[];
}

/**
 * Reads a document for `names`: a word that also stands there with a small letter is rarely a name, and who speaks is a
 * person.
 */
export function personContext(
  texts: readonly string[],
  names: ReadonlySet<string>,
  conversation: Conversation | null,
): PersonContext {
  const firsts = new Set([...names].map(firstOf));
  const small = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(SMALL)) if (firsts.has(word)) small.add(word);
  }
  const speakers = new Set((conversation?.speakers ?? []).flatMap(wordsOfName));
  return {
    signsOf(name, count) {
      const first = firstOf(name);
      const signs: string[] = [];
      if (isOneWord(name) && small.has(first)) signs.push("document: small letter");
      if (speakers.has(first)) signs.push("document: speaker");
      if (count > 1) signs.push("document: twice");
      return signs;
    },
  };
}

/** A name of one word that is written with a capital letter. */
const isOneWord = (name: string): boolean => /^\p{Lu}\S*$/u.test(withoutTitle(name));

const SMALL = /(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu;

/** The words of a name in lower case, without its title. */
export function wordsOfName(name: string): string[] {
  return withoutTitle(name)
    .toLowerCase()
    .split(/[ ,_]+|\.(?=\p{L})/u)
    .filter((word) => word !== "");
}

function firstOf(name: string): string {
  return wordsOfName(name)[0] ?? "";
}
