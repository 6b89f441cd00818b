import type { Slice } from "#main/nano/result.ts";
import { nameIn } from "./speaker-name.ts";

/**
 * Who wrote, in the words of a head beside its stamp: "Ana Ruiz", "Comment by Ana Ruiz", "Ana Ruiz added a comment", "Ana
 * Ruiz to Dan", "Ana Ruiz | Support", "Ana Ruiz <ana@x.example>". `isSaid`: the words say that somebody wrote.
 */
export function writerIn(text: string, range: Slice): { name: Slice; isSaid: boolean } | null {
  let { start, end } = range;
  const before = BEFORE.exec(text.slice(start, end))?.[0].length ?? 0;
  start += before;
  const behind = SAID.exec(text.slice(start, end))?.index;
  if (behind !== undefined) end = start + behind;
  const column = COLUMN.exec(text.slice(start, end))?.index;
  if (column !== undefined && column > 0) end = start + column;
  const isSaid = before > 0 || behind !== undefined;
  const whole = nameIn(text, { start, end });
  if (whole !== null) return { name: whole, isSaid };
  const cut = CUT.exec(text.slice(start, end))?.index;
  const name = cut === undefined ? null : nameIn(text, { start, end: start + cut });
  return name === null ? null : { name, isSaid };
}

/** The name alone of who wrote, or null. */
export const writerName = (text: string, range: Slice): Slice | null => writerIn(text, range)?.name ?? null;

const BEFORE =
  /^(?:(?:internal|private|public) (?:note|comment|reply)[,:]? {1,3}(?:(?:by|from) )?|(?:public |internal |private |new |customer |agent )?(?:comment|note|reply|update|response|message|e-?mail|posted|written|sent|added|submitted|reported|logged|opened|created) (?:by|from)[*_]{0,3}[ :]{1,3}|(?:from|by|von|kommentar von|antwort von|de|par)[*_]{0,3}[ :]{1,3})/iu;
const SAID =
  /[*_]{0,3} (?:added (?:a|an) (?:public |internal |private )?(?:comment|note|reply|update)|(?:has )?(?:commented|replied|responded|answered|posted|wrote|writes|(?:opened|closed|reopened|updated|edited) (?:this|the|an?) [\p{L} ]{1,20})(?: (?:internally|publicly|on this))?|says|said|schrieb|antwortete|kommentierte|a écrit|a répondu|escribió|respondió|escreveu|respondeu|ha scritto|ha risposto|schreef|reageerde)[*_:, ]{0,4}(?:on|at|am|le|el|em|il|op)?[*_:, ]{0,4}$/iu;
const COLUMN = /\s[|·•]\s/;
/** What follows the name: whom the message is for, a role behind a mark, an address. */
const CUT =
  / (?:to|via|an|à|para|aan|→|->|>>?|») (?=\S)|\s{0,3}(?:<|\(|\[mailto:)\S{1,80}@|\s[/–—-]\s|,\s(?=\p{Ll})/iu;
