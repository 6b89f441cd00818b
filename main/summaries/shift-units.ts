import type { NanoDocument } from "#main/nano/result.ts";

/** The same document with its units at their offsets in the note that it is a part of, from `offset` on. */
export function shiftUnits<Document extends NanoDocument>(document: Document, offset: number): Document {
  if (offset === 0) return document;
  const units = document.units.map((unit) => ({
    ...unit,
    start: unit.start + offset,
    end: unit.end + offset,
  }));
  return { ...document, units };
}
