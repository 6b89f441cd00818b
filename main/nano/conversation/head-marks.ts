import type { Slice } from "#main/nano/result.ts";
import { type Line, wordsStart } from "./lines.ts";

/** Where the words of a head begin. `isMarked`: something stands before them that sets the line apart. */
export interface HeadStart {
  start: number;
  isMarked: boolean;
}

/**
 * Skips what stands before a head: quote marks, bold, "##", a rule ("---"), the number of the message ("#3", "3)",
 * "[3]", "Message 3 -") and a label ("From:"). A list mark is none, since a list with times is a plan.
 */
export function headStart(text: string, line: Line): HeadStart {
  const first = wordsStart(text, line);
  let start = first;
  for (let count = 0; count < MARKS_MAX; count += 1) {
    const end = markEnd(text, start, line);
    if (end === null) break;
    start = end;
  }
  return { start, isMarked: start > first };
}

const MARKS_MAX = 5;
const KIND =
  "message|comment|reply|response|note|post|update|entry|e-?mail|nachricht|kommentar|antwort|beitrag|commentaire|réponse|mensaje|respuesta|comentario|mensagem|resposta|messaggio|risposta|bericht|reactie";
const WRITER =
  "from|by|author|sender|posted by|written by|von|absender|autor|de|auteur|expéditeur|remitente|da|mittente|van|afzender|agent|customer|client|user|kunde|kundin";
const MARK = new RegExp(
  [
    "[*_>»]{1,6}",
    "<{1,6}(?=\\s)",
    "#{1,6}(?=[ \\t])",
    "[-=~]{2,40}",
    "[—–|•▪●■►]{1,40}(?=\\s|[*_])",
    "#\\d{1,5}(?:\\s{0,2}[.:)|·–—-])?(?=\\s|[*_])",
    "\\d{1,3}[.)](?=\\s|[*_])",
    "[(\\[]#?\\d{1,3}(?:\\s?(?:/|of|von|de)\\s?\\d{1,3})?[)\\]](?=\\s|[*_])",
    `(?:${KIND})\\s{0,2}(?:no\\.|nr\\.|n°|#)?\\s{0,1}\\d{1,4}(?:\\s?(?:/|of|von|de|sur)\\s?\\d{1,4})?(?!\\p{L})\\s{0,2}[.:)\\]|·–—-]{0,2}(?=\\s|[*_])`,
    `(?:${WRITER})[*_]{0,3}\\s?[:：](?=[\\s*_])`,
  ].join("|"),
  "iuy",
);

function markEnd(text: string, at: number, { end }: Slice): number | null {
  MARK.lastIndex = at;
  if (!MARK.test(text) || MARK.lastIndex >= end) return null;
  return wordsStart(text, { start: MARK.lastIndex, end });
}
