import type { Slice } from "#main/nano/result.ts";
import { stampAtEnd, stampToEnd } from "./head-patterns.ts";
import { trimmed } from "./lines.ts";
import { readStamp } from "./stamp.ts";
import type { QuotedLine } from "./quoted-lines.ts";

/** The header of a mail: "From: …", "Sent: …" and the like on lines that follow each other. */
export interface MailHeader {
  lines: number;
  from: Slice;
  date: Slice | null;
  to: Slice[];
  subject: Slice | null;
  /** Sender and day alone, as an itinerary has them too. */
  isVague: boolean;
}

type Field = "from" | "date" | "to" | "cc" | "subject" | "other";

/** The header that begins at a line, or null: it names who wrote, and a subject, an address or a time. */
export function readMailHeader(text: string, lines: readonly QuotedLine[], index: number): MailHeader | null {
  const first = lines[index];
  if (first === undefined || fieldOf(text, first) === null) return null;
  const values = new Map<Field, Slice>();
  const whole = senderWithTime(text, first);
  if (whole !== null) {
    values.set("from", whole.from);
    values.set("date", whole.date);
  }
  let at = index + (whole === null ? 0 : 1);
  let isFolded = false;
  for (; at < Math.min(lines.length, index + LINES_MAX); at += 1) {
    const line = lines[at];
    if (line === undefined || line.isBlank || line.depth !== first.depth) break;
    const found = fieldOf(text, line);
    if (found !== null) {
      if (found.field === "other" && !values.has("date") && readStamp(text, found.value.start)?.day)
        values.set("date", found.value);
      if (found.field === "from" && values.has("from")) break;
      if (!values.has(found.field)) values.set(found.field, found.value);
      isFolded = true;
    } else if (isTimeAlone(text, line) && !values.has("date")) {
      values.set("date", line);
    } else if (REPLY_MARK.test(text.slice(line.start, line.end)) && !values.has("subject")) {
      values.set("subject", line);
    } else if (
      !(isFolded && /^[ \t]{1,8}\S/.test(text.slice(line.lineStart + first.depth, line.end))) &&
      !OTHER.test(text.slice(line.start, line.end))
    ) {
      break;
    }
  }
  const from = values.get("from");
  if (from === undefined || from.end === from.start || (at - index < 2 && whole === null)) return null;
  const date = values.get("date") ?? null;
  const subject = values.get("subject") ?? null;
  const all = text.slice(first.start, lines[at - 1]?.end ?? first.end);
  const hasClock = date !== null && /\d[:.h]\d{2}/.test(text.slice(date.start, date.end));
  const isVague = subject === null && !all.includes("@") && !hasClock;
  if (isVague && (date === null || readStamp(text, date.start) === null)) return null;
  const to = [values.get("to"), values.get("cc")].flatMap((value) =>
    value === undefined ? [] : addressees(text, value),
  );
  return { lines: at - index, from, date, to, subject, isVague };
}

