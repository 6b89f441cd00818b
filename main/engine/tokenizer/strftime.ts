/** A time in the form of C's strftime, in English, for templates that tell the model what day it is. */
export function formatTime(format: string, time: Date): string {
  return format.replaceAll(/%([%A-Za-z])/gu, (written, letter: string) => FIELDS[letter]?.(time) ?? written);
}

const FIELDS: Readonly<Record<string, (time: Date) => string>> = {
  "%": () => "%",
  a: (time) => named(time, { weekday: "short" }),
  A: (time) => named(time, { weekday: "long" }),
  b: (time) => named(time, { month: "short" }),
  B: (time) => named(time, { month: "long" }),
  d: (time) => padded(time.getDate()),
  e: (time) => String(time.getDate()).padStart(2, " "),
  H: (time) => padded(time.getHours()),
  I: (time) => padded(time.getHours() % 12 || 12),
  m: (time) => padded(time.getMonth() + 1),
  M: (time) => padded(time.getMinutes()),
  p: (time) => (time.getHours() < 12 ? "AM" : "PM"),
  S: (time) => padded(time.getSeconds()),
  y: (time) => padded(time.getFullYear() % 100),
  Y: (time) => String(time.getFullYear()),
};

function named(time: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-US", options).format(time);
}

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
