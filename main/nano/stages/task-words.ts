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
  `${START}(?<who>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ss]ome(?:body|one)|[Ee]very(?:body|one)|${NAMES})${DUTY} ${ADVERB}${VERB}`,
  "gu",
);
/** "Ana to chase the supplier", as minutes have it. */
export const MINUTED = new RegExp(`^(?<who>${NAMES})(?::| [-–])? to ${ADVERB}${VERB}`, "gu");
export const PLEASE = new RegExp(`${START}(?:[Pp]lease|[Pp]ls|PLEASE|[Kk]indly) ${ADVERB}${VERB}`, "gu");
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
  /^(?:TODO|FIXME|to[ -]?do|action(?: item| point)?|follow[- ]?up|next steps?)\s?(?:\((?<who>[^()]{1,40})\))?\s?(?::|[-–] )\s{0,3}(?=\S)/iu;
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
/** What follows "please" or "can you" in courtesies and plain questions. */
export const COURTESIES: ReadonlySet<string> = new Set(
  `be find note feel accept excuse forgive see hear believe imagine remember tell come join make do have know help
   understand enjoy refer like want stay think not don't also`.split(/\s+/),
);

/** Words that are first names too; before "will" or "to" they are names. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `will may mark rose bill sue grant hope faith joy dawn summer amber iris ivy daisy violet frank drew chase pat rob
   art ray jean rich penny ruby pearl lance miles glen dale carol june april august heath cliff gene guy ash robin
   dick jack holly hazel olive sandy sunny victor max dan don ed al ken ron jon joel josh zach zack nate ned ted tim
   barry terry jerry larry harvey stan ross craig keith neil nigel ian gavin stuart stewart duncan malcolm graham
   gordon russell curtis dennis douglas bruce warren wayne keith kyle dylan ethan logan mason liam aiden connor oscar
   theo toby seb freddie alfie leon leroy omar yusuf ibrahim hamid tariq imran karim ahmad mustafa abdul aisha amina
   khadija layla leila yasmin noor zainab samira salma rania dalia anil sanjay vijay arun deepak amit rohan arjun
   anita sunita kavita pooja neha meera lakshmi indira ming chen jun hiro kenji naoko keiko akira hana mika sakura
   linh minh nguyen thi kim olga irina natasha svetlana dmitri boris igor sergei mikhail pavel piotr jan ewa agnieszka
   katarzyna magda jana petra eva lukas markus jurgen klaus dieter wolfgang heinz ulrike sabine monika anja birgit
   ingrid astrid sven lars erik bjorn olaf magnus henrik mette giulia giovanni luigi matteo lorenzo chiara francesca
   sergio javier alejandro fernando jorge manuel rafael ramon raul ricardo roberto gabriel gabriela daniela camila
   valentina lucia elena marta pilar carmen dolores mercedes ines joana rui bruno thiago kofi kwame ama abena chidi
   ngozi amara tunde femi zanele thabo sipho kate katie kathy cathy beth betty becky debbie diane donna doris edith
   eileen ellen erin fay gail gill gina gwen heather helena hilary janet janice jess jessica jill jo joan joanna josie
   joyce judith judy kelly kerry kirsty leah leslie liz lorna louisa lynn maggie mandy margaret marion maureen megan
   melanie melissa mel molly morgan naomi nell nora pam pamela patsy paula phoebe polly rachel rita rosie roz sally
   sam samantha shirley sheila sian stella stephanie steph susie sylvia tara tess tracy trish val vicky wendy winnie
   yvonne zara`.split(/\s+/),
);
/** Capitalised words that open a sentence, or name a day, and are no part of a person's name. */
export const NO_PERSON = new RegExp(
  `^(?:${`The This That These Those There Here It What Who Which Our My Your His Her Their Its A An Each Every All If When
  While Where As Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March September October
  November December Some Any Both Most Many Everyone Everybody Nobody Someone One No You Thanks Welcome According Due
  Reply Access How Why Please In On At By For From To Ready Easy Hard Able Nice Need Want Time Things Going Back Up
  Nothing Something Next Last Just Only Not And But So Then Also Maybe Perhaps Now Today Tomorrow Tonight Ok OK Okay Yes Well
  Finally Meanwhile Action Actions After Before Until Since During With Without Then Once`
    .split(/\s+/)
    .join("|")})$`,
);

/** First words of notes to oneself and of lists of things to do. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  `send call email mail ring phone text book order buy check ask tell fix update write review prepare schedule arrange
   confirm cancel pay return bring pick collect clean reply finish submit contact print renew remind organise organize
   draft share upload install replace test sign chase follow clear register invite move measure file post publish
   deliver complete approve research look talk speak find get add remove create set plan decide compare document
   translate transfer borrow thank deploy merge rename investigate verify hire repair paint water`.split(
    /\s+/,
  ),
);

/** Of these, those that open no step of a recipe or a manual. */
export const ERRANDS: ReadonlySet<string> = new Set(
  `ring call email phone text reply order buy pay book borrow ask remind collect renew cancel chase thank post invite
   water`.split(/\s+/),
);

/** The clause is done only if something else happens; "check if" is no such case, nor is a polite "if possible". */
export function isConditional(clause: string): boolean {
  const rest = clause
    .replace(
      /\b(?:check|ask|asks|see|know|confirm|find out|clarify|decide|wonder|out|tell \p{L}{1,20}|let \p{L}{1,20} know) (?:if|whether)\b/giu,
      " ",
    )
    .replace(/\bif (?:possible|you (?:can|could|have time)|needed|necessary)\b/gi, " ");
  return /\b(?:if|unless|in case|would|might|wish|had)\b/i.test(rest.replace(/\bwould you\b/gi, " "));
}

export const DONE =
  /^\s*\[[xX]\]|~~.{1,1900}~~|[✓✔✅☑]|[-–:(,] ?(?:done|completed|finished)(?:[.!),]|$| \d)|^(?:DONE|Done):/s;
