import { entriesOf } from "./lexicon.ts";

/** Word pairs that say one thing twice, and long ways of saying it. */
export const REDUNDANT_WORDS = entriesOf(
  `
  actual fact > fact
  actual facts > facts
  advance planning > planning
  a small number of > a few
  a majority of > most
  a total of > 
  add an additional > add an
  all of the > all the
  and also > and
  are of the opinion that > think that
  as of yet > yet
  as well as also > as well as
  at an earlier date > earlier
  at the same time as > while
  completely full > full
  completely unique > unique
  consensus of opinion > consensus
  v: continue on > continue
  exactly the same > the same
  final result > result
  for the purpose of > for
  full and complete > complete
  v: gather together > gather
  v: have a discussion about > discuss
  if and when > if
  in the process of > 
  is of the opinion that > thinks that
  v: meet together > meet
  mix together > mix
  necessary requirement > requirement
  new innovations > innovations
  none at all > none
  on two separate occasions > twice
  period of time > period
  personal opinion > opinion
  v: plan ahead > plan
  v: plan in advance > plan
  v: reach an agreement > agree
  reason why > reason
  v: refer back to > refer to
  v: reply back to > reply to
  v: return back to > return to
  v: revert back to > revert to
  sudden crisis > crisis
  sum total > total
  surrounded on all sides by > surrounded by
  the fact that > that
  the reason is because > the reason is that
  time period > period
  true facts > facts
  twelve noon > noon
  twelve midnight > midnight
  usual custom > custom
  whether or not > whether
  with the purpose of > for
  `,
  {
    "a total of": { behind: /^\s+[\p{N}]/u },
    "in the process of": {
      before: /\b(?:is|are|am|was|were|be|been|'re|'s|'m)\s+$/i,
      behind: /^\s+\p{L}+ing\b/iu,
    },
    "for the purpose of": { behind: /^\s+\p{L}+ing\b/iu },
    "with the purpose of": { behind: /^\s+\p{L}+ing\b/iu },
    "whether or not": {
      notBehind: /^\s*(?:[.,;?]|$)/,
      before: /\b(?:know|ask\w*|decid\w+|see|sure|clear|tell|determine|question|check|learn)\s+(?:of\s+)?$/i,
    },
    "the fact that": {
      notBefore:
        /\b(?:of|to|by|in|on|about|for|from|with|at|despite|because|ignor\w+|hide|hides|given|reflects?|chang\w+)\s+$/i,
      before:
        /\b(?:know|knows|knew|mention\w*|accept\w*|note[sd]?|remember\w*|forgot|forget|realised?|realized?)\s+$/i,
    },
    "period of time": { notBefore: /\b(?:any|some)\s+$/i },
    "reason why": { behind: /^\s+(?:we|i|you|they|he|she|it|the|this|these)\b/i },
    "reach an agreement": { notBehind: /^\s+(?:of|that|with)\b/i },
    "all of the": { behind: /^\s+\p{L}/u },
    "the majority of": { behind: /^\s+(?!the\b|our\b|these\b|those\b|them\b|us\b|its\b)\p{L}/iu },
    "a majority of": { behind: /^\s+(?!the\b|our\b|these\b|those\b|them\b|us\b|its\b)\p{L}/iu },
    "twelve noon": { before: /\b(?:at|by|until|till|before|after|from)\s+$/i },
    "take into consideration": { behind: /^\s+\p{L}/u },
    "time period": { notBehind: /^\s+of\b/i },
  },
);
