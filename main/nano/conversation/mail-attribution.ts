import type { Slice } from "#main/nano/result.ts";
import { displayed } from "./mail-header.ts";
import { trimmed } from "./lines.ts";
import type { QuotedLine } from "./quoted-lines.ts";
import { isName } from "./speaker-name.ts";
import { readStamp, type Stamp } from "./stamp.ts";

/** "On Fri, 7 Nov 2025 at 11:05, Joanne Peel <j@x.example> wrote:", on one line or wrapped. */
export interface Attribution {
  lines: number;
  name: Slice;
  stamp: Stamp | null;
}

/** The attribution that begins at a line, or null; it has a time or an address beside the name. */
export function readAttribution(
  text: string,
  lines: readonly QuotedLine[],
  index: number,
): Attribution | null {
  const first = lines[index];
  if (first === undefined || first.isBlank || first.end - first.start > LENGTH_MAX) return null;
  const opening = text.slice(first.start, first.end);
  if (!OPENING.test(opening) && !WROTE.test(opening) && !/@/.test(opening)) return null;
  for (let count = 1; count <= LINES_MAX; count += 1) {
    const last = lines[index + count - 1];
    if (last === undefined || last.isBlank || last.depth !== first.depth) return null;
    const whole = { start: first.start, end: last.end };
    const shown = text.slice(whole.start, whole.end);
    if (shown.length > LENGTH_MAX) return null;
    if (!/[:：][*_]{0,3}$/.test(shown) && !RULED.test(shown)) continue;
    if (!WROTE.test(shown) && !/年.{0,80}@/s.test(shown)) return null;
    const stamp = stampWithin(text, whole);
    if (stamp === null && !/@/.test(shown)) return null;
    const name = nameWithin(text, whole, stamp);
    return name === null ? null : { lines: count, name, stamp };
  }
  return null;
}

/** "---- On Thu, 12 Mar 2026 19:41, Ana wrote ----" (Zoho). */
const RULED = /^[-=—–]{2,20}\s.{1,300}\s[-=—–]{2,20}$/s;
const LENGTH_MAX = 400;
const LINES_MAX = 3;
const OPENING =
  /^[*_"=—–-]{0,20}\s?(?:on|at|am|le|el|em|il|op|den|på|w dniu|dnia|el día|a|em|\d{1,4}[./年-]|في|在|于)[\s\d]/iu;
const VERB = String.raw`wrote|writes|replied|answered|responded|schrieb|antwortete|geschrieben|a écrit|a répondu|escribió|respondió|escreveu|ha scritto|schreef|skrev|napisał(?:\(a\)|a)?|kirjoitti|написал[аи]?|كتب|写道|のメール`;
const WROTE = new RegExp(`(?<!\\p{L})(?:${VERB})`, "iu");

/** The first stamp of a range that names a day. */
function stampWithin(text: string, { start, end }: Slice): Stamp | null {
  for (let at = start; at < end; at += 1) {
    if (at > start && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
    const stamp = readStamp(text, at);
    if (
      stamp !== null &&
      stamp.day !== null &&
      (stamp.day.form !== "weekday" || stamp.clock !== null) &&
      stamp.end <= end
    )
      return stamp;
  }
  return null;
}

const BEFORE_NAME = new RegExp(
  `^(?:[\\s,;*_>=|·—–-]|(?:${VERB}|hat|von|from|by|on|at|am|um)(?!\\p{L})|[+-]\\d{4}|GMT|UTC|\\([A-Z]{2,5}\\))*`,
  "iu",
);
const BEHIND_NAME = new RegExp(
  `[\\s,*_=—–-]*(?:(?<!\\p{L})(?:${VERB}))?[\\s,]*(?:on|am|le|el|op|den|em|il)?[\\s:：,*_=—–-]*$`,
  "iu",
);

function nameWithin(text: string, whole: Slice, stamp: Stamp | null): Slice | null {
  const ranges =
    stamp === null
      ? [whole]
      : [
          { start: stamp.end, end: whole.end },
          { start: whole.start, end: stamp.start },
        ];
  for (const range of ranges) {
    let shown = text.slice(range.start, range.end);
    const skipped = BEFORE_NAME.exec(shown)?.[0].length ?? 0;
    shown = shown.slice(skipped);
    const behind = BEHIND_NAME.exec(shown)?.[0].length ?? 0;
    const kept = trimmed(text, { start: range.start + skipped, end: range.end - behind });
    if (kept.end <= kept.start) continue;
    const name = displayed(text, kept);
    if (name === null) continue;
    const words = text.slice(name.start, name.end);
    if (isName(words) || /^[\w.+-]{1,64}@[\w.-]{1,190}$/.test(words)) return name;
  }
  return null;
}
