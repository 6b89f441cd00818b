import type { Owner } from "#main/nano/insight-result.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";
import type { OwnerNames } from "./owner-names.ts";
import { speakerOf } from "./speaker-of.ts";

/** Units and messages behind a task of nobody in which its owner is looked for. */
const UNITS = 12;
const MESSAGES = 4;

const TAKES =
  /^(?:(?:ok|okay|yes|yep|yeah|sure|fine|right|oh|well)[,.!]? ){0,2}(?:me\b|mine\b|i will\b|i['’]ll (?:do|take|get|sort|handle|bring|go|ring|call|ask|make|see)\b|i can\b(?!['’]t|not)|on it\b|leave (?:it|that|this) (?:to|with) me|i['’]?(?:ve)? got (?:it|this|that)\b|will do\b|bags i\b|mach ich|ich (?:mach|übernehm)|je m['’]en (?:occupe|charge)|(?:yo )?me encargo)/iu;
const MEANT =
  /^(?:(?:and|so),? )?(?:(?:that['’]?s|that is|it['’]?s|i mean|meaning|over to) )?you,? (?<who>\p{Lu}[\p{L}\p{M}'’-]{1,24})[.!?]?$|^(?<whom>\p{Lu}[\p{L}\p{M}'’-]{1,24}),? (?:that['’]?s you|you|over to you|yours)[.!?]?$/iu;

/**
 * Who takes on what anybody was asked to do, or is told to right behind it: "I'll do it", "You, Jun.", "That's you,
 * Marisol."
 */
export function volunteerFor(
  { index, message, section }: InsightUnit,
  { units, conversation }: InsightInput,
  names: OwnerNames,
): Owner | null {
  const asking = speakerOf(conversation, { message })?.name;
  for (const unit of units.slice(index + 1, index + 1 + UNITS)) {
    if (unit.section !== section || (unit.message ?? 0) - (message ?? 0) > MESSAGES) return null;
    const { clean } = unit.facts;
    const said = unit.message === message ? MEANT.exec(clean) : null;
    const name = said?.groups?.["who"] ?? said?.groups?.["whom"];
    if (name !== undefined && names.isKnown(name)) {
      const start = Math.max(0, unit.text.indexOf(name));
      return { name: names.full(name), at: { unit: unit.index, start, end: start + name.length } };
    }
    if (message === null && unit.index > index + 1) return null;
    if (!TAKES.test(clean) || unit.insights.questions.length > 0) continue;
    const speaker = speakerOf(conversation, unit);
    if (speaker === null || unit.message === null) return message === null ? names.author : null;
    if (unit.message !== message || speaker.name === asking)
      return { name: names.full(speaker.name), at: { message: unit.message } };
  }
  return null;
}
