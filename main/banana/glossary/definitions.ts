/** A term and what a sentence says that it is. */
export interface Definition {
  term: string;
  meaning: string;
}

/**
 * What a sentence defines, or null: "A unit is a piece of text that …", "X means …", "X refers to …", "X is defined
 * as …". A noun phrase of at most five words is what is defined, and "is a …" defines only where something tells that
 * kind of thing from others of it ("a link that …"), so that "The hall is a mess" defines nothing. Rules for English,
 * German, French and Spanish; `language` is ISO 639-1, or null for English.
 */
export function definitionOf(sentence: string, language: string | null): Definition | null {
  const rules = RULES[language ?? "en"];
  if (rules === undefined || sentence.length > SENTENCE_MAX || /[?？]["'”’)]*$/.test(sentence)) return null;
  for (const rule of rules.verbs) {
    const match = rule.exec(sentence);
    const [, subject = "", meaning = ""] = match ?? [];
    const term = subject
      .replace(rules.articles, "")
      .replace(/^["'“„«‘]|["'”“»’]$/g, "")
      .trim();
    if (match && isTerm(term, subject, rules))
      return { term, meaning: meaning.replace(/[.!。]$/u, "").trim() };
  }
  return null;
}

const SENTENCE_MAX = 400;
const WORDS_MAX = 5;

interface Rules {
  /** Each with the subject and the meaning. */
  verbs: readonly RegExp[];
  articles: RegExp;
  /** What points elsewhere is no term. */
  pointing: RegExp;
}

function isTerm(term: string, subject: string, { pointing }: Rules): boolean {
  const words = term.split(/\s+/u);
  return term !== "" && words.length <= WORDS_MAX && /\p{L}/u.test(term) && !pointing.test(subject);
}

const SUBJECT = String.raw`^((?:[^\s,;:.?!]+ ?){1,7}?),?`;
const rule = (pattern: string): RegExp => new RegExp(`${SUBJECT} ${pattern}$`, "iu");

const RULES: Readonly<Record<string, Rules>> = {
  en: {
    verbs: [
      rule(
        String.raw`(?:is|are) ((?:an?|any|one of|the (?:name|set|term|process|practice|act|art|study|part|place|unit|number)) [^.]{2,}? (?:that|which|who|whom|whose|where|when|in which|used|made|designed|meant|for|of|between|consisting|containing|to)(?: .+))`,
      ),
      rule(
        String.raw`are ((?!(?:not|now|all|very|so|too|just)\b)[\p{L}-]+(?: [\p{L}-]+)? (?:that|which|who|whose|used to|made of) .+)`,
      ),
      rule(
        String.raw`(?:means?|(?:is|are) defined as|refers? to|denotes?|is the term for|is another (?:word|name) for) (.+)`,
      ),
    ],
    articles: /^(?:the term|the word|an?|the|by) /i,
    pointing:
      /^(?:i|you|he|she|it|we|they|this|that|these|those|there|here|who|what|which|one|each|every|all|some|many|most|my|your|his|her|its|our|their|the only|the first|the last|the next|the best|the main|the other|another|nobody|everybody|everyone|nothing|everything)\b|\b(?:and|or|but|because|if|when|while|who|which|that|is|was|are|says?|said|i|you|he|she|it|we|they)\b/iu,
  },
  de: {
    verbs: [
      rule(
        String.raw`(?:ist|sind) ((?:ein(?:e|er|en)?) [^.]{2,}?, (?:der|die|das|den|dem|deren|dessen|mit|in|wo) .+)`,
      ),
      rule(String.raw`(?:bedeutet|bezeichnet|heißt so viel wie|wird definiert als) (.+)`),
    ],
    articles: /^(?:das wort|der begriff|ein(?:e|er|en)?|der|die|das) /i,
    pointing:
      /^(?:ich|du|er|sie|es|wir|ihr|das|dies(?:e[rs]?)?|jenes?|was|wer|hier|dort|mein|dein|sein|unser|alles|nichts)(?!\p{L})|(?<!\p{L})(?:und|oder|aber|weil|wenn|dass)(?!\p{L})/iu,
  },
  fr: {
    verbs: [
      rule(String.raw`(?:est|sont) ((?:une?|des) [^.]{2,}? (?:qui|que|dont|où|pour|servant|destinée?s?) .+)`),
      rule(String.raw`(?:signifie|désigne|se définit comme) (.+)`),
    ],
    articles: /^(?:(?:le terme|le mot|une?|les?|la) |l[’'])/i,
    pointing:
      /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce(?:ci|la)?|c[’']|ça|qui|que|celui|celle|mon|ma|son|sa|notre|tout|rien)(?!\p{L})|(?<!\p{L})(?:et|ou|mais|parce|si)(?!\p{L})/iu,
  },
  es: {
    verbs: [
      rule(String.raw`(?:es|son) ((?:una?|un[oa]s) [^.]{2,}? (?:que|quien|cuy[oa]s?|donde|para) .+)`),
      rule(String.raw`(?:significa|designa|se define como|se refiere a) (.+)`),
    ],
    articles: /^(?:el término|la palabra|una?|el|la|los|las) /i,
    pointing:
      /^(?:yo|tú|él|ella|ello|nosotros|vosotros|ellos|ellas|est[eoa]s?|es[eoa]s?|aquell?[oa]s?|que|quien|mi|tu|su|nuestr[oa]|todo|nada)(?!\p{L})|(?<!\p{L})(?:y|o|pero|porque|si)(?!\p{L})/iu,
  },
};
