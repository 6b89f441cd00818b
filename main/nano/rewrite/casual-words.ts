import { entriesOf } from "./lexicon.ts";

/** Words of formal text and what one says. */
export const CASUAL_WORDS = entriesOf(
  `
  v: obtain > get
  v: purchase > buy
  v: assist with > help with
  v: commence > start
  v: terminate > end
  v: require > need
  v: request > ask for
  v: enquire about > ask about
  v: inquire about > ask about
  v: receive > get
  v: attempt to > try to
  v: endeavour to > try to
  v: endeavor to > try to
  v: investigate > look into
  v: postpone > put off
  v: discuss > talk about
  v: depart > leave
  v: reside > live
  v: utilize > use
  v: utilise > use
  v: demonstrate > show
  v: permit > allow
  v: possess > have
  v: retain > keep
  v: select > pick
  v: anticipate > expect
  v: wish to > want to
  v: ensure that > make sure that
  perhaps > maybe
  approximately > about
  sufficient > enough
  numerous > many
  subsequently > later
  prior to > before
  in order to > to
  regarding > about
  concerning > about
  with regard to > about
  with respect to > about
  in relation to > about
  in the event that > if
  due to the fact that > because
  upon > on
  please be advised that >
  please do not hesitate to > feel free to
  do not hesitate to > feel free to
  at your earliest convenience > as soon as you can
  furthermore, > also,
  moreover, > also,
  in addition, > also,
  nevertheless, > still,
  consequently, > so
  therefore, > so
  however, > but
  `,
  {
    require: {
      notBefore: /\b(?:is|are|was|were|be|been|being|as|the|all)\s+(?:not\s+)?$/i,
      notBehind: /^\s+(?:to\b|that\b|you\b|us\b|them\b|him\b|her\b|[.,;])/i,
    },
    request: {
      notBefore: /\b(?:is|are|was|were|be|been|being|the|a|your|our|this|on|upon|by|kindly)\s+$/i,
      notBehind: /^\s+(?:that|to|no|number|id|form|[.,;])\b/i,
    },
    receive: { notBefore: /\b(?:is|are|was|were|be|been|being|well)\s+$/i, notBehind: /^\s*(?:[.,;]|by\b)/i },
    discuss: {
      notBefore: /\b(?:is|are|was|were|be|been|being|as)\s+$/i,
      notBehind: /^\s*(?:[.,;]|at\b|in\b|with\b|by\b|$)/i,
    },
    investigate: { notBefore: /\b(?:is|are|was|were|be|been|being)\s+$/i, notBehind: /^\s*(?:[.,;]|$)/i },
    obtain: { notBefore: /\b(?:is|are|was|were|be|been|being)\s+$/i },
    possess: { notBefore: /\b(?:is|are|was|were|be|been|being)\s+$/i },
    postpone: { notBefore: /\b(?:is|are|was|were|be|been|being)\s+$/i },
    regarding: { tag: "Preposition" },
    concerning: {
      before: /\p{L}\s+$/u,
      notBefore: /\b(?:is|are|was|were|very|most|more|be)\s+$/iu,
      behind: /^\s+(?:the|a|an|your|our|my|his|her|their|this|these)\b/i,
    },
    sufficient: {
      behind: /^\s+\p{L}/u,
      notBefore: /\b(?:a|is|are|not|be)\s+$/i,
      notBehind: /^\s+(?:for|to)\b/i,
    },
    upon: { notBefore: /\b(?:once|based|agreed|called)\s+$/i, notBehind: /^\s+(?:a time|request)\b/i },
    permit: { tag: "Verb", behind: /^\s+(?:us|you|them|me|him|her)\s+to\b/i },
    retain: { notBefore: /\b(?:is|are|was|were|be|been|being)\s+$/i },
    "in order to": { notBefore: /\b(?:is|are|was|were)\s+$/i },
    "consequently,": { before: /(?:^|[.!?]\s+)$/, behind: /^\s+\p{L}/u },
    "therefore,": { before: /(?:^|[.!?]\s+)$/, behind: /^\s+\p{L}/u },
    "however,": { before: /(?:^|[.!?]\s+)$/, behind: /^\s+\p{L}/u },
    "furthermore,": { before: /(?:^|[.!?]\s+)$/ },
    "moreover,": { before: /(?:^|[.!?]\s+)$/ },
    "in addition,": { before: /(?:^|[.!?]\s+)$/ },
    "nevertheless,": { before: /(?:^|[.!?]\s+)$/ },
    "please be advised that": { before: /(?:^|[.!?]\s+)$/ },
  },
);

/** What is friendlier in any message, whoever it is for. */
export const FRIENDLY_WORDS = entriesOf(
  `
  please be advised that >
  please do not hesitate to > feel free to
  do not hesitate to > feel free to
  at your earliest convenience > as soon as you can
  we regret to inform you that > we're sorry to say that
  i regret to inform you that > I'm sorry to say that
  we apologise for > we're sorry about
  we apologize for > we're sorry about
  i apologise for > I'm sorry about
  i apologize for > I'm sorry about
  thank you for > thanks for
  with regard to > about
  `,
  {
    "please be advised that": { before: /(?:^|[.!?]\s+)$/ },
    "thank you for": { before: /(?:^|[.!?]\s+)$/ },
    "we apologise for": { notBehind: /^\s+(?:not|having|being|\p{L}+ing)\b/iu },
    "we apologize for": { notBehind: /^\s+(?:not|having|being|\p{L}+ing)\b/iu },
    "i apologise for": { notBehind: /^\s+(?:not|having|being|\p{L}+ing)\b/iu },
    "i apologize for": { notBehind: /^\s+(?:not|having|being|\p{L}+ing)\b/iu },
  },
);
