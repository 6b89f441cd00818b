import { checkMeaning } from "#main/banana/guard/check-meaning.ts";
import { readRoles } from "#main/nano/rewrite/roles.ts";
import type { GuardWarning } from "#shared/rewrite.ts";

/** What a rewrite says otherwise than its source, with who does what read by the nano level. Offsets as in checkMeaning. */
export function guardRewrite(source: string, rewrite: string, language: string | null): GuardWarning[] {
  if (source === rewrite) return [];
  const isEnglish = language === null || language === "en";
  return checkMeaning(source, rewrite, {
    language,
    ...(isEnglish && { roles: { source: readRoles(source), rewrite: readRoles(rewrite) } }),
  });
}
