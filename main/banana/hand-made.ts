import type { DocumentStatistics, NanoDocument, NanoUnit } from "#main/nano/result.ts";
import type { Message } from "#main/nano/conversation-result.ts";
import type { Entity, UnitKind } from "#shared/unit.ts";

/** What a test says about one unit; the rest follows from the text. */
export interface HandMadeUnit {
  kind: UnitKind;
  text: string;
  clean?: string;
  language?: string | null;
  vector?: Int8Array | null;
  block?: number;
  entities?: readonly Entity[];
  /** Who says it; a name stands before it in the text where it is not that of the unit before. */
  speaker?: string;
}

/**
 * A nano document made by hand, for tests that watch one rule: units stand in order, one line break between blocks,
 * a space within one. Stems are the words of five letters and more.
 */
export function handMade(
  units: readonly HandMadeUnit[],
  statistics: Partial<DocumentStatistics> = {},
): { text: string; document: NanoDocument } {
  const made: NanoUnit[] = [];
  const documentFrequency = new Map<string, number>();
  const messages: Message[] = [];
  let text = "";
  let section = -1;
  for (const [index, given] of units.entries()) {
    const block = given.block ?? index;
    const before = made.at(-1);
    if (before !== undefined) text += before.block === block ? " " : "\n\n";
    if (given.speaker !== undefined && given.speaker !== messages.at(-1)?.speaker?.name) {
      messages.push(messageOf(given.speaker, text.length));
      text += `${given.speaker}: `;
    }
    const clean = given.clean ?? given.text;
    const all = clean.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const stems = all.filter((word) => word.length > 4 || /\d/.test(word));
    for (const stem of new Set(stems)) documentFrequency.set(stem, (documentFrequency.get(stem) ?? 0) + 1);
    made.push({
      index,
      kind: given.kind,
      start: text.length,
      end: text.length + given.text.length,
      block,
      section: given.kind === "heading" ? -1 : section,
      text: given.text,
      clean,
      language: given.language === undefined ? "en" : given.language,
      words: { stems, count: all.length },
      embedding: { vector: given.vector ?? null, known: 0, total: stems.length },
      keyphrases: [],
      entities: given.entities ?? [],
      message: given.speaker === undefined ? null : messages.length - 1,
      state: "computed",
      skipped: [],
    });
    if (given.kind === "heading") section = index;
    text += given.text;
  }
  const document: NanoDocument = {
    characters: text.length,
    units: made,
    statistics: {
      units: made.filter(({ words }) => words.stems.length > 0).length,
      documentFrequency,
      mean: null,
      language: "en",
      languages: [{ code: "en", share: 1 }],
      knownShare: 1,
      keyphrases: [],
      ...statistics,
    },
    conversation:
      messages.length === 0
        ? null
        : {
            format: "plain",
            messages,
            speakers: [...new Set(messages.map(({ speaker }) => speaker?.name ?? ""))],
            isNewestFirst: false,
            dayOrder: null,
            gaps: [],
          },
    stages: [],
    missing: [],
    computed: made.length,
    cached: 0,
  };
  return { text, document };
}

function messageOf(name: string, start: number): Message {
  return {
    kind: "message",
    speaker: { name, quote: name, start, end: start + name.length },
    time: null,
    to: [],
    start,
    end: start,
    parts: [],
    closing: null,
    depth: 0,
    replyTo: null,
  };
}

/** What people say to each other, "Ana: Hello.", each in a block of its own. */
export function said(...texts: readonly string[]): HandMadeUnit[] {
  return texts.map((text, block) => {
    const [speaker = "", ...words] = text.split(": ");
    return { kind: "sentence", text: words.join(": "), speaker, block };
  });
}

/** Sentences of one paragraph as hand-made units. */
export function sentences(...texts: readonly string[]): HandMadeUnit[] {
  return texts.map((text) => ({ kind: "sentence", text, block: 1 }));
}
