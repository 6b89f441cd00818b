import { history, undo } from "@codemirror/commands";
import { ChangeSet, Text } from "@codemirror/state";
import { expect, test } from "vitest";
import type { Note, NoteSaveResult } from "#shared/note.ts";
import type { NoteSession } from "./note-session.ts";
import { createNoteSessions } from "./note-sessions.ts";
import type { Save } from "./save-queue.ts";

test("what was stored elsewhere comes in as small changes and leaves undo alone", async () => {
  const { sessions, store } = await open("Call Dan.\n\nThe boiler is old.\n");
  const session = sessions.open(await store.note("note0001"));
  session.edit({ from: 5, to: 8, insert: "Ines" });
  await session.flush();
  await store.write("note0001", "Call Ines.\n\nThe boiler is new.\n");
  session.follow(await store.note("note0001"));
  expect(text(session)).toBe("Call Ines.\n\nThe boiler is new.\n");
  undoOnce(session);
  expect(text(session)).toBe("Call Dan.\n\nThe boiler is new.\n");
});

test("what was stored elsewhere waits while there is something unsaved, and both versions are kept", async () => {
  const { sessions, store, moves } = await open("Base");
  const session = sessions.open(await store.note("note0001"));
  session.edit({ from: 4, insert: " mine" });
  await store.write("note0001", "Theirs");
  session.follow(await store.note("note0001"));
  expect(text(session)).toBe("Base mine");
  await session.flush();
  expect(moves).toEqual([["note0001", "copy0001"]]);
  expect(session.state.getState()).toMatchObject({
    id: "copy0001",
    parted: { from: "note0001", why: "changed" },
  });
  expect(sessions.find("copy0001")).toBe(session);
  expect(sessions.find("note0001")).toBeUndefined();
  expect((await store.note("note0001")).body).toBe("Theirs");
  expect((await store.note("copy0001")).body).toBe("Base mine");
});

test("a source is found again after edits, saves and changes from elsewhere", async () => {
  const { sessions, store } = await open("Call Dan.\n\nThe boiler is old.\n");
  const session = sessions.open(await store.note("note0001"));
  const source = { start: 11, end: 29 };
  session.edit({ from: 0, insert: "# Today\n\n" });
  await session.flush();
  await store.write("note0001", "# Today, Friday\n\nCall Dan.\n\nThe boiler is old.\n");
  session.follow(await store.note("note0001"));
  session.edit({ from: 0, insert: "\n" });
  const now = session.locate(source, 1);
  expect(now && text(session).slice(now.start, now.end)).toBe("The boiler is old.");
  expect(session.locate(source, 99)).toBeUndefined();
  session.edit({ from: 0, to: text(session).length, insert: "" });
  expect(session.locate(source, 1)).toBeUndefined();
});

test("a note that is left at once is saved all the same, and coming back finds the text", async () => {
  const { sessions, store } = await open("One");
  sessions.open(await store.note("note0001")).edit({ from: 3, insert: " two" });
  expect(sessions.hasUnsaved).toBe(true);
  await sessions.flush();
  expect(sessions.hasUnsaved).toBe(false);
  expect((await store.note("note0001")).body).toBe("One two");
  expect(text(sessions.open(await store.note("note0001")))).toBe("One two");
});

test("only notes with nothing unsaved are let go", async () => {
  const { sessions, store } = await open("One");
  store.isDown = true;
  const kept = sessions.open(await store.note("note0001"));
  kept.edit({ from: 0, insert: "unsaved " });
  for (let number = 0; number < 60; number++) {
    await store.write(`other${number}`, "x");
    sessions.open(await store.note(`other${number}`));
  }
  expect(sessions.find("note0001")).toBe(kept);
  expect(sessions.find("other0")).toBeUndefined();
  expect(sessions.find("other59")).toBeDefined();
});

async function open(body: string) {
  const store = createStore(body);
  const moves: [string, string][] = [];
  const sessions = createNoteSessions({
    extensions: [history({ newGroupDelay: 0 })],
    save: (save) => store.save(save),
    load: (id) => store.note(id),
    describe: (error) => ({ code: "unavailable", message: String(error), isFinal: true }),
    onMoved: (from, to) => moves.push([from, to]),
  });
  return { sessions, store, moves };
}

function text(session: NoteSession): string {
  return session.editor.doc.toString();
}

function undoOnce(session: NoteSession): void {
  undo({
    state: session.editor,
    dispatch(transaction) {
      const changes: { from: number; to: number; insert: string }[] = [];
      transaction.changes.iterChanges((from, to, _newFrom, _newTo, inserted) => {
        changes.push({ from, to, insert: inserted.toString() });
      });
      changes.reverse().forEach((change) => session.edit(change));
    },
  });
}

function createStore(first: string) {
  const notes = new Map([["note0001", { body: first, revision: 1 }]]);
  async function note(id: string): Promise<Note> {
    const { body, revision } = notes.get(id) ?? { body: "", revision: 0 };
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
    const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
    const times = { createdAt: 0, editedAt: 0, deletedAt: null };
    const marks = { pinned: false, isSample: false, conflictOf: null };
    return { id, title: "", excerpt: "", revision, ...times, ...marks, body, sha256 };
  }
  async function write(id: string, body: string): Promise<void> {
    notes.set(id, { body, revision: (await note(id)).revision + 1 });
  }
  return {
    isDown: false,
    note,
    write,
    async save(save: Save): Promise<NoteSaveResult> {
      if (this.isDown) throw new Error("down");
      const current = await note(save.id);
      const base = current.revision === save.baseRevision ? current.body : first;
      const next = ChangeSet.of(save.changes, base.length)
        .apply(Text.of(base.split("\n")))
        .toString();
      if (current.revision !== save.baseRevision) {
        await write("copy0001", next);
        return { status: "conflict", current, copy: await note("copy0001") };
      }
      await write(save.id, next);
      const { body: _body, sha256, ...item } = await note(save.id);
      return { status: "saved", note: item, sha256 };
    },
  };
}
