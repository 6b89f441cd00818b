import type { Conversation, Speaker } from "#main/nano/conversation-result.ts";

/** Who says a unit, or null. */
export function speakerOf(
  conversation: Conversation | null,
  { message }: { message: number | null },
): Speaker | null {
  return message === null ? null : (conversation?.messages[message]?.speaker ?? null);
}
