import { readableSource } from "#main/banana/faithfulness/readable-source.ts";
import type { LabelledDocument } from "../quality/corpus.ts";

/** A sentence of a document as it stands there, as a reader sees it, and the people of the document. */
export interface Sentence {
  source: string;
  line: string;
  people: readonly string[];
}

/** The English sentences of the documents with 6 to 40 words, each once. */
export function sentencesOf(documents: readonly LabelledDocument[]): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const { text, label } of documents) {
    if (label.language !== "en") continue;
    for (const paragraph of text.split(/\n+/)) {
      for (const { segment } of SENTENCES.segment(paragraph)) {
        const line = readableSource(segment);
        const words = line.split(" ").length;
        if (words >= 6 && words <= 40 && /^["“'(]?\p{L}/u.test(line) && /\p{Ll}/u.test(line))
          found.set(line, { source: segment, line, people: label.people });
      }
    }
  }
  return [...found.values()];
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
