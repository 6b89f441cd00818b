import type { Slice } from "#main/nano/result.ts";
import type { QuotedWords } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { inUnit, inWords } from "./normalize.ts";

/**
 * Words in quotation marks, of several or with a person who says them: a single word in marks is a title or irony.
 * The marks of English, German, French, Spanish and Japanese; who says them by English words or a label before the colon.
 */
export const quotesStage: UnitStage<readonly QuotedWords[]> = {
  name: "quotes",
  version: 1,
  depth: "insights",
  kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
  runs: "pool",
  options: {},
  model: null,
  needs: ["normalize"],
  run: inWords((words, normalized) =>
    /["“„«»「『]/.test(words)
      ? findQuotes(words).map(({ start, end, speaker }) => ({
          ...inUnit(normalized, { start, end }),
          speaker: speaker === null ? null : inUnit(normalized, speaker),
        }))
      : [],
  ),
};

/** A mark opens behind white space or a bracket, and closes before none of the letters: 5" is an inch. */
const QUOTE =
  /(?<![\p{L}\p{N}])"(?=\S)([^"\n]{1,1000})"(?![\p{L}\p{N}])|“([^“”]{1,1000})”|„([^„“”"]{1,1000})[“”"]|«\s?([^«»]{1,1000}?)\s?»|»([^«»]{1,1000})«|「([^「」]{1,1000})」|『([^『』]{1,1000})』/gu;
const NAME = "\\p{Lu}[\\p{L}'-]{1,24}(?: \\p{Lu}(?:\\.|[\\p{L}'-]{1,24})){0,2}";
const SAYS =
  "(?:said|says|asked|asks|replied|replies|answered|added|adds|wrote|writes|told|explained|noted|announced|insisted|shouted|whispered|thought)";
const BEHIND = new RegExp(`^[”"»]?,? {0,2}(?:${SAYS} (?<after>${NAME})|(?<before>${NAME}) ${SAYS})`, "u");
const AHEAD = new RegExp(
  `(?:(?<who>${NAME}) ${SAYS}(?: [\\p{L} ]{1,30})?|(?:^|[.!?] )(?<label>${NAME}))(?:[,:]| that)? {0,2}$`,
  "u",
);
/** Characters before a quotation in which its speaker is looked for. */
const LEAD = 90;

function findQuotes(words: string): { start: number; end: number; speaker: Slice | null }[] {
  return [...words.matchAll(QUOTE)].flatMap((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? "";
    const start = match.index + match[0].indexOf(inner);
    const speaker = speakerOf(words, match.index, match.index + match[0].length);
    if (speaker === null && !isSpeech(inner)) return [];
    return [{ start, end: start + inner.length, speaker }];
  });
}

/** Three words, or a few characters of a script without spaces. */
function isSpeech(inner: string): boolean {
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(inner);
  return isUnspaced ? inner.length >= 4 : inner.trim().split(/\s+/).length >= 3;
}

function speakerOf(words: string, start: number, end: number): Slice | null {
  const behind = BEHIND.exec(words.slice(end, end + LEAD));
  const after = behind?.groups?.["after"] ?? behind?.groups?.["before"];
  if (behind !== null && after !== undefined) {
    const at = end + behind[0].indexOf(after);
    return { start: at, end: at + after.length };
  }
  const from = Math.max(0, start - LEAD);
  const ahead = AHEAD.exec(words.slice(from, start));
  const isLabel = /[:,] {0,2}$/.test(words.slice(from, start));
  const name = ahead?.groups?.["who"] ?? (isLabel ? ahead?.groups?.["label"] : undefined);
  if (ahead === null || name === undefined) return null;
  const at = from + ahead.index + ahead[0].indexOf(name);
  return { start: at, end: at + name.length };
}
