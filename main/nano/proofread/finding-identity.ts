import { hash } from "node:crypto";
import { TITLE } from "#main/nano/person-titles.ts";
import type { Finding } from "./finding.ts";

/** What a finding is known by: its words, its keys, and whether it opens a sentence. */
export function identityOf(
  passage: string,
  start: number,
  end: number,
  rule: string,
): Pick<Finding, "quote" | "key" | "wideKey" | "isFirst"> {
  const ahead = passage.slice(Math.max(0, start - NEAR), start);
  const behind = passage.slice(end, end + NEAR);
  const quote = passage.slice(start, end);
  const before = /[\p{L}\p{N}'’-]{1,40}(?=[^\p{L}\p{N}]{0,10}$)/u.exec(ahead)?.[0] ?? "";
  const after = /^[^\p{L}\p{N}]{0,10}([\p{L}\p{N}'’-]{1,40})/u.exec(behind)?.[1] ?? "";
  return {
    quote: quote.slice(0, QUOTE_LENGTH_MAX),
    key: keyOf([rule, quote, before, after]),
    wideKey: wideKeyOf(rule, quote),
    isFirst: OPENING.test(ahead) && !AFTER_TITLE.test(ahead),
  };
}

/** The key of all findings of a rule with the same words, however these are capitalized. */
export function wideKeyOf(rule: string, quote: string): string {
  return keyOf([rule, quote.slice(0, QUOTE_LENGTH_MAX).toLowerCase()]);
}

const OPENING = /(?:^|[.!?:…|]["'”’)\]*_]{0,4}\s{1,4})[^\p{L}\p{N}]{0,6}$/u;
/** "Mr. " opens no sentence. */
const AFTER_TITLE = new RegExp(`(?<![\\p{L}\\p{N}])${TITLE}\\s{1,4}$`, "u");
const NEAR = 60;
const QUOTE_LENGTH_MAX = 300;
const KEY_LENGTH = 24;

function keyOf(parts: readonly string[]): string {
  return hash("sha256", JSON.stringify(parts)).slice(0, KEY_LENGTH);
}
