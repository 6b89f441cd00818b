import { checkMeaning } from "#main/banana/guard/check-meaning.ts";
import { readRoles } from "#main/nano/rewrite/roles.ts";
import { tagWords } from "#main/nano/rewrite/tagged-words.ts";
import type { GuardWarning } from "#shared/rewrite.ts";

/** What a rewrite says otherwise than its source, with who does what read by the nano level. Offsets as in checkMeaning. */
export function guardRewrite(source: string, rewrite: string, language: string | null): GuardWarning[] {
  if (source === rewrite) return [];
  if (language !== null && language !== "en") return checkMeaning(source, rewrite, { language });
  return checkMeaning(source, rewrite, {
    language,
    roles: { source: readRoles(tagWords(source)), rewrite: readRoles(tagWords(rewrite)) },
  });
}
