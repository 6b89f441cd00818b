import nlp from "compromise/two";

/** A word with the parts of speech that compromise gives it. Offsets are UTF-16 into the text. */
export interface TaggedWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Iterable<string>;
}

/**
 * The English words of a short text with their parts of speech, in order. A short form such as "don't" is one word with
 * the tags of all its parts. Words that cannot be found again in the text are left out.
 */
export function tagWords(text: string): TaggedWord[] {
  // compromise types the terms of a document loosely
  const sentences = nlp(text).document as unknown as Term[][];
  const words: TaggedWord[] = [];
  let at = 0;
  for (const term of sentences.flat()) {
    const last = words.at(-1);
    if (term.text === "") {
      if (last !== undefined) last.tags = new Set([...last.tags, ...(term.tags ?? [])]);
      continue;
    }
    const start = text.indexOf(term.text, at);
    if (start < 0) continue;
    at = start + term.text.length;
    words.push({
      text: term.text,
      lower: term.text.toLowerCase().replaceAll("’", "'"),
      start,
      end: at,
      tags: new Set(term.tags),
    });
  }
  return words;
}
