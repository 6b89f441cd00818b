/** Patterns of English tasks. All quantifiers are bounded, so that the time is linear in the unit's length. */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}(?<!['’]s)(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}){0,2}";
const NAMES = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\\.? )?${NAME}(?:,? (?:and|&) ${NAME})?`;
const DUTY =
  "(?:['’]ll|['’](?:m|s|re) going to| (?:will|shall|must|should|needs? to|ha(?:s|ve) to|(?:am|is|are) (?:going to|to|responsible for|taking care of)|(?:agreed|offered|promised|volunteered) to|takes? care of))";
const ADVERB = "(?:(?:also|then|now|just|please|probably|still|kindly|maybe|possibly|quickly|first) ){0,2}";
const VERB = "(?<verb>(?:(?:need|have) to )?(?:be )?\\p{Ll}[\\p{L}-]{1,24})";
const START = "(?<![\\p{L}\\p{N}'’@-])";

/** Whether words have any sign of a promise or a request: most have none, and no pattern below need look at them. */
export const SIGN =
  /['’](?:ll|m|s|re|d)\b|\b(?:will|shall|must|should|needs?|has|have|am|is|are|agreed|offered|promised|volunteered|takes?|please|pls|kindly|can|could|would|want|sure|forget|remember|remind|got|gotta)\b/i;

/** "Dan will check", "I'll send", "we need to order". */
export const PROMISE = new RegExp(
  `${START}(?<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|(?:[Ss]ome|[Ee]very)(?:body|one)(?: (?:with|from|over|in|of|at|else)(?: [\\p{L}\\d]{1,12}){0,3})?|${NAMES})${DUTY} ${ADVERB}${VERB}`,
  "gu",
);
/** "Ana to chase the supplier", as minutes have it. */
export const MINUTED = new RegExp(`(?:^|[,;–—] )(?<who>${NAMES})(?::| [-–])? to ${ADVERB}${VERB}`, "gu");
/** "I said I'd water it", "I promised to call". */
export const SAID = new RegExp(
  `${START}(?<who>I|${NAMES}) (?:said|promised|told \\p{L}{1,20}|agreed|offered)(?: that)? (?:I|he|she|they)['’]d ${ADVERB}${VERB}`,
  "gu",
);
/** "I can take four", "Will find out": offers of those who talk to each other. */
export const OFFER = new RegExp(
  `${START}(?<who>I) (?:can|could) ${ADVERB}(?<verb>take|bring|fit|do|be in|be there|pick|drive|make|send|get|cover|ask|check|help|call|ring|book|order|bake|cook|write|lend|give|print|fetch|collect|carry|move|fix|look)\\b`,
  "gu",
);
export const ELIDED =
  /^(?:(?:ok|okay|yes|sure|right|fine|great)[,.!]? )?(?:will|shall|gonna|going to) (?!do\b)(?<verb>\p{Ll}{2,20})\b/giu;
export const DOING = /^(?:(?:ok|okay|yes|sure|right|fine),? )(?<verb>\p{Ll}{2,20}ing)\b/giu;
/** "You have to move it": told to somebody only where people talk to each other. */
export const TOLD = new RegExp(
  `${START}[Yy]ou(?:['’]ll| will|['’]d| would)? (?:(?:have|need) to|must|should) ${ADVERB}${VERB}`,
  "gu",
);
/** "Dan, take a photo", "@ana look at it". */
export const VOCATIVE = new RegExp(
  `^(?:[Aa]nd |[Ss]o |[Oo][Kk],? )?@?(?<who>${NAME}), (?:please |then |also )?${VERB}`,
  "gu",
);
/** "And somebody thank Ana." */
export const ANYBODY = new RegExp(
  `^(?:[Aa]nd |[Ss]o |[Bb]ut )?(?:somebody|someone|everybody|everyone) (?<verb>\\p{Ll}{2,20}(?<!s|ed))\\b`,
  "giu",
);
/** "Lauren can you tell us", "Leo could you do a shop": no question mark is needed. */
export const CALLED_ON = new RegExp(
  `^(?:(?:ok|right|so|and|also),? )?@?(?<who>${NAME}),? (?:can|could|would|will) you ${ADVERB}${VERB}`,
  "gu",
);

/** "Rose rings the verger": what somebody named does, by verbs of errands. */
export const PLAN = new RegExp(
  `(?:^|[.;:,–—] |\\band )(?<who>${NAMES}|PTA|[Ee]veryone|[Ee]verybody|[Ee]ach \\p{Ll}{2,16}) (?:also |then |now )?(?<verb>rings|gets|drives|takes|brings|does|writes|sends|checks|calls|collects|prepares|orders|buys|books|asks|tells|talks|meets|handles|organi[sz]es|covers|cleans|fixes|updates|reviews|presents|draws|cooks|pays|prints|picks|finds|makes|posts|shares|drafts|confirms|arranges|contacts|follows|schedules|sets|reports|returns|visits|moves|signs|submits|files|hands|leads|hosts|gives|reads|translates|tests|speaks|delivers|repairs|paints|plans|informs|reserves|picks|chases|tidies|carries|emails|phones|mails|washes|locks|completes|investigates)\\b`,
  "gu",
);
const HABIT =
  /\b(?:every|always|usually|often|sometimes|never|mostly|normally|generally|each (?:day|week|month|year|time)|most \p{L}{3,12}s|whenever|when)\b/iu;
export const isHabit = (text: string): boolean => HABIT.test(text);

/** "The marshal wants the plan by Friday", "they want him tomorrow", "Need steel toes before then". */
export const WANT = /\b(?:wants?|needs?|requires?|expects?|awaits?) (?!to\b)\p{L}/u;
export const WANT_SOON = /\b(?:wants?|needs?) (?:him|her|it|them|you|me|us) /u;
export const BARE_NEED =
  /^(?:also |still )?needs? (?!to\b|an? (?:hour|minute|day|week|month)|(?:\d{1,3}|two|three) (?:hours?|minutes?|mins?|days?|weeks?)\b)(?:\p{L}|\d)/iu;
/** "Problem sheet 3 due Friday". */
export const DUE = /(?:^| )due\b(?! to\b)/iu;

export const PLEASE = new RegExp(
  `${START}(?:[Pp]lease|[Pp]ls|PLEASE|(?<!\\b(?:has|have|had|who|very|so|most|[’']s|[’']ve) )[Kk]indly) ${ADVERB}${VERB}`,
  "gu",
);
export const ASKED = new RegExp(
  `${START}(?:[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill) (?<who>you(?: guys| two| both| all)?|someone|somebody|anyone|one of you|${NAME}) ${ADVERB}${VERB}`,
  "gu",
);
export const MIND = new RegExp(`${START}[Ww]ould you mind (?<verb>\\p{Ll}{2,20}ing)`, "gu");
export const NEEDED_OF_YOU = new RegExp(
  `${START}(?:I|[Ww]e)(?: need|['’]d like| want|['’]d need) you to ${VERB}`,
  "gu",
);
export const REMINDER =
  /^(?:(?:and|but|so|also),? )?(?:make sure|be sure|don['’]t forget|do not forget|remember|remind me) (?:that |to )?(?<verb>\p{L}{2,20})/giu;

/** A note to oneself: "need to ring Lou", "must look it up". */
export const OWN_DUTY =
  /^(?:(?:and|but|so|still|also),? )?(?:need to|must|have to|got to|gotta) (?<verb>\p{Ll}{2,20})/giu;

/** "TODO:", "Action (Dan):", "Next step -". */
export const MARKER =
  /^(?:TODO|FIXME|to[ -]?do|action(?: item| point)?|follow[- ]?up|next steps?)\s?(?:\((?<who>[^()]{1,40})\)| (?<whom>\p{Lu}\p{L}{1,24})(?=:))?\s?(?::|[-–] )\s{0,3}(?=\S)/iu;
export const NEED =
  /\b(?:still |also )?(?:needs? (?:to be (?:\p{L}{2,12} )?\p{L}{3,20}|(?:re)?\p{L}{3,16}ing\b)|remains? to be \p{L}{3,20})/u;
export const LIMITED_NEED =
  /\b(?:must be|ha(?:s|ve) to be|(?:is|are) to be|should be) \p{L}{3,20}|\b(?:is|are) due\b/u;

/** Verbs that say what is or happens, not what somebody does. */
export const STATES: ReadonlySet<string> = new Set(
  `be have know like love miss see hope want think feel become seem remain stay understand depend happen take cost
   need meet last arrive leave believe remember mean matter appear continue never not no fall rain try get always
   only ever do win lose live die expect suffer enjoy regret`.split(/\s+/),
);
/** Of these, those that a person who says "I" or is named beyond doubt does not do either. */
export const OWN_STATES: ReadonlySet<string> = new Set(
  `be have know like love miss see hope want think feel become seem remain understand depend happen cost need last
   believe remember mean matter appear never not no fall rain always only ever lose live die expect suffer enjoy regret
   stay sleep`.split(/\s+/),
);
/** What follows "please" or "can you" in courtesies and plain questions. */
export const COURTESIES: ReadonlySet<string> = new Set(
  `be find note feel accept excuse forgive see hear believe imagine remember tell come join make do have know help
   understand enjoy refer like want stay think not don't also no`.split(/\s+/),
);
/** Of these, those of questions that ask nobody to do anything. */
export const ASKED_COURTESIES: ReadonlySet<string> = new Set(
  `be feel accept excuse forgive see hear believe imagine remember have know understand enjoy like want stay think
   not don't also make`.split(/\s+/),
);

/** Capitalised words that open a sentence, or name a day, and are no part of a person's name. */
export const NO_PERSON = new RegExp(
  `^(?:${`The This That These Those There Here It What Who Which Our My Your His Her Their Its A An Each Every All If When
  While Where As Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March September October
  November December Some Any Both Most Many Everyone Everybody Nobody Someone One No You Thanks Welcome According Due
  Reply Access How Why Please In On At By For From To Ready Easy Hard Able Nice Need Want Time Things Going Back Up
  Nothing Something Next Last Just Only Not And But So Then Also Maybe Perhaps Now Today Tomorrow Tonight Ok OK Okay Yes Well
  Bye Hi Hello Hey Sorry Right Sure Great Fine Good Cheers Oh Ah Morning Evening He She They We I Finally Meanwhile Action Actions After Before Until Since During With Without Then Once`
    .split(/\s+/)
    .join("|")})$`,
);

/** The clause is done only if something else happens; "check if" is no such case, nor is a polite "if possible". */
export function isConditional(clause: string): boolean {
  const rest = clause
    .replace(
      /\b(?:check|ask|asks|see|know|confirm|find out|clarify|decide|wonder|out|tell \p{L}{1,20}|let \p{L}{1,20} know) (?:if|whether)\b/giu,
      " ",
    )
    .replace(/\b(?:would|['’]d) (?:need|like)\b/gi, " ")
    .replace(/\bif (?:possible|you (?:can|could|have time)|needed|necessary)\b/gi, " ");
  return /\b(?:if|unless|in case|would|might|wish|had)\b/i.test(rest.replace(/\bwould you\b/gi, " "));
}

export const DONE =
  /^\s*\[[xX]\]|~~.{1,1900}~~|[✓✔✅☑☒]|[-–:(,] ?(?:done|completed|finished)(?:[.!),]|$| \d)|^(?:DONE|Done):/s;
