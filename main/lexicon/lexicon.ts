import type { Store } from "#main/store/store.ts";
import { openDocument } from "#main/summaries/documents.ts";
import type { Summarizer } from "#main/summaries/summarizer.ts";
import type { Abbreviation, DefineInput, WordEntry } from "#shared/lexicon.ts";
import type { DocumentSource } from "#shared/summary.ts";

/** Words at the cursor: what they mean, and what stands for them. */
export interface Lexicon {
  define(input: DefineInput, signal: AbortSignal): Promise<WordEntry>;
  abbreviations(source: DocumentSource, signal: AbortSignal): Promise<{ abbreviations: Abbreviation[] }>;
}

export function createLexicon({
  summarizer,
  store,
}: {
  summarizer: Pick<Summarizer, "define" | "abbreviations">;
  store: Store | null;
}): Lexicon {
  return {
    define: (input, signal) => summarizer.define(input, signal),
    async abbreviations(source, signal) {
      const { document } = await openDocument(source, store);
      const offset = document.offset ?? 0;
      const found = await summarizer.abbreviations(document.text, signal);
      return {
        abbreviations: found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset })),
      };
    },
  };
}
