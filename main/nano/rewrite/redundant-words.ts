import { entriesOf } from "./lexicon.ts";

/** Word pairs that say one thing twice, and long ways of saying it. */
export const REDUNDANT_WORDS = entriesOf(
  `
  absolutely essential > essential
  actual fact > fact
  actual facts > facts
  advance planning > planning
  advance warning > warning
  a large number of > many
  a small number of > a few
  a majority of > most
  the majority of > most
  a total of > 
  add an additional > add an
  added bonus > bonus
  all of the > all the
  and also > and
  any and all > all
  are of the opinion that > think that
  as of yet > yet
  as well as also > as well as
  at all times > always
  at an earlier date > earlier
  at this point in time > now
  at that point in time > then
  at the present time > now
  at the same time as > while
  basic fundamentals > basics
  because of the fact that > because
  brief summary > summary
  by means of > by
  close proximity > proximity
  v: collaborate together > collaborate
  v: combine together > combine
  completely eliminate > eliminate
  completely finished > finished
  completely full > full
  completely unique > unique
  consensus of opinion > consensus
  v: continue on > continue
  v: cooperate together > cooperate
  despite the fact that > although
  due to the fact that > because
  during the course of > during
  each and every > every
  end result > result
  exactly the same > the same
  final outcome > outcome
  final result > result
  first and foremost > first
  for the purpose of > for
  for the reason that > because
  free gift > gift
  full and complete > complete
  future plans > plans
  v: gather together > gather
  general consensus > consensus
  v: give consideration to > consider
  v: have a discussion about > discuss
  v: have a tendency to > tend to
  has the ability to > can
  have the ability to > can
  if and when > if
  in a timely manner > promptly
  in an effort to > to
  in close proximity to > near
  in light of the fact that > because
  in order to > to
  in spite of the fact that > although
  in the course of > during
  in the event that > if
  in the near future > soon
  in the process of > 
  in view of the fact that > because
  is of the opinion that > thinks that
  join together > join
  v: make a decision > decide
  v: make an attempt to > try to
  v: make use of > use
  v: meet together > meet
  v: merge together > merge
  mix together > mix
  necessary requirement > requirement
  new innovation > innovation
  new innovations > innovations
  none at all > none
  on a daily basis > daily
  on a monthly basis > monthly
  on a regular basis > regularly
  on a weekly basis > weekly
  on account of the fact that > because
  on the grounds that > because
  one and the same > the same
  on two separate occasions > twice
  owing to the fact that > because
  past experience > experience
  past history > history
  period of time > period
  personal opinion > opinion
  v: plan ahead > plan
  v: plan in advance > plan
  prior to > before
  v: provide assistance to > help
  v: reach an agreement > agree
  reason why > reason
  v: refer back to > refer to
  regardless of the fact that > although
  v: repeat again > repeat
  v: reply back to > reply to
  v: return back to > return to
  v: revert back to > revert to
  round in shape > round
  small in size > small
  large in size > large
  sudden crisis > crisis
  sum total > total
  surrounded on all sides by > surrounded by
  v: take into consideration > consider
  the fact that > that
  the question as to whether > whether
  the reason is because > the reason is that
  time period > period
  true fact > fact
  true facts > facts
  twelve noon > noon
  twelve midnight > midnight
  unexpected surprise > surprise
  until such time as > until
  usual custom > custom
  whether or not > whether
  with regard to > about
  with respect to > about
  with the exception of > except
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
    "in order to": { notBefore: /\b(?:is|are|was|were)\s+$/i },
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
    "make a decision": { notBehind: /^\s+(?:that|of|to|for)\b/i },
    "reach an agreement": { notBehind: /^\s+(?:of|that|with)\b/i },
    "all of the": { behind: /^\s+\p{L}/u },
    "the majority of": { behind: /^\s+(?!the\b|our\b|these\b|those\b|them\b|us\b|its\b)\p{L}/iu },
    "a majority of": { behind: /^\s+(?!the\b|our\b|these\b|those\b|them\b|us\b|its\b)\p{L}/iu },
    "twelve noon": { before: /\b(?:at|by|until|till|before|after|from)\s+$/i },
    "take into consideration": { behind: /^\s+\p{L}/u },
    "time period": { notBehind: /^\s+of\b/i },
  },
);
