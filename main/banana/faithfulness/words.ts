import type { Span } from "./span.ts";

export interface Word extends Span {
  /** As written, without a possessive ending. */
  text: string;
  lower: string;
}

/** The words of a text; "can't" and "Anne-Marie" are one, "Ana's" is "Ana". */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)].map(
    (match) => {
      const whole = match[0].replaceAll("’", "'");
      const own = whole.replace(/(?<=\p{L})'s$/iu, "");
      return {
        start: match.index,
        end: match.index + own.length,
        text: own,
        lower: own.toLowerCase(),
      };
    },
  );
}

/** Forms of one English word have one stem: "calls", "called" and "calling", "paid" and "pay". */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?<=[^s])s$/, "")
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, "")
    .replace(/(?<=\p{L}{3})(?:al|ment|ation|ion)$/u, "")
    .replace(/([bdgklmnprt])\1$/, "$1")
    .replace(/(?<=\p{L}{2})e$/u, "");
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came|cut|do did done does|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|find found|fly flew flown|forget forgot forgotten|get got gotten|give gave given|go went gone goes|grow grew grown|have had has|hear heard|hold held|keep kept|know knew known|lead led|leave left|lend lent|lose lost|make made|mean meant|meet met|pay paid|put|read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|sell sold|send sent|set|shake shook shaken|show shown|shut|sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|swim swam swum|take took taken|teach taught|tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|write wrote written`
    .split("|")
    .flatMap((row) => {
      const forms = row.split(" ");
      const [base = ""] = forms;
      return [...forms, `${base}s`, `${base}ing`].map((form) => [form, base] as const);
    }),
);

/** Words that carry no matter of their own: articles, pronouns, prepositions, auxiliaries, adverbs of degree and time. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another
  any anybody anyone anything are aren't around as at away back be became because become been before behind being
  below beside besides between beyond both but by came can cannot can't come could couldn't despite did didn't do does
  doesn't doing don't down during each either else enough even ever every everybody everyone everything except far few
  first for from further get gets getting got had hadn't has hasn't have haven't having he her here hers herself him
  himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it's its itself just last least
  less let let's like likely many may maybe me meanwhile might mine more moreover most much must my myself near nearly
  need needs neither never nevertheless next no nobody none nor not nothing now nowhere of off often on once one only
  onto or other others otherwise our ours out over own per perhaps please quite rather really same shall she should
  shouldn't since so some somebody someone something soon still such than that that's the their theirs them themselves
  then there there's therefore these they they're this those though through throughout thus till to today together
  tomorrow too toward towards under unless until up upon us usually very was wasn't we we'll we're we've well were
  weren't what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
  within without won't would wouldn't yes yesterday yet you you're your yours yourself able going actually probably
  certainly simply fully particularly especially currently recently finally unfortunately fortunately apparently
  necessarily entirely completely exactly`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
