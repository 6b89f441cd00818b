import { calendarDates } from "./calendar-dates.ts";
import { clockTimes } from "./clock-times.ts";
import type { DateRule } from "./date-rule.ts";
import { hastyDates } from "./hasty-dates.ts";
import { dayParts } from "./day-parts.ts";
import { foreignDates } from "./foreign-dates.ts";
import { foreignTimes } from "./foreign-times.ts";
import { relativeDates } from "./relative-dates.ts";
import { spokenHours, spokenMinutes } from "./spoken-hours.ts";
import { durations, recurrences } from "./spans.ts";

/** Every rule in order of precedence: what an earlier one found, a later one leaves alone. Quantifiers are bounded. */
export function dateRules(): readonly DateRule[] {
  return [
    ...recurrences(),
    ...calendarDates(),
    ...foreignDates(),
    ...relativeDates(),
    ...hastyDates(),
    ...foreignTimes(),
    ...spokenMinutes(),
    ...clockTimes(),
    ...spokenHours(),
    ...dayParts(),
    ...durations(),
  ];
}
