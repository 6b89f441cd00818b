import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteId } from "#shared/note.ts";
import type { WordPlace } from "./word-at.ts";

/** Where the caret is in the window. */
export type CardPlace = { left: number; top: number; bottom: number };

/** The card at the caret: a word with what it means, or ideas for the note. */
export type LexiconCard =
  | { kind: "word"; note: NoteId; word: WordPlace; place: CardPlace }
  | { kind: "ideas"; note: NoteId; position: number; place: CardPlace };

export type LexiconState = { card: LexiconCard | null };

export function createLexiconState(): StoreApi<LexiconState> {
  return createStore<LexiconState>(() => ({ card: null }));
}
