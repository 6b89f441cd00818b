import type { RewriteStructure } from "#shared/rewrite.ts";
import { type Arrangement, partsOf, type PlacedUnit } from "./placed-unit.ts";

/**
 * The units in another structure, in their order; what stood between them and is no unit (code, quotes) stays between
 * them. Null where the text has no such structure in it: a table needs pairs such as "name: value".
 * @param title what the text is about, for the subject of an e-mail
 */
export function arrange(
  structure: Exclude<RewriteStructure, "title">,
  units: readonly PlacedUnit[],
  after: string,
  title: string,
): Arrangement | null {
  if (structure === "table") return asTable(units, after);
  if (structure === "e-mail") return asMail(units, after, title);
  return asList(structure, units, after);
}

function asList(
  structure: "bullets" | "checklist" | "steps",
  units: readonly PlacedUnit[],
  after: string,
): Arrangement {
  let number = 0;
  let isFirst = true;
  let wasItem = false;
  const arranged = units.map(({ kind, before, text, isJoined = false }) => {
    if (isJoined) return { before, text };
    const { kept, mark } = partsOf(before);
    const opening = isFirst ? "" : "\n";
    const isHeading = kind === "heading";
    const goesOn = kind === "list-item" || kind === "task" ? mark === "" && wasItem && kept === "" : false;
    const isApart = kept !== "" || (!isFirst && isHeading === wasItem);
    isFirst = false;
    if (kind === "table") {
      wasItem = false;
      return { before, text };
    }
    if (isHeading) {
      wasItem = false;
      number = 0;
      return { before: `${gap(opening, kept, true)}${mark === "" ? "" : `${mark} `}`, text };
    }
    if (goesOn) return { before: " ", text };
    number += 1;
    wasItem = true;
    const done = /\[[xX]\]/.exec(text.slice(0, 3) + mark)?.[0] ?? "[ ]";
    const sign = structure === "steps" ? `${number}. ` : structure === "checklist" ? `- ${done} ` : "- ";
    const words = structure !== "bullets" ? text.replace(/^\[[ xX]\]\s+/, "") : text;
    return { before: `${gap(opening, kept, isApart)}${sign}`, text: words };
  });
  return { units: arranged, after };
}

/** The line ends before a unit, around what is kept there. */
function gap(opening: string, kept: string, isApart: boolean): string {
  // The line under a heading belongs to it.
  if (/^(?:=+|-+)$/.test(kept)) return `\n${kept}\n\n`;
  if (kept !== "") return `${opening === "" ? "" : "\n\n"}${kept}\n\n`;
  return opening === "" ? "" : isApart ? "\n\n" : opening;
}

const oneLine = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, " ");

const PAIR = /^[*_]{0,3}([^:|\n*_]{1,40}?)[*_]{0,3}(?::[*_]{0,3}\s+|\s+[–—-]\s+)(\S[\s\S]*)$/;

/** Pairs in two columns; a unit without a pair has the first cell empty. */
function asTable(units: readonly PlacedUnit[], after: string): Arrangement | null {
  const rows = units.filter(({ kind }) => kind !== "heading" && kind !== "table");
  const pairs = rows.filter(({ text }) => PAIR.test(text));
  if (pairs.length < 2 || pairs.length < 0.6 * rows.length) return null;
  let isOpen = false;
  let isFirst = true;
  const arranged = units.map(({ kind, before, text }) => {
    const { kept, mark } = partsOf(before);
    const closing = isOpen ? " |" : "";
    const opening = isFirst ? "" : "\n";
    isFirst = false;
    if (kind === "heading" || kind === "table") {
      isOpen = false;
      return { before: `${closing}${gap(opening, kept, true)}${mark === "" ? "" : `${mark} `}`, text };
    }
    const head =
      isOpen && kept === ""
        ? `${closing}\n| `
        : `${closing}${gap(opening, kept, true)}| Item | Detail |\n| --- | --- |\n| `;
    isOpen = true;
    const [, key = "", value = text] = PAIR.exec(text) ?? [];
    return { before: head, text: `${cell(key)} | ${cell(value)}` };
  });
  return { units: arranged, after: isOpen ? ` |${after}` : after };
}

/** A cell has one line, and bars in it are escaped. */
const cell = (text: string): string => oneLine(text).replace(/(?<!\\)\|/g, "\\|");

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,60}$/i;
const CLOSING =
  /\b(?:regards|best wishes|sincerely|faithfully|yours truly|cheers|best)\b,?(?:\s*\n?.{0,60})?$/i;

/** Subject, greeting and closing around the text, each only where it has none; a heading that opens it is the subject. */
function asMail(units: readonly PlacedUnit[], after: string, title: string): Arrangement {
  const [first, second] = units;
  if (first === undefined) return { units: [], after };
  const isSubject = first.kind === "heading";
  const opening = isSubject ? second : first;
  const greeting = opening !== undefined && GREETING.test(opening.text.trim()) ? "" : "Hello,\n\n";
  const arranged = units.map(({ before, text }, index) => {
    if (index === 0) return { before: isSubject ? "Subject: " : `Subject: ${title}\n\n${greeting}`, text };
    return index === 1 && isSubject ? { before: `\n\n${greeting}`, text } : { before, text };
  });
  const tail = units
    .slice(-3)
    .map(({ text }) => text)
    .join("\n");
  const isClosed =
    CLOSING.test(tail) ||
    units
      .slice(-3)
      .some(({ text }) =>
        /^(?:kind |best |warm )?(?:regards|wishes)|^(?:yours )?(?:sincerely|faithfully)/i.test(text),
      );
  return { units: arranged, after: isClosed ? after : `${after.trimEnd()}\n\nBest regards,\n` };
}
