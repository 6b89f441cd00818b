import type { Slice } from "#main/nano/result.ts";

/** Lines of a mail's end in which its sign-off is looked for. */
const LINES = 14;

const SIGN_OFF = new RegExp(
  `^(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many)(?: (?:regards|wishes|thanks))?|regards|all the best|all best|cheers|thanks(?: again| a lot| so much| in advance)?|thank you(?: again| very much| so much)?|(?:yours )?sincerely|yours(?: (?:truly|faithfully|sincerely))?|love|take care|see you|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|(?:viele|liebe|beste|herzliche|schöne) grüße|(?:lieben |besten |herzlichen |viele )?gruß|lg|vg|mfg|danke|vielen dank|(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|bises|à bientôt|merci(?: d['’]avance)?|salutations(?: distinguées)?|(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|un abrazo|gracias|atenciosamente|(?:um )?abraço|obrigad[oa]|cordiali saluti|un (?:caro )?saluto|grazie|met vriendelijke groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|bedankt)(?!\\p{L})`,
  "iu",
);

/**
 * Where a mail's sign-off and signature begin, or its end: at "-- ", at "Kind regards" near the end, or at a line with the
 * writer's name alone.
 */
export function closingOf(text: string, parts: readonly Slice[], speaker: string | null): number {
  const lines = ownLines(text, parts);
  const end = parts.at(-1)?.end ?? 0;
  const marked = lines.find(({ words }) => /^(?:--|—|__)$/.test(words.trim()));
  if (marked !== undefined) return marked.start;
  const last = lines.slice(-LINES);
  const names = new Set((speaker ?? "").toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const found = last.find(({ words }, index) => {
    const rest = last.slice(index + 1);
    const isFirst = lines.length === last.length && index === 0;
    if (isFirst || rest.some((line) => line.words.length > 100)) return false;
    const sign = SIGN_OFF.exec(words)?.[0];
    const behind = sign === undefined ? "" : words.slice(sign.length);
    if (sign !== undefined && behind.split(/\s+/).length <= 5 && !/\d|[.?!]\s+\p{L}/u.test(behind))
      return true;
    return isOwnName(words, names);
  });
  return found?.start ?? end;
}

/** "Callum", "Joanne Peel", "O.": nothing but the writer's name or initial. */
function isOwnName(words: string, names: ReadonlySet<string>): boolean {
  const own = words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (own.length === 0 || own.length > 3 || words.length > 40) return false;
  return own.every(
    (word) => names.has(word) || (word.length === 1 && [...names].some((name) => name.startsWith(word))),
  );
}

function ownLines(text: string, parts: readonly Slice[]): { start: number; words: string }[] {
  return parts.flatMap(({ start, end }) => {
    const lines: { start: number; words: string }[] = [];
    let at = start;
    for (const line of text.slice(start, end).split("\n")) {
      const marks = /^(?:[ \t]{0,3}>){0,100}[ \t]{0,4}/.exec(line)?.[0].length ?? 0;
      const words = line.slice(marks).trimEnd();
      if (words !== "") lines.push({ start: at + marks, words });
      at += line.length + 1;
    }
    return lines;
  });
}
