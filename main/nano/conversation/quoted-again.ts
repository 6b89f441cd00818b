import type { Message } from "#main/nano/conversation-result.ts";

/**
 * The messages of a thread that are nothing but words of another one, quoted to be answered: without a name, or under the
 * name of who wrote the other.
 */
export function quotedAgain(text: string, messages: readonly Message[]): Set<Message> {
  const all = messages.map((message) => ({ message, words: wordsOf(text, message).join("\n") }));
  const quotes = all.filter(({ message, words }) => words.length <= LENGTH_MAX && isQuote(text, message));
  const found = new Set<Message>();
  for (const { message, words } of quotes.slice(0, QUOTES_MAX)) {
    const own = wordsOf(text, message);
    const name = message.speaker?.name ?? null;
    const source = all.find(
      (other) =>
        other.words.length > words.length &&
        other.message.speaker !== null &&
        (name === null || other.message.speaker.name === name) &&
        own.every((part) => other.words.includes(part)),
    );
    if (own.length > 0 && source !== undefined) found.add(message);
  }
  return found;
}

/** Quotes that are looked for in other messages, and characters of the longest one. */
const QUOTES_MAX = 50;
const LENGTH_MAX = 800;

/** The letters and figures of each part, in small letters. */
const wordsOf = (text: string, { parts }: Message): string[] =>
  parts
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ""),
    )
    .filter((part) => part !== "");

function isQuote(text: string, { parts }: Message): boolean {
  const start = parts[0]?.start ?? 0;
  return /^[ \t]*>/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 1));
}
