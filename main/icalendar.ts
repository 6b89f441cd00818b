import { createHash } from "node:crypto";
import type { TaskItem } from "#shared/aggregates.ts";
import { isoDay, periodOf } from "#shared/calendar.ts";
import { VERSION } from "./version.ts";

/** Octets of a content line, without its end, after RFC 5545, section 3.1. */
const LINE_OCTETS_MAX = 75;

/**
 * Tasks as an iCalendar object (RFC 5545) of VTODO components. Due days are dates, due times stand in the zone of who
 * reads them, and a week or month is due on its last day. The same task of the same document has the same UID.
 * `now` is in milliseconds since 1970 UTC.
 */
export function icalendarOf(tasks: readonly TaskItem[], now: number): string {
  return calendarText(tasks.flatMap((task) => toDo(task, now)));
}

/** The content lines of components as a whole calendar. */
export function calendarText(components: readonly string[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Nano Banana//${VERSION}//EN`,
    ...components,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The lines every component begins with; the same source has the same UID. */
export function componentHead(sources: TaskItem["sources"], now: number): string[] {
  const [source] = sources;
  const identity = [source?.document, source?.selector.start, source?.selector.quote];
  const uid = createHash("sha256").update(JSON.stringify(identity)).digest("hex").slice(0, 32);
  return [`UID:${uid}@nano-banana`, `DTSTAMP:${compact(new Date(now).toISOString().slice(0, 19))}Z`];
}

function toDo({ text, sources, owner, due, isDone }: TaskItem, now: number): string[] {
  return [
    "BEGIN:VTODO",
    ...componentHead(sources, now),
    `SUMMARY:${escaped(text)}`,
    ...(owner === null ? [] : [`CONTACT:${escaped(owner.name)}`]),
    ...(due === null ? [] : dueLine(due.date)),
    `STATUS:${isDone ? "COMPLETED" : "NEEDS-ACTION"}`,
    "END:VTODO",
  ];
}

function dueLine(written: string | null): string[] {
  const iso = written?.split("/").at(-1) ?? null;
  const period = iso === null ? null : periodOf(iso);
  if (iso === null || period === null) return [];
  if (/T\d{2}:\d{2}$/.test(iso)) return [`DUE:${compact(`${iso}:00`)}`];
  return [`DUE;VALUE=DATE:${compact(isoDay(period.last))}`];
}

/** A date or time in the basic form of ISO 8601. */
export const compact = (iso: string): string => iso.replace(/[-:]/g, "");

/** A text as the value of a property. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[\0-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** Breaks a line before the octet that would be too many, never within a character. */
function folded(line: string): string {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS_MAX) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