const LINES_MAX = 60;
const FIELDS: readonly (readonly [Field, string])[] = [
  [
    "from",
    "from|sender|author|autor|auteur|by|posted by|written by|von|absender|de|expéditeur|remitente|remetente|da|mittente|van|afzender|från|avsändare|fra|avsender|afsender|od|nadawca|odesílatel|feladó|kimden|dari|lähettäjä|από|מאת|від|差出人|送信者|发件人|寄件者|보낸 ?사람|من|от",
  ],
  [
    "date",
    "date|sent|on|time|posted|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|wysłano|odesláno|elküldve|dátum|gönderildi|tarih|tanggal|στάλθηκε|ημερομηνία|נשלח|תאריך|送信日時|日時|日期|发送时间|보낸 ?날짜|날짜|التاريخ|дата",
  ],
  [
    "to",
    "to|an|à|a|para|aan|till|til|do|komu|címzett|kime|kepada|vastaanottaja|προς|אל|宛先|收件人|받는 ?사람|إلى|кому",
  ],
  ["cc", "cc|kopie|copie|copia|cópia|kopia|kopi"],
  [
    "subject",
    "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|tárgy|konu|subjek|perihal|aihe|θέμα|נושא|件名|主题|主旨|제목|الموضوع|тема",
  ],
  [
    "other",
    "reply-to|bcc|importance|priority|attachments?|anlagen?|anhänge|pièces? jointes?|adjuntos?|message-id|in-reply-to|references|mime-version|content-[a-z-]{1,30}|x-[a-z-]{1,40}|received|return-path|delivered-to|list-[a-z-]{1,30}|type|conversation|reaction|wichtigkeit",
  ],
];
const LABELS = FIELDS.map(
  ([field, words]) =>
    [
      field,
      new RegExp(
        `^[*_]{0,3}(?:${words})[*_]{0,3}[ \\u00a0]?[:：][*_]{0,3}(?=\\s|$|[^\\p{ASCII}])\\s{0,8}`,
        "iu",
      ),
    ] as const,
);
const ANY_LABEL = new RegExp(
  `^[*_]{0,3}(?:${FIELDS.map(([, words]) => words).join("|")})[*_]{0,3}[ \\u00a0]?[:：]`,
  "iu",
);
/** A subject without its label. */
const REPLY_MARK = /^(?:re|aw|wg|antw|fwd?|sv|vs|tr|rif|ynt)\s?:\s/i;
const OTHER = /^[A-Z][A-Za-z-]{1,40}:\s/;

/** "From: Ana Ruiz, 12 March 2026, 10:42" on one line. */
function senderWithTime(text: string, line: QuotedLine): { from: Slice; date: Slice } | null {
  const field = fieldOf(text, line);
  if (field?.field !== "from") return null;
  const found = stampAtEnd(text, { ...line, start: field.value.start });
  if (found === null || found.stamp.day === null || found.stamp.clock === null) return null;
  return { from: found.before, date: { start: found.stamp.start, end: found.stamp.end } };
}

/** A line below the sender that is a day and a time and nothing else. */
function isTimeAlone(text: string, line: QuotedLine): boolean {
  const stamp = stampToEnd(text, line.start, line);
  return stamp !== null && stamp.day !== null && stamp.clock !== null;
}

function fieldOf(text: string, line: QuotedLine): { field: Field; value: Slice } | null {
  const shown = text.slice(line.start, line.end);
  if (shown.length > 2000 || !/[:：]/.test(shown.slice(0, 50))) return null;
  if (!ANY_LABEL.test(shown)) return null;
  for (const [field, label] of LABELS) {
    const length = label.exec(shown)?.[0].length;
    if (length !== undefined)
      return { field, value: trimmed(text, { start: line.start + length, end: line.end }) };
  }
  return null;
}

function addressees(text: string, { start, end }: Slice): Slice[] {
  const found: Slice[] = [];
  for (const match of text.slice(start, end).matchAll(/[^;,<>]{1,80}(?:<[^<>]{1,120}>)?/g)) {
    if (found.length >= 50) break;
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found.flatMap((range) => displayed(text, range) ?? []);
}

/** Whether the last character closes a bracket that was opened within: "Sales (Ana)". */
function closesOwn(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ")") return false;
  const shown = text.slice(start, end);
  return shown.split("(").length === shown.split(")").length;
}

/** The displayed name of an address, "Ana Ruiz <ana@x.example>", or the address itself. */
export function displayed(text: string, range: Slice): Slice | null {
  const whole = trimmed(text, range);
  const shown = text.slice(whole.start, whole.end);
  const open = shown.search(/\s{0,4}(?:<|\[mailto:|\()\S{0,120}@/i);
  const name = trimmed(text, { start: whole.start, end: open > 0 ? whole.start + open : whole.end });
  let { start, end } = name;
  while (start < end && /["'*_<[(]/.test(text.charAt(start))) start += 1;
  while (end > start && /["'*_>\])]/.test(text.charAt(end - 1)) && !closesOwn(text, start, end)) end -= 1;
  const words = text.slice(start, end);
  return end > start && /\p{L}/u.test(words) && words.length <= 80 && !words.includes("\n")
    ? { start, end }
    : null;
}
