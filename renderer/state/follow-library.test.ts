import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import type { Note, NoteList } from "#shared/note.ts";
import { createProofreadState } from "../proofread/proofread-state.ts";
import { createAppState } from "./app-state.ts";
import { applyLibraryChanges } from "./follow-library.ts";
import { putItem, removeItems } from "./note-cache.ts";
import { queryKeys } from "./query-keys.ts";

const SETTINGS = {
  theme: "system",
  noteFont: "sans",
  summary: { type: "key-points", length: "short", format: "markdown" },
  panelView: "summary",
  panelMode: "summarize",
  rewrite: {
    tone: "as-is",
    length: "as-is",
    format: "as-is",
    structure: null,
    isPlainLanguage: false,
    model: null,
    isSideBySide: false,
    hasToolbar: true,
  },
  proofread: { dialect: "american", formality: "neutral", isMarking: true, model: null },
  layout: {
    sidebar: 228,
    list: 292,
    panel: 388,
    isSidebarOpen: true,
    isListOpen: true,
    isPanelOpen: true,
  },
  isNotifying: true,
  isIndexing: true,
  lastNote: null,
  updateAddress: "",
  captureKeys: "",
  keepsInTray: false,
  keepsConvertedWeights: true,
  captureDraft: "",
} as const;

function makeNote(id: string, revision: number): Note {
  return {
    id,
    title: id,
    excerpt: "",
    revision,
    createdAt: 0,
    editedAt: 0,
    deletedAt: null,
    pinned: false,
    isSample: false,
    conflictOf: null,
    body: id,
    sha256: "",
  };
}

function library(...notes: Note[]) {
  const queryClient = new QueryClient();
  for (const note of notes) queryClient.setQueryData(queryKeys.note(note.id), note);
  queryClient.setQueryData<NoteList>(queryKeys.page("all", "", 0), { items: notes, total: notes.length });
  const state = createAppState({ ...SETTINGS, dismissed: [] });
  return { queryClient, state, proofread: createProofreadState() };
}

test("an edit this page made itself is not read again; a newer one is", async () => {
  const app = library(makeNote("aaaaaaaa", 3));
  await applyLibraryChanges(app, [{ kind: "edited", seq: 1, id: "aaaaaaaa", revision: 3 }]);
  expect(app.queryClient.getQueryData(queryKeys.note("aaaaaaaa"))).toBeDefined();
  await applyLibraryChanges(app, [{ kind: "edited", seq: 2, id: "aaaaaaaa", revision: 4 }]);
  expect(app.queryClient.getQueryData(queryKeys.note("aaaaaaaa"))).toBeUndefined();
});

test("every change marks the lists as old", async () => {
  const app = library(makeNote("aaaaaaaa", 3));
  await applyLibraryChanges(app, [{ kind: "edited", seq: 1, id: "aaaaaaaa", revision: 3 }]);
  expect(app.queryClient.getQueryState(queryKeys.page("all", "", 0))?.isInvalidated).toBe(true);
});

test("what is decided about proofreading elsewhere renews the marks and its lists, and no list of notes", async () => {
  const app = library(makeNote("aaaaaaaa", 3));
  app.queryClient.setQueryData(queryKeys.ownWords, []);
  let rechecks = 0;
  app.proofread.setState({ recheck: () => (rechecks += 1) });
  await applyLibraryChanges(app, [
    { kind: "decided", seq: 1 },
    { kind: "decided", seq: 2 },
  ]);
  const isOld = (queryKey: readonly unknown[]) => app.queryClient.getQueryState(queryKey)?.isInvalidated;
  expect([rechecks, isOld(queryKeys.ownWords), isOld(queryKeys.page("all", "", 0))]).toEqual([
    1,
    true,
    false,
  ]);
});

test("a note trashed elsewhere is no longer selected here", async () => {
  const app = library(makeNote("aaaaaaaa", 3), makeNote("bbbbbbbb", 1));
  app.state.getState().select("aaaaaaaa");
  await applyLibraryChanges(app, [{ kind: "trashed", seq: 1, id: "bbbbbbbb", revision: 1 }]);
  expect(app.state.getState().selectedId).toBe("aaaaaaaa");
  await applyLibraryChanges(app, [{ kind: "trashed", seq: 2, id: "aaaaaaaa", revision: 3 }]);
  expect(app.state.getState().selectedId).toBeNull();
});

test("items are changed and taken out of every list at once", () => {
  const { queryClient } = library(makeNote("aaaaaaaa", 3), makeNote("bbbbbbbb", 1));
  const { body: _body, sha256: _sha256, ...item } = makeNote("bbbbbbbb", 1);
  putItem(queryClient, { ...item, pinned: true });
  removeItems(queryClient, ["aaaaaaaa"]);
  expect(queryClient.getQueryData(queryKeys.page("all", "", 0))).toMatchObject({
    items: [{ id: "bbbbbbbb", pinned: true }],
    total: 1,
  });
});
