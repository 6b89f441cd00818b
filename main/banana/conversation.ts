import type { NanoUnit } from "#main/nano/result.ts";
import type { Conversation, Message, Speaker } from "#main/nano/conversation-result.ts";
import { isUnspaced } from "./plain-words.ts";

/** A unit as one person says it: what the line shows before it, and who. */
export interface Turn {
  prefix: string;
  speaker: Speaker | null;
  /** Behind the sign-off of a mail. */
  isClosing: boolean;
}

/** What a unit of a conversation is; null for lines of the program, files without words, and what stands there twice. */
export function turnOf({ messages }: Conversation, { message, start, clean }: NanoUnit): Turn | null {
  const own = message === null ? undefined : messages[message];
  if (own === undefined) return { prefix: "", speaker: null, isClosing: false };
  if (own.kind !== "message") return null;
  const { speaker, closing } = own;
  const prefix = speaker === null ? "" : prefixOf(speaker.name, clean);
  return { prefix, speaker, isClosing: closing !== null && start >= closing };
}

/** The messages in the order in which they were sent. */
export function inOrderSent({ messages, isNewestFirst }: Conversation): readonly Message[] {
  return isNewestFirst ? [...messages].reverse() : messages;
}

const prefixOf = (name: string, clean: string): string => (isUnspaced(clean) ? `${name}：` : `${name}: `);
