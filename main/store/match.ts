import { storedText } from "./stored-text.ts";

/** What a typed query asks for: an FTS5 expression, literal substrings, and a substring of the title. */
export interface Match {
  words: string | null;
  literals: string[];
  title: string | null;
}

const TRIGRAM = 3;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Reads any user input as a query; null when it is blank. Words of scripts that put spaces between them go to the
 * full-text index, the last one as a prefix. The index holds no parts of words, so terms of other scripts and terms
 * without a letter or digit are looked for as they are written.
 */
export function parseQuery(query: string): Match | null {
  const text = storedText(query).trim().replace(/\s+/g, " ");
  if (text === "") return null;
  const words: string[] = [];
  const literals: string[] = [];
  for (const term of text.split(" ")) {
    const tokens = term.match(TOKEN);
    if (tokens === null || UNSPACED.test(term)) literals.push(term);
    else words.push(...tokens.map((token) => `"${token}"`));
  }
  const isLong = Array.from(text).length >= TRIGRAM;
  return {
    words: words.length === 0 ? null : `${words.join(" ")}*`,
    literals,
    title: isLong ? `"${text.replaceAll('"', '""')}"` : null,
  };
}

/** The same match as a condition on `note`. */
export function matchCondition(match: Match): { sql: string; values: string[] } {
  const all: string[] = [];
  const values: string[] = [];
  if (match.words !== null) {
    all.push("number IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)");
    values.push(match.words);
  }
  for (const literal of match.literals) {
    all.push("number IN (SELECT note FROM note_body WHERE instr(body, ?) > 0)");
    values.push(literal);
  }
  if (match.title === null) return { sql: `(${all.join(" AND ")})`, values };
  values.push(match.title);
  const inTitle = "number IN (SELECT rowid FROM note_title_fts WHERE note_title_fts MATCH ?)";
  return { sql: `(${all.join(" AND ")} OR ${inTitle})`, values };
}
