import { bare, clock, colloquial, spanned } from "./clock-readings.ts";
import { type DateRule, HAS, pattern, rule } from "./date-rule.ts";
import { countOf } from "./date-words.ts";

const FROM_TWO = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const WORD = `one|${FROM_TWO}`;
const NUMBER = "1[0-2]|[1-9]";
const DAY_WORD =
  "that (?:day|morning|afternoon|evening)|today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening)|last night|yesterday";

/** Words that go on after an hour; a noun behind a number is what is counted. */
const GOES_ON = `on|with|and|or|so|but|if|when|because|cos|then|unless|sharp|please|pls|latest|onwards?|is|was|we|he|she|I|${DAY_WORD}`;
/** The same behind an hour in words. */
const GOES_ON_WORD = `${GOES_ON}|in|as|for|instead|already|regardless|rather|at|from|after|before|till?|until|were|had|they|it|you|there|the|an|my|our|his|her|this|that`;
const end = (words: string): string =>
  `(?=$|\\n|[.,:;!?)”"](?!\\d)| [-–—(]| (?:${words})(?![\\p{L}-])(?! \\d))`;

/** "Three a.m.", "20 past nine", "at 10 to 3". */
export const spokenMinutes = (): readonly DateRule[] => [
  rule(pattern(`(?<h>${WORD}) ?(?<half>a\\.?m|p\\.?m)\\.?`, "giu"), ({ h = "", half }) =>
    clock(countOf(h) ?? 99, 0, half),
  ),
  rule(
    pattern(
      `(?<p>[1-5]?\\d|${WORD})(?: minutes?)? (?<w>past) (?<h>${NUMBER}|${WORD})|(?<=\\bat )(?<q>5|10|20|25) to (?<k>${NUMBER})(?!\\d)`,
      "giu",
    ),
    ({ p, h, q, k }) =>
      k === undefined
        ? bare(countOf(h ?? "") ?? 99, countOf(p ?? "") ?? 99)
        : bare((Number(k) + 11) % 12 || 12, 60 - Number(q)),
  ),
];

/** Hours that stand alone, in words or digits, behind a word that says so: "by ten", "woke at five", "till 8". */
export const spokenHours = (): readonly DateRule[] => [
  rule(
    pattern(
      `(?<=\\b(?:[Bb]etween|[Ff]rom) )(?<h>${WORD}) (?:and|to|till?|until) (?<k>${WORD})(?! (?:of|to|per|percent|hundred|\\p{L}{2,20}s)(?!\\p{L}))`,
    ),
    ({ h = "", k = "" }) =>
      spanned(bare(countOf(h) ?? 99, 0), { hour: countOf(k) ?? 0, minute: 0, isBare: true }),
  ),
  rule(
    pattern(
      `(?<=(?:\\b(?:[Bb]etween|zwischen|[Ff]rom|cover|free|open|closed|in|out|here|there|available|busy|working|shift|home|back|does|do|doing) |(?:in|of|for|rehearsing|at) ))(?<h>[1-9]|1\\d|2[0-3]) ?(?:and|und|to|till?|until|[-–]) ?(?<k>[1-9]|1\\d|2[0-3])(?=$|\\n|[.,;!?)](?!\\d)| (?:on|she|he|they|we|I|it|if|so|then|at)(?!\\p{L})| (?:${DAY_WORD})(?!\\p{L}))`,
    ),
    ({ h, k }) => spanned(bare(Number(h), 0), { hour: colloquial(Number(k)), minute: 0, isBare: true }),
    HAS.digit,
  ),
  // "8 tonight", "cut-off is 3 tomorrow", "84 at five this morning"
  rule(
    pattern(
      `(?<=(?:^|\\n|[,.:;(] |\\b(?:is|at|by|from|about|around|till?|until|before|after|it['’]s) ))(?<h>${NUMBER}|${FROM_TWO})(?= (?:${DAY_WORD})(?!\\p{L}))`,
      "giu",
    ),
    ({ h = "" }) => bare(countOf(h) ?? 99, 0),
  ),
  rule(
    pattern(
      `(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter|[Ss]ince) (?:about |around )?)(?<h>[1-9]|1\\d|2[0-3])${end(GOES_ON)}`,
    ),
    ({ h }) => bare(Number(h), 0),
    HAS.digit,
  ),
  rule(
    pattern(
      `(?<=(?<!\\b(?:one|two|three|four|divide[ds]?|divided) )\\b(?:[Aa]t|[Uu]ntil|[Tt]ill?|[Aa]fter|[Bb]efore|[Bb]y|[Aa]round|[Ff]rom|[Ss]ince|[Pp]ast) )(?:about |around )?(?<h>${WORD})(?! (?:and a|or two|or three|in (?:two|three|four|five|ten|a))(?!\\p{L}))(?<!\\b(?:[Ff]rom|[Bb]y) one)(?<!\\d past (?:${WORD}))${end(GOES_ON_WORD)}`,
    ),
    ({ h = "" }) => bare(countOf(h) ?? 99, 0),
  ),
  rule(
    pattern(`(?<=[Tt]ill? )about (?<h>${WORD})${end(GOES_ON)}|(?<=\\bby )(?<b>one)(?= (?:we|I|they|the)\\b)`),
    ({ h, b }) => bare(countOf(h ?? b ?? "") ?? 99, 0),
  ),
  rule(
    pattern(
      "(?<=\\b(?:in|here|there|free|out|open|home|around|available|working|off) (?:only )?(?:from|after|till?|until) )(?<h>[1-9]|1[0-2])(?=$|\\n|[.,;!?)](?!\\d))",
    ),
    ({ h }) => bare(Number(h), 0),
    HAS.digit,
  ),
];
