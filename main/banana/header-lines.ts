import type { Candidate } from "./candidate.ts";

/** Where the words of a mail's subject begin in its line, behind "Subject: Re:"; 0 for any other line. */
export function subjectStart(clean: string): number {
  const label = SUBJECT.exec(clean)?.[0].length ?? 0;
  return label < clean.length ? label : 0;
}

/**
 * Marks the header that a mail or minutes open with: its subject is the title, and "Status: yellow", "Owner: Jonas"
 * say who, when and where, not what. One such line alone, or a note of nothing else, is no header.
 */
export function markHeader(list: readonly Candidate[]): void {
  const opening = list.findIndex((candidate) => !isHeaderLine(candidate));
  const lines = list.slice(0, opening < 0 ? 0 : opening);
  const subject = lines.find(isSubject);
  if (subject !== undefined) subject.isTitle = true;
  if (lines.length < 2) return;
  for (const line of lines) line.isLabel = line !== subject;
}

const SUBJECT =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|件名|主题|主旨|제목|الموضوع)\s?[:：]\s{0,3}(?:(?:re|aw|fwd?|wg|tr|rv)\s?:\s{0,3}){0,5}/iu;
const LABEL = /^\p{L}[\p{L}\p{M}\p{N}'’./&()-]{0,24}(?: [\p{L}\p{M}\p{N}'’./&()-]{1,24}){0,2}\s?(?:：|:\s)/u;
const VALUE_WORDS = 12;

const isSubject = ({ start, unit }: Candidate): boolean => start > unit.start && subjectStart(unit.clean) > 0;

function isHeaderLine(candidate: Candidate): boolean {
  if (isSubject(candidate)) return true;
  const { clean, words } = candidate;
  return LABEL.test(clean) && words <= VALUE_WORDS && !/[.!?。！？؟]["'”’)\]]?$/.test(clean);
}
