import { entriesOf } from "./lexicon.ts";

/** Words of speech and what formal text says, where both mean the same in every sentence that the limits let through. */
export const FORMAL_WORDS = entriesOf(
  `
  v: look into > investigate
  v: find out > establish
  v: put off > postpone
  v: call off > cancel
  v: carry out > conduct
  v: figure out > determine
  v: bring up > raise
  v: turn down > decline
  v: hand in > submit
  v: get rid of > remove
  v: get in touch with > contact
  v: reach out to > contact
  v: come up with > devise
  v: cut down on > reduce
  v: leave out > omit
  v: make sure > ensure
  v: make up for > compensate for
  v: point out > note
  v: put up with > tolerate
  v: run into > encounter
  v: speed up > accelerate
  v: sort out > resolve
  v: talk about > discuss
  v: think about > consider
  v: wrap up > conclude
  v: ask for > request
  v: get back to > reply to
  v: buy > purchase
  v: need > require
  v: try to > attempt to
  gonna > going to
  wanna > want to
  gotta > have to
  kinda > somewhat
  sorta > somewhat
  yeah > yes
  yep > yes
  nope > no
  cuz > because
  'cause > because
  tho > though
  thru > through
  till > until
  asap > as soon as possible
  info > information
  kids > children
  kid > child
  you guys > you
  a bunch of > several
  tons of > a great deal of
  loads of > a great deal of
  lots of > many
  a lot of > many
  fed up with > dissatisfied with
  right now > currently
  right away > immediately
  in a nutshell > in summary
  by the way > incidentally
  on top of that > in addition
  let me know > inform me
  let us know > inform us
  thanks > thank you
  maybe > perhaps
  lately > recently
  wrong > incorrect
  enough > sufficient
  cheap > inexpensive
  boss > manager
  a heads up > advance notice
  big > large
  pretty > fairly
  really > very
  sorry for > apologies for
  sorry about > apologies for
  `,
  {
    "make sure": { notBehind: /^\s+(?:to|of)\b/i },
    "find out": { notBehind: /^\s+about\b/i },
    "bring up": { notBehind: /^\s+(?:children|kids|to)\b/i },
    "come up with": { notBehind: /^\s+(?:me|us|you|him|her|them)\b/i },
    "run into": { notBehind: /^\s+(?:the (?:wall|street|road|room|house)|problems? with)\b/i },
    "look into": {
      notBehind: /^\s+(?:(?:his|her|my|your|their|its|the)\s+eyes|the (?:room|mirror|window))/i,
    },
    need: {
      notBehind: /^\s*(?:to\b|not\b|[.,;:!?)]|$|\p{L}+ing\b|be\b)/iu,
      notBefore: /\b(?:no|the|a|any|in|of|this|that)\s+$|n't\s+$|\bnot\s+$/i,
    },
    buy: { notBehind: /^\s+(?:into|time|out|off|it\b)/i },
    "try to": { notBefore: /\b(?:let's|please)\s+$/i },
    "ask for": { notBehind: /^\s+(?:it|trouble)\b|^.{0,80}\b(?:or|and) for\b/i },
    "lots of": { behind: /^\s+(?:\p{L}+\s+)?\p{L}{3,}(?<!s)s\b/iu },
    "a lot of": { behind: /^\s+(?:\p{L}+\s+)?\p{L}{3,}(?<!s)s\b/iu },
    "a bunch of": { behind: /^\s+(?:\p{L}+\s+)?\p{L}{3,}(?<!s)s\b/iu },
    "tons of": { notBehind: /^\s+(?:\p{L}+\s+)?\p{L}{3,}(?<!s)s\b/iu, notBefore: /[\d.]\s*$/ },
    "loads of": { notBehind: /^\s+(?:\p{L}+\s+)?\p{L}{3,}(?<!s)s\b/iu },
    "let me know": { notBehind: /^\s+(?:if|whether|about|how|what|when|where|why|who)\b/i },
    "let us know": { notBehind: /^\s+(?:if|whether|about|how|what|when|where|why|who)\b/i },
    "right now": { behind: /^\s*(?:[.,;!?]|$)/ },
    "right away": { behind: /^\s*(?:[.,;!?]|$|and\b)/ },
    thanks: { behind: /^\s+(?:for|again|in advance)\b|^[!.,]/i, before: /(?:^|[.!?]\s+)$/ },
    wrong: {
      before: /\b(?:the|a)\s+$/i,
      behind:
        /^\s+(?:answer|address|number|name|information|date|amount|figure|spelling|password|result)s?\b/i,
      tag: "Adjective",
    },
    enough: {
      behind:
        /^\s+(?:time|money|space|room|people|staff|evidence|information|funds?|money|food|water|light|data|support|notice|seats|chairs|copies|material)\b/i,
      notBefore: /\b(?:good|large|big|long|old|far|well|fast|soon|early|sure|strange\w*|not)\s+$/i,
    },
    cheap: { tag: "Adjective" },
    big: { tag: "Adjective", notBehind: /^\s+(?:deal|picture|bang|data|brother|sister|day|name|time)\b/i },
    pretty: {
      behind:
        /^\s+(?:good|bad|sure|clear|large|small|high|low|soon|well|much|quickly|slow|fast|certain|close|easy|hard|expensive|cheap|likely|common|strong|busy|long|short|new|old|late|early)\b/i,
      notBehind: /^\s+much\b/i,
    },
    really: {
      behind:
        /^\s+(?:good|bad|important|helpful|useful|large|small|high|low|well|quickly|slow|fast|easy|hard|difficult|expensive|likely|common|strong|busy|long|short|new|old|late|early|happy|sad|sorry|nice|kind|interesting|close|clear|urgent)\b/i,
      notBefore: /\bnot\s+$|n't\s+$/i,
    },
    till: { notBefore: /\b(?:the|a|this|that|each|your|our|my)\s+$/i },
    kid: { notBefore: /\b(?:no|to|you|not)\s+$|'t\s+$/i },
    "sorry for": { before: /(?:^|[.!?]\s+)$/ },
    "sorry about": { before: /(?:^|[.!?]\s+)$/ },
    boss: { tag: "Noun" },
  },
);
