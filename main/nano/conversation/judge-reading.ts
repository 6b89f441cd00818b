import type { Slice } from "#main/nano/result.ts";
import { addresses, areFields, isField, soundsSpoken } from "./conversation-words.ts";
import type { LineFormat, RawConversation, RawMessage } from "./line-format.ts";

/** Whether a reading by a format is a conversation, as strongly as the format asks for. */
export function isConversation(
  { strength }: LineFormat,
  text: string,
  { messages }: RawConversation,
): boolean {
  const said = messages.filter(({ kind }) => kind === "message");
  const turnsOf = new Map<string, number>();
  for (const { name } of said) {
    if (name === null) continue;
    const key = text.slice(name.start, name.end);
    turnsOf.set(key, (turnsOf.get(key) ?? 0) + 1);
  }
  const names = [...turnsOf.keys()];
  if (said.length < 2 || areFields(names)) return false;
  if (strength === "sure") return true;
  if (areRecords(text, said)) return false;
  const spoken = said.filter(({ parts }) => begins(text, parts, soundsSpoken)).length;
  const withWords = said.filter(({ parts }) => parts.length > 0).length;
  if (withWords < 0.6 * said.length || names.length < 2) return false;
  const comesBack = said.length >= 3 && said.length / names.length >= 1.3;
  const vague = said.filter(({ isVague }) => isVague === true).length;
  if (strength === "addressed" || vague > 0.5 * said.length) {
    const addressing = said.filter(({ parts }) => begins(text, parts, addresses)).length;
    return comesBack && addressing >= 0.3 * said.length && spoken >= 0.5 * said.length;
  }
  if (strength === "likely") return comesBack || spoken >= 0.5 * said.length;
  const isLatin = names.some((name) => /\p{Script=Latin}/u.test(name));
  return said.length >= 3 && said.length / names.length >= 1.5 && (!isLatin || spoken >= 0.15 * said.length);
}

/** Without the fields of a form that stand before the first message: "Opened: 12 March 2026 10:42". */
export function withoutFields(text: string, read: RawConversation): RawConversation {
  const names = read.messages.map(({ name }) => (name === null ? "" : text.slice(name.start, name.end)));
  const first = read.messages.findIndex(({ kind, parts }, index) => {
    const name = names[index] ?? "";
    if (kind !== "message" || name === "") return true;
    const isOnce = names.length >= 4 && index < FIELDS_MAX && names.indexOf(name, index + 1) < 0;
    return !isField(name) && !(isOnce && !begins(text, parts, soundsSpoken) && isApart(text, read, index));
  });
  const start = read.messages[first]?.start;
  if (start === undefined || first === 0) return read;
  return {
    ...read,
    messages: read.messages.slice(first),
    gaps: read.gaps.filter((gap) => gap.start >= start),
  };
}

/** Lines of a form that may stand before the first message. */
const FIELDS_MAX = 8;

/** Whether a blank line, or another field, follows a message. */
function isApart(text: string, { messages }: RawConversation, index: number): boolean {
  const [own, next] = [messages[index], messages[index + 1]];
  if (own === undefined || next === undefined) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(own.parts.at(-1)?.end ?? own.start, next.start));
}

/** Characters of a message that are listened to. */
const OPENING = 300;

/**
 * Whether the names are fields of records: in paragraphs of several none comes twice, and nearly all paragraphs begin with
 * the same few. Who talks to each other takes turns within a paragraph, or in one each.
 */
function areRecords(text: string, said: readonly RawMessage[]): boolean {
  const paragraphs: string[][] = [];
  let last = 0;
  for (const { name, start, parts } of said) {
    if (name === null) continue;
    const label = text.slice(name.start, name.end);
    const isBehindBlank = /\n[ \t]*\r?\n/.test(text.slice(last, start));
    const current = paragraphs.at(-1);
    if (current === undefined || isBehindBlank) paragraphs.push([label]);
    else current.push(label);
    last = parts.at(-1)?.end ?? name.end;
  }
  const several = paragraphs.filter(({ length }) => length >= 2);
  const labels = several.reduce((sum, { length }) => sum + length, 0);
  if (several.length < 2 || labels < 2.5 * several.length || labels < 0.5 * said.length) return false;
  const distinct = several.filter((names) => new Set(names).size === names.length).length;
  return distinct >= 0.8 * several.length;
}

/** Whether a part of a message sounds in its first words like something. */
export const begins = (text: string, parts: readonly Slice[], is: (words: string) => boolean): boolean =>
  parts.some(({ start, end }) => is(text.slice(start, Math.min(end, start + OPENING))));
