import { type DateRule, offset, on, pattern, rule } from "./date-rule.ts";

/** What stands before a part of a day that belongs to it: an hour, or a day by its name. */
const OWN_DAY =
  "\\d|\\p{L}day|tomorrow|tmrw|today|o['’]?clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|early|late|first thing|\\d(?:st|nd|rd|th)";

/** What is promised or asked for is of the day that follows from the words alone. */
const PROMISE = "(?<=(?:['’]ll|\\b(?:will|shall|[Cc]an you|[Cc]ould you|going to)) [^.;:?!\\n]{1,50} )";

/** Parts of a day that tell no day but the one of writing, or the one behind it. */
export const dayParts = (): readonly DateRule[] => [
  rule(
    pattern(
      `${PROMISE}(?<!(?:${OWN_DAY}),? )(?:at|after) lunch(?=$|\\n|[.,;?!)]| (?:and|to|if|even|with an)(?!\\p{L}))`,
    ),
    () => offset("day", 0),
    /lunch/,
  ),
  // What happened in the morning was today; what is to happen then will be tomorrow.
  rule(pattern(`(?<!(?:${OWN_DAY}),? )in the morning(?! (?:of|and|or)(?!\\p{L}))`, "giu"), () =>
    on({ form: "offset", unit: "day", count: 1, past: 0 }),
  ),
  rule(
    pattern(`${PROMISE}(?<!(?:the|${OWN_DAY}),? )first thing(?=$|\\n|[.,;?!)])`),
    () => offset("day", 1),
    /first thing/,
  ),
  rule(pattern("that (?:morning|afternoon|evening|night)", "giu"), () =>
    on({ form: "later", unit: "day", count: 0 }),
  ),
];
