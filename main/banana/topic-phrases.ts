import type { InsightDocument } from "#main/nano/insight-result.ts";
import type { Candidate } from "./candidate.ts";

/** A phrase that may name a topic, and the passages it stands in, in order. */
export interface TopicPhrase {
  /** As it is written most often. */
  phrase: string;
  named: readonly Candidate[];
  words: number;
}

/**
 * The phrases of a text that may name a topic, each with its passages: key phrases of the sentences and their last
 * words, singular and plural as one. Left out: people, dates, figures, words of time and general words, and single
 * words that nothing shows to be a thing ("the pump", "a pump").
 */
export function topicPhrases(document: InsightDocument, passages: readonly Candidate[]): TopicPhrase[] {
  const found = phrasesIn(document, passages);
  for (const candidate of passages) {
    const words = candidate.traits.plain.map(singular);
    for (let at = 0; at < words.length; at += 1) {
      let key = "";
      for (let length = 1; length <= WORDS_MAX && at + length <= words.length; length += 1) {
        key += (length === 1 ? "" : " ") + (words[at + length - 1] ?? "");
        const phrase = found.get(key);
        if (phrase === undefined) continue;
        if (phrase.named.at(-1) !== candidate) phrase.named.push(candidate);
        phrase.isThing ||= length > 1 || isThing(candidate, phrase.lower);
      }
    }
  }
  return [...found.values()]
    .filter(({ isThing, named }) => isThing && named.length > 0)
    .map(({ forms, named, words }) => ({ phrase: mostWritten(forms), named, words }));
}

/** Longer phrases are sentences cut short. */
const WORDS_MAX = 3;

interface Phrase {
  /** How it is written, and how often so. */
  forms: Map<string, number>;
  lower: string;
  named: Candidate[];
  words: number;
  isThing: boolean;
}

/** The phrases that sentences hold out as theirs, by their words in the singular. */
function phrasesIn(document: InsightDocument, passages: readonly Candidate[]): Map<string, Phrase> {
  const outside = outsideWords(document);
  const isOut = (word: string): boolean => outside.has(word) || /^[\p{N}.,:]+$/u.test(word);
  const found = new Map<string, Phrase>();
  for (const { unit } of passages) {
    for (const form of new Set(unit.keyphrases.flatMap((phrase) => [phrase, lastWord(phrase)]))) {
      const lower = form.toLowerCase();
      const words = lower.split(/\s+/u);
      if (form.length < 3 || words.length > WORDS_MAX || /['’]s?$/u.test(form)) continue;
      if (words.every((word) => GENERAL.has(word) || GENERAL.has(singular(word)))) continue;
      if (words.some((word) => isOut(word) || isOut(singular(word)))) continue;
      const key = words.map(singular).join(" ");
      const known = found.get(key);
      if (known) known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      else
        found.set(key, {
          forms: new Map([[form, 1]]),
          lower,
          named: [],
          words: words.length,
          isThing: false,
        });
    }
  }
  return found;
}

const lastWord = (phrase: string): string => /[^\s]+$/u.exec(phrase)?.[0] ?? phrase;

/** Close enough for counting: "pumps" and "pump" are one, "glass" and "bus" stay. */
function singular(word: string): string {
  return word.length > 4 && /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Behind an article or a word of belonging a word is a noun; so is a name within a sentence. */
function isThing({ clean, lower, unit }: Candidate, phrase: string): boolean {
  const at = lower.indexOf(phrase);
  if (unit.language === "de") return /^\p{Lu}/u.test(clean.slice(at));
  const article = ARTICLES[unit.language ?? "en"];
  if (article === undefined) return true;
  if (at <= 0) return false;
  if (article.test(lower.slice(Math.max(0, at - 12), at))) return true;
  return /[\p{Ll},]\s\p{Lu}$/u.test(clean.slice(Math.max(0, at - 2), at + 1));
}

const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|an?|this|these|those|our|my|your|its|their|his|her|no|any|every|each|some|of|for|with|about|into|from)\s$/u,
  fr: /(?<!\p{L})(?:le|la|les|un|une|des|du|de|ce|cette|ces|mon|ma|mes|notre|nos|votre|vos|leurs?)\s$|[ld]['’]$/u,
  es: /(?<!\p{L})(?:el|la|los|las|un|una|unos|unas|del|de|este|esta|estos|estas|mi|mis|su|sus|nuestr[oa]s?)\s$/u,
};

function mostWritten(forms: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    const isBetter = count > most || (count === most && /^\p{Lu}/u.test(best) && !/^\p{Lu}/u.test(form));
    if (isBetter) [best, most] = [form, count];
  }
  return best;
}

/** Words of people, dates and addresses, in lower case. */
function outsideWords({ units, joined, conversation }: InsightDocument): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []) words.add(word);
  };
  for (const name of joined.people.known) add(name);
  for (const name of joined.people.fullest.values()) add(name);
  for (const name of conversation?.speakers ?? []) add(name);
  for (const { entities } of units)
    for (const { kind, text } of entities) if (kind !== "name" && kind !== "quantity") add(text);
  return words;
}

/** Words that name no matter by themselves. All lower case. */
const GENERAL: ReadonlySet<string> = new Set(
  `thing way time times day days week month year hour minute min second moment today yesterday tomorrow morning
   afternoon evening night weekend people person man woman everyone someone anyone somebody nobody lot bit kind sort type part
   number amount one two three four five six seven eight nine ten reason idea question answer point case fact example
   word name place side end start beginning rest back front left right top bottom half whole everything something
   nothing anything ask asking wait leave care home look turn need want use make take get give keep put say talk tell
   call come mean read write send work help thank thanks hi hello dear regard regards best sorry please ok okay yes
   note notes date subject message messages line lines page pages list item way same other others first last next
   new old good bad big small long short different fine sure great able early late left monday tuesday wednesday
   thursday friday saturday sunday january february march april may june july august september october november
   december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
