import type { Conversation } from "#main/nano/conversation-result.ts";
import type { InsightUnit } from "./insight-stage.ts";

/** What kind of document tasks stand in: the same words ask for something in a mail and explain something in an article. */
export interface TaskContext {
  /** People speak or write to each other. */
  isSpoken: boolean;
  /** A list of things to do. */
  isToDo: boolean;
  /** Minutes of a meeting. */
  isMinutes: boolean;
}

/** Units at the top of a document in which its title and header stand. */
const TOP = 6;
/** Checkboxes that make a list of things to do. */
const CHECKBOXES = 2;

/** Reads the context off the conversation, the checkboxes, and the words at the top. */
export function taskContext(units: readonly InsightUnit[], conversation: Conversation | null): TaskContext {
  const boxes = units.reduce(
    (count, { insights }) => count + insights.tasks.filter(({ how }) => how === "checkbox").length,
    0,
  );
  const top = units.slice(0, TOP);
  return {
    isSpoken: conversation !== null || units.some(({ text }) => ADDRESSED.test(text)),
    isToDo: boxes >= CHECKBOXES || isToDoTitle(units),
    isMinutes: top.some(({ text }) => MINUTES.test(text)),
  };
}

/** A title that says so; a heading is one when all others stand below it. */
function isToDoTitle(units: readonly InsightUnit[]): boolean {
  const [title] = units;
  if (title === undefined || title.text.length > 80 || !TO_DO.test(title.text)) return false;
  return units.every(({ kind, index, section }) => kind !== "heading" || index === 0 || section >= 0);
}

/** A line of a mail's or a ticket's header, or the line above a quoted mail. */
const ADDRESSED =
  /(?:^|\n)[\s>*_|]{0,12}(?:From|To|Subject|Von|An|Betreff|De|À|Objet|Para|Asunto|Requester|Reporter|Reported by|Assignee|Opened by|Ticket(?: #?\d{1,9})?|Incident)[*_]{0,2} ?:|(?:wrote|schrieb|a écrit|escribió) ?:\s*$/im;
const TO_DO =
  /(?<!\p{L})(?:to[ -]?do|todos|checklist|brain dump|task list|packing|zu erledigen|à faire|por hacer|pendientes)(?!\p{L})/iu;
const MINUTES =
  /(?<!\p{L})(?:minutes|meeting|attend(?:ees|ing)|present|apologies|stand-?up|committee|retro|protokoll|besprechung|sitzung|elternabend|anwesend|compte[ -]rendu|réunion|présents|acta|reunión|asistentes)(?!\p{L})/iu;
