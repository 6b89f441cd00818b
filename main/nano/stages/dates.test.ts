import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";
import type { Clock, DayRule, WrittenDate } from "#main/nano/insight-result.ts";

const signed = (count: number) => (count > 0 ? `+${count}` : `${count}`);

/** A day rule in few characters: "2026-3-5", "5 +1" for next Friday, "week +1", "end month 0", "Q3 2026". */
function ruleText(rule: DayRule): string {
  if (rule.form === "calendar") {
    const day = [rule.year ?? "?", rule.month ?? "?", rule.day ?? "?"].join("-");
    return rule.weekday === undefined ? day : `${day} (${rule.weekday})`;
  }
  if (rule.form === "slashes") return `${rule.first}/${rule.second}/${rule.year}`;
  if (rule.form === "weekday") return `${rule.weekday}${rule.week === null ? "" : ` ${signed(rule.week)}`}`;
  if (rule.form === "month-end") return `end ${rule.year ?? "?"}-${rule.month}`;
  if (rule.form === "quarter") return `Q${rule.quarter} ${rule.year ?? "?"}`;
  if (rule.form === "easter") return `easter ${signed(rule.days)}`;
  if (rule.form === "unsettled") return "unsettled";
  if (rule.form === "season") return `${rule.season} ${rule.step ?? rule.year ?? "?"}`;
  if (rule.form === "week") return `week ${rule.week} ${rule.year ?? "?"}`;
  if (rule.form === "nearest") return rule.of.map(ruleText).join(" or ");
  if (rule.form === "beside")
    return `${signed(rule.days)}${rule.weekday === null ? "" : ` (${rule.weekday})`} from ${ruleText(rule.of)}`;
  if (rule.form === "nth-weekday")
    return `${rule.weekday} no ${rule.nth} of ${rule.year ?? "?"}-${rule.month ?? `month ${signed(rule.step)}`}`;
  return `${rule.form === "later" ? "later " : ""}${rule.form === "end" ? "end " : ""}${rule.unit} ${signed(rule.count)}`;
}

const clockText = ({ hour, minute }: Clock): string => `${hour}:${String(minute).padStart(2, "0")}`;

function label(
  text: string,
  { kind, start, end, day, clock, until, span, isLimit, isPast }: WrittenDate,
): string {
  const parts = [
    day && ruleText(day),
    clock && clockText(clock),
    until &&
      `to ${[until.day && ruleText(until.day), until.clock && clockText(until.clock)].filter(Boolean).join(" ")}`,
    span && `${span.count} ${span.unit}`,
    isLimit && "limit",
    isPast && "past",
  ].filter((part) => typeof part === "string");
  return `${kind} "${text.slice(start, end)}" ${parts.join(", ")}`;
}

/** Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ["Priya will send it by Friday at 3pm.", ['date "Friday at 3pm" 5, 15:00, limit']],
  [
    "Ana: at ten past six, we take the 27th.\n[21/01/2026, 07:58] Dan: No, by 11, at the end of June or on Boxing Day.",
    [
      'time "ten past six" 18:10',
      'date "the 27th" ?-?-27',
      'time "11" 11:00, limit',
      'date "the end of June" end ?-6',
      'date "Boxing Day" ?-12-26',
    ],
  ],
  ["It opens at 9 on Saturday.", ['date "9 on Saturday" 6, 9:00']],
  ["See you Monday at 9, Jo.", ['date "Monday at 9" 1, 9:00']],
  ["On March 5, 2027 the lease ends.", ['date "March 5, 2027" 2027-3-5']],
  [
    "Thursday 27 March, 14:30–16:00 in the hall",
    ['date "Thursday 27 March, 14:30–16:00" ?-3-27 (4), 14:30, to 16:00'],
  ],
  ["The trip is on 3–5 May.", ['date "3–5 May" ?-5-3, to ?-5-5']],
  ["The rent is due in two weeks.", ['date "in two weeks" day +14, limit']],
  ["Between 03/04/2026 and 25/12/2026.", ['date "03/04/2026 and 25/12/2026" 3/4/2026, to 2026-12-25']],
  [
    "Done by the end of next week, or EOM.",
    ['date "the end of next week" end week +1, limit', 'date "EOM" end month 0'],
  ],
  ["May will call Will in May.", ['date "May" ?-5-?']],
  ["We march on the 1st and the sun sat low.", ['date "the 1st" ?-?-1']],
  [
    "It took 3 hours and 20 minutes.",
    ['duration "3 hours" 3 hour, past', 'duration "20 minutes" 20 minute, past'],
  ],
  ["Choir is every Monday at 9.", ['recurrence "every Monday at 9" 1, 9:00, 1 week']],
  [
    "Market on Tuesdays, board on the first Monday of each month.",
    ['recurrence "Tuesdays" 2, 1 week', 'recurrence "the first Monday of each month" 1, 1 month'],
  ],
  ["Take it twice a day for six weeks.", ['recurrence "twice a day" ', 'duration "six weeks" 6 week']],
  [
    "Back up every other day, prune monthly.",
    ['recurrence "every other day" 2 day', 'recurrence "monthly" 1 month'],
  ],
  ["Not next Friday but this Friday.", ['date "next Friday" 5 +1', 'date "this Friday" 5 0']],
  [
    "Dan will paint the shed by Friday, and a hundred by Monday.",
    ['date "Friday" 5, limit', 'date "Monday" 1, limit'],
  ],
  ["Yesterday the pump failed at 14:30.", ['date "Yesterday" day -1, past', 'time "14:30" 14:30, past']],
  [
    "3pm tomorrow, half past nine on Saturday.",
    ['date "3pm tomorrow" day +1, 15:00', 'date "half past nine on Saturday" 6, 9:30'],
  ],
  [
    "Planned for Q3 2026, paid next quarter.",
    ['date "Q3 2026" Q3 2026', 'date "next quarter" quarter +1, past'],
  ],
  [
    "The guild of 1380 wrote (1998) and counted 2000 boats.",
    ['date "1380" 1380-?-?, past', 'date "1998" 1998-?-?, past'],
  ],
  ["Built in 1998, sold in March 2024.", ['date "1998" 1998-?-?, past', 'date "March 2024" 2024-3-?, past']],
  [
    "See 2026-03-05T10:00 and 2026-03-06.",
    ['date "2026-03-05T10:00" 2026-3-5, 10:00', 'date "2026-03-06" 2026-3-6'],
  ],
  [
    "Two days ago he left; a week from today he is back.",
    ['date "Two days ago" day -2, past', 'date "a week from today" day +7'],
  ],
  [
    "Shut from 24 December to 2 January, then 8am to 1pm on Saturday 16 May.",
    [
      'date "24 December to 2 January" ?-12-24, to ?-1-2',
      'date "8am to 1pm on Saturday 16 May" ?-5-16 (6), 8:00, to 13:00',
    ],
  ],
  [
    "The talk was moved from Tuesday to Thursday, and the tea is between 3 and 5.",
    ['date "Tuesday" 2, past', 'date "Thursday" 4, past', 'time "3 and 5" 15:00, to 17:00'],
  ],
  ["july and august were wet, April and June are sisters.", []],
  ["July and August are wet.", ['date "July and August" ?-7-?, to ?-8-?']],
  [
    "Fri 15th after 4, doors at 8.20, by half 7 or at midnight",
    [
      'date "Fri 15th after 4" ?-?-15 (5), 16:00',
      'time "8.20" 8:20',
      'time "half 7" 7:30, limit',
      'time "midnight" 24:00',
    ],
  ],
  [
    "mon - pipes. fri 6 sept we got paid, ask me in january, due 11/20 at 9",
    [
      'date "mon" 1',
      'date "fri 6 sept" ?-9-6 (5), past',
      'date "january" ?-1-?',
      'date "11/20 at 9" ?-11-20, 9:00, limit',
    ],
  ],
  ["Mix 11/20 of it at 8.20 km, add 3/4 cup; version from 2.10 on.", []],
  ["Q4 is dropped, but the bill for Q4 was high.", ['date "Q4" Q4 ?, past']],
  [
    "Easter, Good Friday and next summer; the summer house has a view.",
    ['date "Easter" easter 0', 'date "Good Friday" easter -2', 'date "next summer" summer 1'],
  ],
  [
    "Not on a Friday, but on Monday mornings, the Monday after two Sundays.",
    ['date "a Friday" unsettled', 'recurrence "Monday mornings" 1, 1 week', 'date "Monday" 1'],
  ],
  [
    "They met on 3 May and parted one week later, that day at ten o'clock.",
    [
      'date "3 May" ?-5-3, past',
      'date "one week later" later day +7, past',
      'date "that day at ten o\'clock" later day 0, 10:00, past',
    ],
  ],
  [
    "Der Ständer klemmt seit Juni, sagt Frau Petersen bis Freitag nächster Woche.",
    ['date "Juni" ?-6-?', 'date "Freitag nächster Woche" 5 +1, limit'],
  ],
  [
    "Le gîte est ouvert d'avril à octobre, je réunis le club mardi prochain.",
    ['date "avril à octobre" ?-4-?, to ?-10-?', 'date "mardi prochain" 2'],
  ],
  [
    "kit's back thurs, or sat at 4ish; van leaves half eleven sharp, home by five.",
    ['date "thurs" 4', 'date "sat at 4ish" 6, 16:00', 'time "half eleven" 11:30', 'time "five" 17:00, limit'],
  ],
  ["The sat nav lost the sun for ages; we sat by two doors.", []],
  [
    "moved to Tuesday, no signal since Sunday, asks by Friday week",
    ['date "Tuesday" 2', 'date "Sunday" 7, past', 'date "Friday week" +7 from 5, limit'],
  ],
  [
    "Draft to be updated by the end of June; fall 0240, theatre 0900 hrs, job 0917.",
    ['date "the end of June" end ?-6, limit', 'time "0240" 2:40', 'time "0900 hrs" 9:00'],
  ],
  [
    "paint of the 1930s, thread from the 90s, c. 1840, told us in may, since halloween",
    [
      'date "the 1930s" 1930-?-?, to 1939-?-?',
      'date "the 90s" 1990-?-?, to 1999-?-?',
      'date "c. 1840" 1840-?-?, past',
      'date "may" ?-5-?, past',
      'date "halloween" ?-10-31, past',
    ],
  ],
  ["Room 2026 seats 300, version 1.2.3, see https://a.example/2026-03-05.", []],
  [
    "Am 3. Oktober um 15 Uhr treffen wir uns im Rathaus am Marktplatz.",
    ['date "3. Oktober um 15 Uhr" ?-10-3, 15:00'],
  ],
  [
    "La réunion est prévue le 12 mars 2027 à 15h30 dans la grande salle.",
    ['date "12 mars 2027 à 15h30" 2027-3-12, 15:30'],
  ],
  [
    "El contrato se firma el viernes y se paga en 2027 según lo acordado.",
    ['date "viernes" 5', 'date "2027" 2027-?-?'],
  ],
];

describe("written dates", () => {
  it.each(EXAMPLES)("%s", (text, labels) => {
    expect(insightsOf(text).dates.map((date) => label(text, date))).toEqual(labels);
  });
});
