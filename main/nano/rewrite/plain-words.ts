import { entriesOf } from "./lexicon.ts";

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu;
const OPENING = /(?:^|[.!?]\s+)$/;

/**
 * Long or rare words and the common one of the same sense, after the advice of plain-language guides. A word with several
 * senses is in the table only with words around it that leave one.
 */
export const PLAIN_WORDS = entriesOf(
  `
  v: accomplish > achieve
  v: acquire > get
  v: alleviate > ease
  v: allocate > assign
  v: anticipate > expect
  v: ascertain > find out
  v: attain > reach
  v: attempt to > try to
  v: cease > stop
  v: commence > start
  v: comprehend > understand
  v: comprise > include
  v: concur > agree
  v: demonstrate > show
  v: discontinue > stop
  v: disseminate > spread
  v: elucidate > explain
  v: endeavour to > try to
  v: endeavor to > try to
  v: enumerate > list
  v: expedite > speed up
  v: facilitate > ease
  v: finalise > finish
  v: finalize > finish
  v: incorporate > include
  v: indicate > show
  v: initiate > start
  v: inquire about > ask about
  v: modify > change
  v: necessitate > need
  v: notify > tell
  v: obtain > get
  v: participate in > take part in
  v: possess > have
  v: preclude > prevent
  v: purchase > buy
  v: rectify > correct
  v: reside > live
  v: retain > keep
  v: solicit > ask for
  v: stipulate > state
  v: terminate > end
  v: transmit > send
  v: utilise > use
  v: utilize > use
  v: vacate > leave
  v: verify > check
  accordingly, > so
  additional > extra
  adjacent to > next to
  advantageous > helpful
  aforementioned > earlier
  amongst > among
  approximately > about
  as a means of > for
  assistance > help
  commencement > start
  consequently, > so
  equitable > fair
  evident > clear
  expiration > end
  for the purpose of > for
  fundamental > basic
  hence, > so
  in accordance with > in line with
  in lieu of > instead of
  in relation to > about
  in respect of > about
  in spite of > despite
  in the event of > if there is
  in the majority of > in most
  inasmuch as > because
  inception > start
  initial > first
  is able to > can
  are able to > can
  locality > place
  magnitude > size
  methodology > method
  nevertheless, > even so,
  notwithstanding > despite
  numerous > many
  optimum > best
  per annum > a year
  pursuant to > under
  regarding > about
  remainder > rest
  remuneration > pay
  requisite > needed
  residence > home
  subsequently > later
  substantial > large
  sufficient > enough
  therefore, > so
  upon > on
  viable > workable
  voluminous > large
  whilst > while
  `,
  {
    additional: { notBefore: /\b(?:an|the|any|no)\s+$/i, behind: /^\s+\p{L}+s\b/iu },
    acquire: { notBefore: PASSIVE },
    obtain: { notBefore: PASSIVE },
    attain: { notBefore: PASSIVE },
    comprise: { notBefore: PASSIVE },
    discontinue: { notBefore: PASSIVE },
    indicate: { notBehind: /^\s*(?:[.,;]|to\b|by\b)/i, notBefore: PASSIVE },
    initiate: { notBehind: /^\s+into\b/i },
    necessitate: { notBefore: PASSIVE },
    notify: { notBehind: /^\s+\p{L}+(?:\s+\p{L}+){0,4}\s+of\b/iu, notBefore: PASSIVE },
    possess: { notBefore: PASSIVE },
    retain: { notBefore: PASSIVE },
    facilitate: { notBefore: PASSIVE },
    equitable: { tag: "Adjective" },
    evident: { tag: "Adjective" },
    fundamental: { behind: /^\s+\p{L}/u, tag: "Adjective" },
    initial: { tag: "Adjective", behind: /^\s+\p{L}/u, notBefore: /\b(?:an|my|your|his|her|middle)\s+$/i },
    substantial: { tag: "Adjective" },
    sufficient: {
      behind: /^\s+\p{L}/u,
      notBefore: /\b(?:a|is|are|not|be)\s+$/i,
      notBehind: /^\s+(?:for|to)\b/i,
    },
    optimum: { tag: "Adjective", behind: /^\s+\p{L}/u },
    requisite: { tag: "Adjective", behind: /^\s+\p{L}/u },
    remainder: { before: /\bthe\s+$/i },
    aforementioned: { before: /\bthe\s+$/i },
    "for the purpose of": { behind: /^\s+\p{L}+ing\b/iu },
    "as a means of": { behind: /^\s+\p{L}+ing\b/iu },
    "in excess of": { behind: /^\s+[\p{N}$€£]/u },
    "is able to": { notBefore: /\b(?:who|that|which|not)\s+$/i },
    "accordingly,": { before: OPENING, behind: /^\s+\p{L}/u },
    "consequently,": { before: OPENING, behind: /^\s+\p{L}/u },
    "hence,": { before: OPENING, behind: /^\s+\p{L}/u },
    "therefore,": { before: OPENING, behind: /^\s+\p{L}/u },
    "nevertheless,": { before: OPENING },
    regarding: { tag: "Preposition" },
    upon: { notBefore: /\b(?:once|based|agreed|called)\s+$/i, notBehind: /^\s+(?:a time|request)\b/i },
    residence: { tag: "Noun", notBehind: /^\s+(?:permit|hall)/i, notBefore: /\b(?:in|of)\s+$/i },
    assistance: { tag: "Noun" },
    expiration: { tag: "Noun", notBehind: /^\s+date/i },
    viable: { tag: "Adjective" },
  },
);
