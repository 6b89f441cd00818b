import type { Pace } from "#main/nano/breathe.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import { readCues } from "./cues.ts";
import { discord } from "./discord.ts";
import { finishConversation } from "./finish.ts";
import { type LineFormat, type RawConversation, readLineFormat } from "./line-format.ts";
import { type Line, linesOf } from "./lines.ts";
import { readMail } from "./mail.ts";
import { nameLines } from "./name-lines.ts";
import { plain } from "./plain.ts";
import { signal } from "./signal.ts";
import { slack } from "./slack.ts";
import { teams } from "./teams.ts";
import { telegram } from "./telegram.ts";
import { ticket } from "./ticket.ts";
import { transcript } from "./transcript.ts";
import { whatsapp } from "./whatsapp.ts";

/** A change of what messages a text has is a change of this version. */
export const CONVERSATION_VERSION = 2;

/**
 * Formats with a head before each message. A new one is a file and a line here; of two that read as much, the first counts,
 * unless the other finds far more messages.
 */
const LINE_FORMATS: readonly LineFormat[] = [
  signal,
  whatsapp,
  telegram,
  discord,
  slack,
  teams,
  ticket,
  transcript,
  plain,
];

/** Share of a text's lines that a conversation takes at least. */
const COVERAGE_MIN = 0.5;

/**
 * The messages of a text that is a conversation, or null: exports of messengers, transcripts, subtitles with speakers,
 * threads of mails, tickets, and lines such as "Ana: words". Pure in `text` and `date`, the day of writing (YYYY-MM-DD or
 * null) from which "Yesterday" counts. Offsets are UTF-16 into the text. Time is linear in its length.
 */
export async function recognizeConversation(
  text: string,
  date: string | null,
  pace: Pace,
): Promise<Conversation | null> {
  if (!SIGN.test(text)) return null;
  const lines = linesOf(text);
  let best: RawConversation | null = null;
  let most = COVERAGE_MIN;
  const consider = async (read: RawConversation | null): Promise<void> => {
    if (read === null) return;
    const coverage = Math.round(20 * (await coverageOf(read, lines, pace))) / 20;
    if (coverage < COVERAGE_MIN) return;
    if (best !== null && coverage <= most && !(coverage === most && hasFarMore(read, best))) return;
    [best, most] = [read, coverage];
  };
  await consider(await readCues(text, lines, pace));
  await consider(await readMail(text, lines, pace));
  const worded = lines.filter(({ isBlank }) => !isBlank).length;
  const clocks = lines.filter(({ hasClock }) => hasClock).length;
  for (const format of LINE_FORMATS) {
    if (best !== null && most === 1 && !LINE_FORMATS.some(({ name }) => name === best?.format)) break;
    if (format.needsClock !== false && clocks * LINES_A_MESSAGE < worded) continue;
    await consider(await readLineFormat(format, text, lines, pace));
  }
  const named = best === null ? nameLines(text, lines) : null;
  if (named !== null) await consider(await readLineFormat(named, text, lines, pace));
  return best === null ? null : await finishConversation(text, best, date, pace);
}

/** Whether a reading finds heads where the other takes most of them for words. */
const hasFarMore = (one: RawConversation, other: RawConversation): boolean =>
  one.messages.length > 1.5 * other.messages.length;

/** Lines of the longest messages, on average. */
const LINES_A_MESSAGE = 80;

/** Neither a colon nor a clock nor a mark nor a short line above another one: no head of any format. */
const SIGN =
  /[:：]|[^\s>]> |^\p{Lu}[^\n.,!?]{0,58}\r?\n\S|\p{Nd}[.h]\p{Nd}{2}|^[ \t]{0,3}(?:[>#<[]|\*\*|--)|—|\b(?:commented|replied) /mu;

/** Share of the lines with words that stand in messages or in what belongs to these. */
async function coverageOf(
  { messages, gaps }: RawConversation,
  lines: readonly Line[],
  pace: Pace,
): Promise<number> {
  const slices = [...messages.flatMap(({ parts }) => parts), ...gaps].sort((a, b) => a.start - b.start);
  let covered = 0;
  let all = 0;
  let at = 0;
  for (const line of lines) {
    const breath = pace();
    if (breath) await breath;
    if (line.isBlank) continue;
    all += 1;
    while (at < slices.length && (slices[at]?.end ?? 0) <= line.start) at += 1;
    if ((slices[at]?.start ?? Number.POSITIVE_INFINITY) < line.end) covered += 1;
  }
  return all === 0 ? 0 : covered / all;
}
