import type { Clock } from "#main/nano/insight-result.ts";
import type { Reading } from "./date-rule.ts";

/** An hour as it is written: without a zero before it and without a half of the day it is the likelier one. */
export function written(hour: string, minute: number): Clock {
  const value = Number(hour);
  return value > 12 || hour.startsWith("0")
    ? { hour: value, minute }
    : { hour: colloquial(value), minute, isBare: true };
}

/** "at 3" of everyday notes is in the afternoon, "at 9" in the morning. */
export function colloquial(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** The same, where a part of the day may be said. */
export function hourIn(hour: number, part: string | undefined): number {
  if (part === undefined) return colloquial(hour);
  if (/^morning$/i.test(part)) return hour === 12 ? 0 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** "2:30" stays as it is written: its document may count 24 hours. */
export function asWritten(hour: string, minute: number): Reading | null {
  const reading = clock(Number(hour), minute, undefined);
  const isBare = /^(?:[1-9]|1[0-2])$/.test(hour);
  return reading && isBare ? { ...reading, clock: { ...reading.clock, isBare } } : reading;
}

/** The same of an hour in words, or of one that says no half of the day. */
export function bare(hour: number, minute: number): Reading | null {
  const reading = clock(colloquial(hour), minute, undefined);
  return reading && hour <= 12 ? { ...reading, clock: { ...reading.clock, isBare: true } } : reading;
}

export function clock(
  hour: number,
  minute: number,
  half: string | undefined,
): (Reading & { clock: Clock }) | null {
  if (hour > 24 || minute > 59) return null;
  const isPm = /^p/i.test(half ?? "");
  const isAm = /^a/i.test(half ?? "");
  if ((isPm || isAm) && hour > 12) return null;
  const day = isPm && hour < 12 ? hour + 12 : isAm && hour === 12 ? 0 : hour;
  return { kind: "time", day: null, clock: { hour: day, minute }, until: null, span: null };
}

export function spanned(reading: Reading | null, until: Clock | null): Reading | null {
  return reading === null || until === null || until.hour > 24
    ? reading
    : { ...reading, until: { day: null, clock: until } };
}

/** The end of a span that begins with another time: of a clock of twelve hours, the first behind it. */
export function afterStart(start: Clock, end: Clock): Clock {
  if (end.isBare !== true) return end;
  const early = { ...end, hour: end.hour % 12 };
  return minutesOf(early) > minutesOf(start) ? early : { ...end, hour: early.hour + 12 };
}

const minutesOf = ({ hour, minute }: Clock): number => 60 * hour + minute;
