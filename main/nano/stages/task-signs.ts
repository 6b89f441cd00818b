import type { WrittenDate } from "#main/nano/insight-result.ts";
import { IMPERATIVES } from "./imperative-words.ts";

/**
 * What in the words of a clause speaks for a task or against one. English; each sign is weighed by `task-weights.ts`.
 * All quantifiers are bounded, so that the time is linear in the length.
 */
const SIGNS = {
  "i-will":
    /\b(?:i|we)(?: will| shall|['’]ll|['’]?m going to| am going to|['’]re going to|['’]?m gonna| gonna)\b|\bill (?:be |just |also |then )?(?!be\b)\p{Ll}{2,}/iu,
  "will-first":
    /(?:^|[,;.!–—\p{So}] ?)(?:and |but |so |also |ok |yes |yep |right )?(?:will|gonna|going to) (?!not\b|be\b)\p{Ll}{2,}/iu,
  "somebody-will":
    /\b(?:\p{Lu}\p{L}{1,20}|he|she|they|it|which)(?:['’]ll| will| is going to| are going to) \p{Ll}{2,}/u,
  "i-can": /\b(?:i|we) (?:can|could) (?!not|n['’]t|see|hear|feel|remember|tell)\p{Ll}{2,}/iu,
  "i-am-doing": /\b(?:i['’]?m|i am|we['’]?re|we are) \p{Ll}{2,20}ing\b/iu,
  "is-doing":
    /\b(?:\p{Lu}\p{L}{1,20}|he|she|they) (?:is|are) \p{Ll}{2,20}ing\b|\b(?:he|she)['’]s \p{Ll}{2,20}ing\b/u,
  "gerund-first":
    /^(?!during|nothing|anything|everything|something|morning|evening|according|including|regarding|being|having|going)\p{L}{2,20}ing\b/iu,
  must: /\bmust(?! have)\b|\b(?:have|has|had|got|gotta|need|needs|ought) to\b|\bgotta\b/iu,
  should: /\bshould(?! have|['’]?ve)\b/iu,
  "must-first": /^(?:and |but |so |also |still )?(?:must|need|needs|have to|has to|got to|gotta|should)\b/iu,
  "to-be-done":
    /\b(?:is|are|was|were|needs?|ha(?:s|ve)|must|still|and|ought to)? ?(?:to be|be|getting|get) \p{Ll}{2,20}(?:ed|en|wn|ne|nt|ld|de|pt|ught|ut)\b/iu,
  "wants-doing":
    /\b(?:needs?|wants?|requires?) (?:(?:a|some|another|the) )?(?:good )?\p{Ll}{3,20}(?:ing|out|off|up)?\b/iu,
  "noun-to-do": /^(?:the )?[\p{L}\p{N}.’'/&,()+ -]{2,50}? to (?!be\b)\p{Ll}{2,20}\b/u,
  "noun-to-be": /^(?:the )?[\p{L}\p{N}.’'/&,()+ -]{2,50}? to be \p{Ll}{2,20}\b/u,
  please: /\b(?:please|pls|plz|kindly|if you (?:would|could|can))\b/iu,
  "can-you":
    /\b(?:can|could|would|will|may) (?:you|u|ya|i (?:ask|request|have|get)|someone|somebody|anyone|anybody|one of you|we (?:get|have))\b/iu,
  grateful:
    /\b(?:grateful|appreciate|glad (?:of|if|to have|to get)|would (?:help|be (?:good|great|nice|helpful|lovely))|obliged|happy if)\b/iu,
  remind:
    /\b(?:remember to|don['’]?t forget|do not forget|remind|make sure|be sure to|ensure|see (?:to it|that))\b/iu,
  anybody:
    /\b(?:someone|somebody|anyone|anybody|everyone|everybody|whoever|each|all of you|nobody|no one)\b/iu,
  lets: /\b(?:let['’]?s|let us|shall we|why don['’]t we|how about)\b/iu,
  offered:
    /\b(?:volunteer(?:ed|s)?|offer(?:ed|s)?|promis(?:ed|es)|undertook|undertakes|agreed|took|takes|taken|taking) (?:this |it |that |the \p{Ll}{2,12} )?(?:to|on|over|care)\b|\b(?:owns|leads|leading|responsible|in charge|assigned|volunteer)\b/iu,
  "said-would":
    /\b(?:said|says|promised|told|thinks)\b.{0,30}\b(?:(?:i|he|she|they|we)['’]?(?:d|ll)|would|will)\b/iu,
  "mine-or-yours":
    /\b(?:(?:is|['’]s|are|be) (?:on )?(?:yours|mine|you|me)|you['’]?re on|i['’]?m on|over to you|(?:my|your|his|her|['’]s) job|(?:leave|let) (?:it|that|this)? ?(?:to|with)? ?me|on it|will do|taken?|= ?\p{L}{2,20}$)\b/iu,
  required: /\b(?:required|needed|wanted|necessary|requested|expected|scheduled|booked in)\b/iu,
  "s-verb":
    /\b(?:\p{Lu}\p{L}{1,20}|he|she|it|who|that|one|\p{Ll}{3,14}) (?:goes|comes|takes|does|brings|sends|gets|makes|gives|pays|opens|closes|leaves|starts|runs|has|needs|wants|follows|calls|writes|collects|picks|delivers|meets|reports|checks|books|owns|leads|lands|ships|expires|lapses|ends|presents|covers|drives)\b/u,
  finite:
    /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|may|might|must|shall|went|came|said|got|says|goes|need|needs|want|wants|think|know|like|\p{L}{2,10}n['’]?t)\b|['’](?:s|re|m|ll|ve|d)\b/iu,
  "nobody-does": /^(?:nobody|no one|nothing|none of)\b|\bnothing \p{Ll}{3,12}ed\b/iu,
  open: /\b(?:still|outstanding|overdue|pending|missing|not (?:yet|signed|done|paid)|unpaid|left to|to follow|follows|tbd|tbc|remaining|waiting for|chase|chasing)\b/iu,
  deadline:
    /\b(?:due|deadline|closes?|latest|no later than|before|by|until|till|at once|asap|immediately|first thing|end of|eod|cob|in time)\b/iu,
  past: /\b(?:was|were|had|did|went|came|got|said|told|took|made|gave|saw|found|thought|knew|left|felt|kept|wrote|sent|paid|asked|called|met|rang|brought|bought|used|tried|wanted|looked)\b/iu,
  "past-ed": /\b(?:i|we|he|she|they|it|who|\p{Lu}\p{L}{1,20}|and) (?:\p{Ll}{2,12} )?\p{Ll}{2,20}ed\b/u,
  done: /\b(?:done|sorted|already|finished|fixed|completed?|sent|booked|have|has) (?:\p{Ll}{2,12}ed|been|gone)?\b/iu,
  is: /\b(?:is|are|['’]s|['’]re|isn['’]t|aren['’]t|am)\b/iu,
  question: /\?["”’)\]*_\s]{0,4}$/u,
  if: /\b(?:if|unless|whether|in case)\b/iu,
  would: /\b(?:would|might|could have|would['’]?ve|wish|may|maybe|perhaps|probably|possibly)\b|['’]d\b/iu,
  not: /\b(?:not|never|no longer|cannot|\p{L}{2,8}n['’]?t)\b/iu,
  "do-not":
    /^(?:please )?(?:do not|don['’]?t|never|no)\b|\bnothing \p{Ll}{3,12}ed\b|^(?:nobody|no one) \p{Ll}{2,12}s\b/iu,
  habit:
    /\b(?:every|always|usually|often|sometimes|normally|generally|each (?:day|week|month|year|time)|whenever|when)\b/iu,
  you: /\b(?:you|your|yours|u|ur)\b/iu,
  i: /\b(?:i|my|me|mine)\b|\bI['’]/iu,
  we: /\b(?:we|our|us)\b/iu,
  they: /\b(?:he|she|they|his|her|their|them|him)\b/iu,
  "name-first":
    /^@?(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\.? )?\p{Lu}\p{Ll}{1,20}(?:,| (?:to|can|could|will|please|pls|you)\b|: | [-–—] )/u,
  "name-last": /(?:[-–—→=]>?|,|\() ?@?\p{L}\p{L}{1,20}\)?[.!]?$/u,
  mention: /(?<![\w.])@\p{L}/u,
} as const satisfies Record<string, RegExp>;

export type TaskSign =
  | keyof typeof SIGNS
  | "imperative"
  | "verb-first"
  | "imperative-inside"
  | "limit"
  | "day"
  | "time"
  | "past-day"
  | "one-word"
  | "short"
  | "long"
  | "very-long";

/** First words of what is to be done, beyond those that are sure. */
const VERBS: ReadonlySet<string> = new Set(
  `add adjust agree allow apply bake balance blanch boil bolt brush bump carry cast chain charge chat circulate claim clip
   code coat comment compile confer connect consider consult contribute convert cook correct count deal decide decline
   decorate deduct define defrost describe design develop diary direct disconnect distribute double dress drill drive drop
   dry dust edit eat encourage engage escalate establish evacuate examine exchange extend finalise finalize find flag flip
   fold freeze get gather grease grill hang heat hold hunt identify inspect instal investigate invoice issue knock lay lend
   link locate lodge look lower maintain manage map match mend mind mix monitor motivate nail name negotiate nudge obtain
   offer oil organise outline pare patch persuade phone pilot plan plaster point polish pop post pour practise prep print
   process produce promote propose propagate prove purchase push query quote rearrange rebook recall receive reckon
   recommend recycle redo reduce refer refill reformat refresh release relocate remind remove rent repeat replace
   repot research resit resolve respond retake retest rethink retrieve return revise revisit ring rinse rotate salt sand
   scan scrap scrub seal season secure see select serve service settle sharpen shift shop shorten sieve simplify sketch
   slice soak solder sort source sow spend split spray stamp steam step stick stir study summarise supply swap switch
   talk tell tighten top touch trace track train transfer treat trim trial turn type update upgrade vacuum varnish verify
   wait watch weed weld whisk withdraw wrap zip rpt repeat dm cc bring bleed chase`.split(/\s+/),
);

const INSIDE = /(?:[,;:–—.]|\b(?:and|so|then|but|or))\s{1,2}(\p{Ll}{2,20})\b/gu;

/** The signs in a clause and the dates that stand in it. */
export function taskSigns(
  clause: string,
  dates: readonly Pick<WrittenDate, "kind" | "isLimit" | "isPast">[],
): TaskSign[] {
  const found: TaskSign[] = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).filter((name) =>
    SIGNS[name].test(clause),
  );
  const first =
    /^(?:(?:then|also|and|so|but|please|pls|just|now|ok|right),? )?(\p{L}{2,20})/iu.exec(clause)?.[1] ?? "";
  if (IMPERATIVES.has(first.toLowerCase())) found.push("imperative");
  else if (VERBS.has(first.toLowerCase())) found.push("verb-first");
  for (const [, verb = ""] of clause.matchAll(INSIDE))
    if (IMPERATIVES.has(verb) || VERBS.has(verb)) {
      found.push("imperative-inside");
      break;
    }
  const ahead = dates.filter(({ isPast }) => !isPast);
  if (ahead.some(({ isLimit }) => isLimit)) found.push("limit");
  if (ahead.some(({ kind }) => kind === "date")) found.push("day");
  if (ahead.some(({ kind }) => kind === "time")) found.push("time");
  if (dates.some(({ isPast }) => isPast)) found.push("past-day");
  const count = clause.split(/\s+/, 41).length;
  if (count <= 1) found.push("one-word");
  else if (count <= 5) found.push("short");
  else if (count > 35) found.push("very-long");
  else if (count > 20) found.push("long");
  return found;
}
