/** A word of a text; offsets are UTF-16 into it. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a text of at most a few thousand characters; scripts without spaces by ICU's dictionaries. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (UNSPACED.test(match[0])) pushUnspaced(tokens, match[0], match.index);
    else tokens.push(token(match[0], match.index));
  }
  return tokens;
}

function pushUnspaced(tokens: Token[], run: string, offset: number): void {
  for (const part of WORDS.segment(run)) {
    if (part.isWordLike === true) tokens.push(token(part.segment, offset + part.index));
  }
}

function token(text: string, start: number): Token {
  return { text, lower: text.toLowerCase().replaceAll("’", "'"), start, end: start + text.length };
}
