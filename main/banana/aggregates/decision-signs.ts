import { scoreOf, weighedSigns } from "#shared/weighed-signs.ts";
import { wordSigns } from "#shared/word-signs.ts";
import { DECISION_WEIGHTS } from "./decision-weights.ts";
import { DECISION_WORD_WEIGHTS } from "./decision-word-weights.ts";
import type { Candidate } from "#main/banana/candidate.ts";

/** What in the words of a passage speaks for a decision or against one. English; weighed by `decision-weights.ts`. */
const SIGNS = {
  decided:
    /\b(?:decided|agreed|resolved|approved|settled|carried|unanimous(?:ly)?|voted?|in favour|opted|chose|chosen|picked|plumped|went (?:with|for)|adopted|elected|appointed|accepted|rejected|ratified|signed off|okayed|ok['’]?d|green[- ]?lit|confirmed|nodded)\b/iu,
  verdict:
    /\b(?:content|happy (?:with|for)|in favour|objects?|supports?|endorses?|ranks?|rules?|prefers?)\b/iu,
  "it is": /\b(?:it is|it['’]?s|that['’]s that|is final|final|settled|sorted then)[.! ]*$/iu,
  "so then":
    /^(?:(?:ok(?:ay)?|right|fine|good|fair|honestly|finally|anyway|yes|yeah)[,.! ]{1,3})?(?:so|then|instead|therefore|in the end|after all|hence|in that case)\b/iu,
  turn: /\b(?:then|instead|after all|in the end|rather than|anyway)\b/iu,
  scrap:
    /\b(?:scrap|drop(?:ped|ping)?|cancel(?:led|ling)?|postpon(?:e|ed|ing)|shel(?:ve|ved)|parked|abandon(?:ed)?|off the table|ditch(?:ed)?|forget|pull(?:ed|ing)|skip(?:ped|ping)?|binned|called off)\b/iu,
  moved:
    /\b(?:moved?|put (?:back|off)|pushed|brought forward|changed|switch(?:ed|ing)?|extended|goes up|goes down|raised|lowered|cut) (?:\p{L}{1,12} ){0,2}to\b/iu,
  stays:
    /\b(?:stays?|remains?|keeps?|keeping|stick(?:ing)? (?:with|to)|leav(?:e|ing) it|as (?:it is|usual|before)|no change)\b/iu,
  "from now on":
    /\b(?:from now on|from (?:next|this|then|today|monday|january|september)|until further|as of|for now|for good|this time|no longer|no more|never again|any ?more)\b/iu,
  "we do":
    /\b(?:we|they|the (?:committee|council|board|trustees|group|team|panel|club|unit|exco))(?:['’]re| are|['’]ll| will| shall|['’]ve)? (?:not |now |both |all )?(?:going with|going|go|take|taking|keep|keeping|use|using|do|doing|have|rank|ship|shipping|meet|buy|buying|accept|choose|want|start|stop|hold|drop|pay|paying|stay|ask|wait|waiting|leave|move|run|put|get|object)s?\b/iu,
  "we will not":
    /\b(?:we|i|they|he|she)(?:['’]re| are|['’]m| am|['’]ll| will| shall|) ?(?:not|won['’]t|shan['’]t|aren['’]t|never)\b/iu,
  "i will": /\b(?:i|we)(?:['’]ll| will| shall)\b/iu,
  "will be":
    /\b(?:will be|to be|be|is to|are to|shall be|gets|gets?) \p{Ll}{2,20}(?:ed|en|id|wn|ut|ught|pt)\b/iu,
  lets: /\blet['’]?s\b/iu,
  yes: /^(?:yes|yep|ok|okay|fine|deal|done|agreed|right|good|go on|perfect)\b/iu,
  "said yes": /\b(?:said|told|says) (?:\p{L}{2,12} )?(?:yes|no)\b|\b(?:yes|no) (?:from|to) \p{L}/iu,
  "no thing": /^(?:no|nothing|nobody|no one|none|only|not)\b/iu,
  "not but":
    /\b(?:not|rather than|instead of|over|and not|,? no)\b.{2,60}\b(?:but|not|than)\b|,? (?:not|rather than|instead of) /iu,
  unsettled:
    /\b(?:if|whether|unless|might|may|maybe|perhaps|could|would|should|probably|still|undecided|not sure|wonder|suggest(?:ed)?|propos(?:e|ed|al)|think|thought|hope|idea|possibly|yet)\b/iu,
  past: /\b(?:was|were|had|did|went|came|got|told|took|made|gave|saw|found|knew|left|felt|used|wanted)\b/iu,
  request: /\b(?:please|pls|can you|could you|need|needs|must|have to|has to|todo)\b/iu,
  is: /\b(?:is|are|am|['’]s|['’]re|['’]m)\b/iu,
  will: /\b(?:will|['’]ll|shall|going to)\b/iu,
  i: /\b(?:i|my|me)\b/iu,
  we: /\b(?:we|our|us|everyone|everybody|all|both|the (?:committee|council|board|trustees|team|group))\b/iu,
  you: /\b(?:you|your)\b/iu,
  colon: /^[^:]{3,30}: /u,
  votes:
    /\b\d{1,3}\s?(?:[-–:]|to|for|votes?|in favour)\s?,?\s?\d{0,3}\s?(?:against)?\b.{0,20}(?:vote|favour|against|abst)|\bvotes?\b|\(\d{1,2} for/iu,
  because: /\b(?:because|since|so that|in order|too dear|cheaper|better|worth)\b/iu,
} as const satisfies Record<string, RegExp>;

/** Where a passage stands, beyond its words. */
export interface DecisionPlace {
  /** What `settles` says. */
  isSettled: boolean;
  /** An item of a list of decisions. */
  isListed: boolean;
  /** It answers a question that somebody asked. */
  isAnswer: boolean;
  /** Its tasks: whoever takes something on decides less often. */
  isTask: boolean;
  /** Whether a word in small letters is part of somebody's name. */
  isName: (word: string) => boolean;
}

/** All that speaks for a decision or against one. */
export function decisionSigns({ clean, unit, words, traits }: Candidate, place: DecisionPlace): string[] {
  const own = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((name) => SIGNS[name].test(clean));
  const found: string[] = [...own];
  const add = (sign: string, isThere: boolean): void => void (isThere && found.push(sign));
  const where = unit.message !== null ? "message" : unit.kind;
  found.push(`in ${where}`);
  add("settled", place.isSettled);
  add("listed", place.isListed);
  add("answers", place.isAnswer);
  add("answers shortly", place.isAnswer && words <= 8);
  add("task", place.isTask);
  add("phrase", traits.isDecision);
  add("asks", traits.isQuestion);
  add("short", words <= 4);
  add("long", words > 25);
  add("so then + message", own.includes("so then") && where === "message");
  return [...found, ...wordSigns(clean, place.isName)];
}

const WEIGHTS = weighedSigns(DECISION_WEIGHTS, DECISION_WORD_WEIGHTS);

/** The log-odds that a passage with these signs is a decision: above 0 it is taken for one. */
export const decisionScore = (signs: readonly string[]): number => scoreOf(signs, WEIGHTS);
