/** Names of months and weekdays in the languages whose dates are compared. */
const LANGUAGES = ["en", "de", "fr", "es"];

/** 1 to 12 by name; English and German names also by their first three letters and more. */
export const MONTHS: ReadonlyMap<string, number> = named(12, (index) => Date.UTC(2023, index, 15), "month");
/** 1 for Monday to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = named(
  7,
  (index) => Date.UTC(2023, 0, 2 + index),
  "weekday",
);

/** A pattern of any of the names, longest first. */
export const MONTH = anyOf(MONTHS.keys());
export const WEEKDAY = anyOf(WEEKDAYS.keys());

function named(
  count: number,
  time: (index: number) => number,
  field: "month" | "weekday",
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { [field]: "long", timeZone: "UTC" });
    for (let index = 0; index < count; index += 1) {
      const name = format.format(time(index)).toLowerCase();
      found.set(name, index + 1);
      if (language !== "en" && (language !== "de" || field === "weekday")) continue;
      for (let length = 3; length <= Math.min(5, name.length - 1); length += 1) {
        const short = name.slice(0, length);
        if (!found.has(short)) found.set(short, index + 1);
      }
    }
  }
  return found;
}

function anyOf(names: Iterable<string>): string {
  return `(?:${[...names].sort((one, other) => other.length - one.length).join("|")})`;
}
