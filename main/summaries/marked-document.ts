import type { Store } from "#main/store/store.ts";
import { findMarked } from "#shared/find-marked.ts";
import type { AppliedMark, MarkKind, SentenceMark } from "#shared/marks.ts";
import type { Notice } from "#shared/summary.ts";
import type { ReadDocument } from "./summarizer.ts";

/** A document with what is pinned and banned in it, and what is to be said of marks whose words are gone. */
export interface MarkedDocument {
  document: ReadDocument;
  notices: readonly Notice[];
}

/**
 * Finds the marks of a note and those of the call in the text. A pin stands in the likeliest of its places, a ban in
 * all. Of a kept mark of a whole note whose words were edited away the person is told once; it holds again when the words come back.
 */
export async function withMarksOf(
  document: ReadDocument,
  { pins = [], bans = [] }: { pins?: readonly string[]; bans?: readonly string[] },
  store: Store | null,
): Promise<MarkedDocument> {
  const { text, note, record, offset = 0 } = document;
  const isPart = document.offset !== undefined;
  const marked = isPart ? record.id : note;
  const kept = marked === null || store === null ? [] : await store.marks.list(marked);
  const found = kept.map((mark) => ({ mark, places: placesOf(text, mark) }));
  if (isPart)
    return {
      document: {
        ...document,
        marks: [...kept, ...askedIn(pins, bans)].map((mark) => appliedIn(text, mark, offset)),
      },
      notices: [],
    };
  const missed = found.filter(({ places }) => places.length === 0).map(({ mark }) => mark);
  const isNews = found.some(({ mark, places }) => mark.isMissed !== (places.length === 0));
  if (isNews && note !== null)
    await store?.marks.setMissed(
      note,
      missed.map(({ id }) => id),
    );
  const asked = askedIn(pins, bans);
  const applied = [...found.map(({ mark }) => mark), ...asked].map((mark) => appliedIn(text, mark));
  const unheard = [
    ...missed.filter(({ isMissed }) => !isMissed),
    ...asked.filter((mark) => placesOf(text, mark).length === 0),
  ];
  return { document: { ...document, marks: applied }, notices: unheard.map(missedNotice) };
}

const askedIn = (pins: readonly string[], bans: readonly string[]): Asked[] => [
  ...pins.map(asMark("pin")),
  ...bans.map(asMark("ban")),
];

type Asked = Pick<SentenceMark, "kind" | "quote" | "prefix" | "suffix" | "start">;

const asMark =
  (kind: MarkKind) =>
  (quote: string): Asked => ({ kind, quote, prefix: "", suffix: "", start: 0 });

function placesOf(text: string, mark: Asked): AppliedMark["places"] {
  const places = findMarked(text, mark);
  return mark.kind === "ban" ? places.sort((one, other) => one.start - other.start) : places.slice(0, 1);
}

/** A mark with the places of its words in a text. */
export const appliedIn = (text: string, mark: Asked, offset = 0): AppliedMark => ({
  kind: mark.kind,
  quote: mark.quote,
  places: placesOf(text, mark).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
});

function missedNotice({ kind, quote }: Asked): Notice {
  const words = quote.length > SHOWN ? `${quote.slice(0, SHOWN).trimEnd()}…` : quote;
  const message =
    kind === "pin"
      ? `What you pinned is no longer in the text: “${words}”. Pin the new wording to keep it.`
      : `What you banned is no longer in the text: “${words}”. Its new wording may be shown; ban that to leave it out.`;
  return { code: "mark-missed", message };
}

const SHOWN = 80;
