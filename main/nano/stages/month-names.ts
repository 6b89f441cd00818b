import { calendar, type DateRule, HAS, monthOf, pattern, type Reading, rule, upTo } from "./date-rule.ts";
import { LOWER_MONTH } from "./date-words.ts";

const FULL_MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const SURE_MONTH = "(?:January|February|July|September|October|November|December)";

const FRENCH_SPANISH =
  "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const GERMAN =
  "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";

/** Months alone: some are names and words too, and need a word before them that says so. */
export const monthNames = (): readonly DateRule[] => [
  rule(
    pattern(`(?<m>${FULL_MONTH})(?<s> and | to |\\s?[-–]\\s?)(?<n>${FULL_MONTH})(?! \\d)`),
    ({ m, s = "", n }) => {
      const isNames =
        s === " and " &&
        /^(?:April|May|June|August|March)$/.test(`${m}`) &&
        /^(?:April|May|June)$/.test(`${n}`);
      return isNames ? null : monthSpan(m, n);
    },
    HAS.month,
  ),
  // "Jul–Sep", "JAN/FEB", "Mar, Apr and May": short months beside each other.
  rule(
    pattern(`(?<m>${SHORT_MONTH}|JAN|NOV)\\s?[-–/]\\s?(?<n>${SHORT_MONTH}|FEB|DEC)(?! ?\\d)`),
    ({ m, n }) => monthSpan(m, n),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<m>${SHORT_MONTH})(?=(?:,| and| or| &| \\+) ${SHORT_MONTH}(?![\\p{L}\\d]| \\d))|(?<=${SHORT_MONTH}(?:,| and| or| &| \\+) )(?<n>${SHORT_MONTH})(?! ?\\d)`,
    ),
    ({ m, n }) => calendar(null, monthOf(m ?? n), null),
    HAS.month,
  ),
  // "in April and May", "wet May + June"
  rule(
    pattern(
      `(?<=\\b(?:[Ii]n|[Oo]f|[Ff]or|[Ff]rom|[Ss]ince) ${FULL_MONTH} (?:and|or|&|\\+) )(?<m>${FULL_MONTH})|(?<n>${FULL_MONTH})(?= \\+ ${FULL_MONTH})|(?<=${FULL_MONTH} \\+ )(?<o>${FULL_MONTH})`,
    ),
    ({ m, n, o }) => calendar(null, monthOf(m ?? n ?? o), null),
    HAS.month,
  ),
  // "the March meeting", "your June statement", "on ultrasound (August)"
  rule(
    pattern(
      `(?<m>${FULL_MONTH})(?= (?:meeting|statement|bill|figures|reports?|count|pay(?:ment|roll)?|closure|invoices?|rent|rota|newsletter|edition|issue|agenda|readings?|ticket|code|budget|numbers|results|sales|deadline|intake)(?!\\p{L}))|(?<=\\()(?<n>${FULL_MONTH})(?=[),])|(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill?|[Tt]hrough|[Tt]hru) )(?<o>${FULL_MONTH})`,
    ),
    ({ m, n, o }) => calendar(null, monthOf(m ?? n ?? o), null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?:(?<=\\b(?:in|by|until|till|since|from|before|after|during|of|this|next|last|early|mid|late|to|for|than|not|or|about|around|the (?=March|April|June|August)|[Ii]n|[Ss]ince|[Ee]very|[Ee]ach|until early|until late) )|(?=${SURE_MONTH}))(?<m>${FULL_MONTH})(?! (?:will|has|is|was|says|said|can|and \\p{Lu}))`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:in|by|until|till|since|before|after|during|early|mid|late|this) )(?<m>${LOWER_MONTH})`,
    ),
    ({ m }) => calendar(null, monthOf(m), null),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:[Vv]om?|[Ff]ür|[Zz]um|[Ss]eit|[Ii]m|[Bb]is|[Aa]b|Anfang|Mitte|[Vv]or|[Nn]ach) (?:Ende |Anfang |Mitte )?)(?<m>${GERMAN})(?: bis (?<n>${GERMAN}))?`,
    ),
    ({ m, n }) => monthSpan(m, n),
    HAS.month,
  ),
  rule(
    pattern(
      `(?<=\\b(?:en|de|pour|para|depuis|jusqu['’]en|début|mi-|avant|desde|hasta|au mois de|mes de) |\\bd['’]|\\bmi-)(?<m>${FRENCH_SPANISH})(?: (?:à|a) (?<n>${FRENCH_SPANISH}))?`,
    ),
    ({ m, n }) => monthSpan(m, n),
    HAS.month,
  ),
];

function monthSpan(first: string | undefined, last: string | undefined): Reading | null {
  const end = last === undefined ? null : calendar(null, monthOf(last), null);
  return upTo(calendar(null, monthOf(first), null), end?.day ?? null);
}
