import type { Slice } from "./result.ts";

/** How a conversation was written down; `plain` is "Ana: words". */
export type ConversationFormat =
  | "plain"
  | "whatsapp"
  | "signal"
  | "telegram"
  | "slack"
  | "discord"
  | "teams"
  | "transcript"
  | "ticket"
  | "vtt"
  | "srt"
  | "mail";

/** Who speaks: the name as displayed, and the exact slice of the document that says it. */
export interface Speaker extends Slice {
  name: string;
  quote: string;
}

/**
 * One message of a conversation. Offsets are UTF-16 into the document. `attachment`: a file, sticker or picture and no
 * words; `repeat`: a mail that is quoted a second time; `system`: a line of the program.
 */
export interface Message {
  kind: "message" | "attachment" | "deleted" | "system" | "repeat";
  /** Null for lines of the program, and where a mail does not say who wrote it. */
  speaker: Speaker | null;
  /** As written; `iso` is "2026-03-12T19:41", a day, or null where it cannot be told or counts from the start. */
  time: (Slice & { iso: string | null }) | null;
  /** Whom a mail is addressed to, copies included. */
  to: readonly string[];
  /** From its head to the end of its words. */
  start: number;
  end: number;
  /** Its words without the head, in order; more than one where an answer or a decoration stands between. */
  parts: readonly Slice[];
  /** Where a mail's sign-off and signature begin. */
  closing: number | null;
  /** How deep it is quoted or forwarded. */
  depth: number;
  /** Index of the message it answers, where that is known. */
  replyTo: number | null;
}

/** The messages of a document, in order of the text. */
export interface Conversation {
  format: ConversationFormat;
  messages: readonly Message[];
  /** Everybody who speaks, in order. */
  speakers: readonly string[];
  /** The first message is the latest. */
  isNewestFirst: boolean;
  /** Order of day and month in the stamps, where these have numbers alone. */
  dayOrder: "day-first" | "month-first" | null;
  /** Heads and decorations, which are nobody's words; ascending. */
  gaps: readonly Slice[];
}
