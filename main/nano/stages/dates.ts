import { speakerLabels } from "#shared/speaker-label.ts";
import { UNIT_KINDS } from "#shared/unit.ts";
import type { WrittenDate } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { DATE_SIGN } from "./date-words.ts";
import { joined } from "./date-joins.ts";
import { dateRules } from "./date-rules.ts";
import { clauseAround, tenseAt } from "./date-tense.ts";
import { foreignTense } from "./foreign-tense.ts";
import type { Found } from "./day-merges.ts";

/**
 * Dates, times, durations and recurrences as written, without overlap, in order. What they mean waits for the day of
 * writing: a library such as chrono-node gives instants for a reference date and not the words' own parts, so a unit's
 * result would change with the note's date. The rules read English, and of German, French and Spanish numeric dates,
 * months, weekdays and a few words more.
 */
export const datesStage: UnitStage<readonly WrittenDate[]> = {
  name: "dates",
  version: 8,
  depth: "insights",
  kinds: UNIT_KINDS.filter((kind) => kind !== "code"),
  runs: "pool",
  options: {},
  model: null,
  needs: ["language"],
  run: (batch, isAborted) =>
    batch.map((input) => (isAborted() ? [] : findDates(input.text, valueOf(input, "language")))),
};

const RULES = dateRules();
/** Addresses and code hold no dates of their own. */
const HIDDEN =
  /`[^`\n]{1,300}`|\b(?:https?:\/\/|www\.)[^\s<>]{1,1000}|\]\([^()\s]{0,1000}\)|[\w.+-]{1,64}@[\w.-]{1,190}/g;

const hide = (match: string): string => "\u0000".repeat(match.length);

/** The time beside a speaker's name is that of the message; nobody says it. */
function withoutStamps(text: string): string {
  let shown = text;
  for (const { lineStart, bodyStart, isPlain } of speakerLabels(text)) {
    if (isPlain) continue;
    shown = shown.slice(0, lineStart) + hide(shown.slice(lineStart, bodyStart)) + shown.slice(bodyStart);
  }
  return shown;
}

export function findDates(text: string, language: string | null): WrittenDate[] {
  if (!DATE_SIGN.test(text)) return [];
  const shown = withoutStamps(text).replace(HIDDEN, hide);
  const taken = new Uint8Array(text.length);
  const found: Found[] = [];
  const signs = new Map<RegExp, boolean>();
  for (const rule of RULES) {
    if (rule.sign !== null) {
      const isThere = signs.get(rule.sign) ?? rule.sign.test(shown);
      signs.set(rule.sign, isThere);
      if (!isThere) continue;
    }
    for (const match of shown.matchAll(rule.find)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const reading = rule.read(match.groups ?? {}, match[0]);
      if (reading === null) continue;
      taken.fill(1, start, end);
      found.push({ ...reading, start, end });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.start - b.start);
  const isEnglish = language === null || language === "en";
  return joined(shown, found).map((date) => {
    const isLimit = LIMIT.test(shown.slice(Math.max(0, date.start - 24), date.start));
    const isBefore = isLimit && !UNTIL.test(shown.slice(Math.max(0, date.start - 14), date.start));
    const tense = isBefore
      ? null
      : isEnglish
        ? tenseAt(shown, date)
        : foreignTense(language, clauseAround(shown, date));
    return { ...date, isLimit, isPast: tense === "past", isAhead: tense === "ahead" };
  });
}

/** What lasted until a day may be over. */
const UNTIL = /\b(?:until|till?) (?:the )?[*_]{0,3}$/i;
const LIMIT =
  /\b(?:by|before|until|till|(?<!\b(?:was|were) )due|due on|due by|no later than|deadline(?: is)?:?|not later than|bis(?: zum)?|avant(?: le)?|antes de[l]?)\s?(?:the )?[*_]{0,3}$/i;
