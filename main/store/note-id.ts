import { randomInt } from "node:crypto";
import type { NoteId } from "#shared/note.ts";

const TIME_DIGITS = 9;
const RANDOM_DIGITS = 11;

/** A new id of 20 base-36 digits: milliseconds first, so that ids sort by time, then 56 random bits. */
export function newNoteId(now: number): NoteId {
  const time = Math.max(0, Math.trunc(now)).toString(36).padStart(TIME_DIGITS, "0");
  let id = time.slice(-TIME_DIGITS);
  for (let digit = 0; digit < RANDOM_DIGITS; digit++) id += randomInt(36).toString(36);
  return id;
}
