/** First words of what somebody is told or reminded to do. None of them opens a statement often. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  `send call email mail ring phone text book order buy check ask tell fix update write review prepare schedule arrange
   confirm cancel pay return bring pick collect clean reply finish submit contact print renew remind organise organize
   draft share upload install replace test sign chase follow clear register invite move measure file post publish
   deliver complete approve research look talk speak find get add remove create set plan decide compare document
   translate transfer borrow thank deploy merge rename investigate verify hire repair paint water read bring attach
   answer assign back build calculate change choose close copy correct cover cut defrost delete disable discuss
   dismantle download drop empty enable enter explain export fetch fill forward give go greet hand hide implement
   import include inform insert introduce join keep label leave let list load lock log lower mark meet mention net
   notify open pack park pass photograph photo pin plug practise practice present pull push put raise rebuild recheck
   record redirect refill refund reinstall release reorder report request reschedule reserve reset restart restore
   resend revert rewrite run save scan search sell separate sew ship sort split start stop store sweep swap switch
   take tape throw tick tidy tie turn tweak type unplug use visit warn wash wait weigh wipe wire work wrap dig drain
   bleed charge net hoover iron mow rake prune plant feed walk`.split(/\s+/),
);

/** Of these, those that open no step of a recipe or a manual. */
export const ERRANDS: ReadonlySet<string> = new Set(
  `ring call email phone text reply order buy pay book borrow ask remind collect renew cancel chase thank post invite
   water tell write message register sign`.split(/\s+/),
);

/** What sounds like a request and is none. */
export const COURTESY =
  /^(?:thank (?:you|s|god|goodness|everyone|all)\b|take care\b|let me\b|let['’]s\b|go (?:on|ahead)\b|get (?:paid|well|lost|better)\b|keep (?:in mind|well|safe|it up|calm)\b|look(?:s|ing)\b|look forward\b|start(?:s|ed)\b|use of\b|work(?:s|ed)\b|wait,|stop it\b|ask me\b|call me (?:crazy|old|a)\b|type [A-Z\d]|file \d|order (?:no|number|of)\b|book (?:of|\d)|test (?:results?|coverage)\b|water (?:is|was|off|line|level)\b|plan (?:is|was|for the)\b|(?:\p{L}{1,15}) (?:is|was|were|are|will|has|had|would|of)\b|\p{L}{1,15}['’]s\b|\p{L}{1,15}:|find (?:attached|enclosed|below)\b|note (?:that|the)\b|join the (?:list|mailing)|see (?:you|also)|mind you|read more|report (?:no|number)|please consider the environment)/iu;
