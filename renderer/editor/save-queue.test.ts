import { ChangeSet, Text } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TextChange } from "#shared/text-change.ts";
import { applyChanges, createStore, Refusal, sha256 } from "./fixtures/memory-store.ts";
import { createSaveQueue, type SaveState, toTextChanges, type Unsaved } from "./save-queue.ts";

test("edits are composed and saved once, a short while after typing stops", async () => {
  const page = open("Boiler");
  page.type(6, " call");
  page.wait(300);
  page.type(11, " today");
  page.wait(399);
  expect(page.saves).toEqual([]);
  page.wait(1);
  await page.settle();
  expect(page.saves).toEqual([{ id: "note0001", baseRevision: 1, changes: [insert(6, " call today")] }]);
  expect(page.store.get("note0001")?.body).toBe("Boiler call today");
  expect(page.states).toEqual(["unsaved", "saving", "saved"]);
});

test("while typing goes on, a save happens at the latest every two seconds", async () => {
  const page = open("");
  for (let at = 0; at < 21; at++) {
    page.type(at, "a");
    page.wait(100);
  }
  await page.settle();
  expect(page.saves.length).toBe(1);
  expect(page.store.get("note0001")?.body).toBe("a".repeat(20));
});

test("one save is in flight; what is typed meanwhile is composed behind it, on its revision", async () => {
  const page = open("");
  page.hold();
  page.type(0, "one");
  page.wait(400);
  page.type(3, " two");
  page.wait(400);
  page.type(7, " three");
  page.wait(5_000);
  await page.settle();
  expect(page.saves.length).toBe(1);
  page.release();
  await page.settle();
  page.wait(400);
  await page.settle();
  expect(page.saves.slice(1)).toEqual([
    { id: "note0001", baseRevision: 2, changes: [insert(3, " two three")] },
  ]);
  expect(page.states).toEqual(["unsaved", "saving", "unsaved", "saving", "saved"]);
});

test("what is not stored is told with every edit, as one step from the stored revision, and null once all is", async () => {
  const note = open("a");
  note.type(1, "b");
  note.hold();
  note.wait(400);
  note.type(2, "c");
  note.cut(0, 1);
  const told = note.unsaved.map((left) => left && [left.baseRevision, applyChanges("a", left.changes)]);
  expect(told).toEqual([
    [1, "ab"],
    [1, "abc"],
    [1, "bc"],
  ]);
  note.release();
  await note.settle();
  const left = note.unsaved.at(-1);
  expect(left && [left.baseRevision, applyChanges("ab", left.changes)]).toEqual([2, "bc"]);
  note.wait(400);
  await note.settle();
  expect(note.unsaved.at(-1)).toBeNull();
  expect(note.store.get("note0001")?.body).toBe("bc");
});

test("a flush saves at once and waits for what was added before it", async () => {
  const page = open("");
  page.hold();
  page.type(0, "one");
  page.wait(400);
  page.type(3, " two");
  const flushed = page.queue.flush();
  page.release();
  await flushed;
  expect(page.store.get("note0001")?.body).toBe("one two");
  expect(page.queue.hasUnsaved).toBe(false);
});

test("a flush with nothing to save saves nothing", async () => {
  const page = open("same");
  await page.queue.flush();
  expect(page.saves).toEqual([]);
});

test("a failed save keeps its changes, says why, and is tried again further apart each time", async () => {
  const page = open("");
  page.failNext(3);
  page.type(0, "kept");
  page.wait(400);
  await page.settle();
  expect(page.queue.state).toEqual({ kind: "failed", failure: OFFLINE });
  page.type(4, " too");
  page.wait(999);
  await page.settle();
  expect(page.saves.length).toBe(1);
  page.wait(1);
  await page.settle();
  expect(page.saves.length).toBe(2);
  page.wait(1_999);
  await page.settle();
  expect(page.saves.length).toBe(2);
  page.wait(1);
  await page.settle();
  page.wait(4_000);
  await page.settle();
  expect(page.store.get("note0001")?.body).toBe("kept too");
  expect(page.queue.state).toEqual({ kind: "saved" });
});

test("a flush of what cannot be saved is refused, and nothing is lost", async () => {
  const page = open("");
  page.failNext(1);
  page.type(0, "kept");
  await expect(page.queue.flush()).rejects.toThrow("offline");
  expect(page.queue.hasUnsaved).toBe(true);
  await page.queue.flush();
  expect(page.store.get("note0001")?.body).toBe("kept");
});

test("a save that was stored although its answer was lost is not sent twice", async () => {
  const page = open("");
  page.loseNextAnswer();
  page.type(0, "once");
  page.wait(400);
  await page.settle();
  page.type(4, " more");
  page.wait(1_000);
  await page.settle();
  expect(page.saves.map((save) => [save.baseRevision, save.changes])).toEqual([
    [1, [insert(0, "once")]],
    [2, [insert(4, " more")]],
  ]);
  expect(page.conflicts).toEqual([]);
  expect(page.store.get("note0001")?.body).toBe("once more");
});

test("a note deleted for good while the answer was lost goes on in a new one", async () => {
  const page = open("base");
  page.loseNextAnswer();
  page.type(4, " mine");
  page.wait(400);
  await page.settle();
  page.store.purge("note0001");
  page.type(9, " too");
  page.wait(1_000);
  await page.settle();
  expect(page.queue.base.id).toBe("copy0001");
  expect(page.store.get("copy0001")?.body).toBe("base mine too");
  expect(page.states.at(-1)).toBe("saved");
});

test("a conflict moves the queue to the copy, and later edits are saved there", async () => {
  const page = open("base");
  page.editElsewhere("note0001", "theirs");
  page.hold();
  page.type(4, " mine");
  page.wait(400);
  page.type(9, " too");
  page.release();
  await page.settle();
  expect(page.conflicts).toEqual([{ current: "theirs", copy: "base mine" }]);
  await page.queue.flush();
  expect(page.queue.base.id).toBe("copy0001");
  expect(page.store.get("copy0001")?.body).toBe("base mine too");
  expect(page.store.get("note0001")?.body).toBe("theirs");
});

test("a failure that trying again cannot help waits for the next edit", async () => {
  const page = open("");
  page.failNext(1, true);
  page.type(0, "far too long");
  page.wait(400);
  await page.settle();
  page.wait(100_000);
  await page.settle();
  expect(page.saves.length).toBe(1);
  page.cut(0, 8);
  page.wait(400);
  await page.settle();
  expect(page.store.get("note0001")?.body).toBe("long");
});

test("lone surrogates are stored as U+FFFD, and a pair completed later is mended", async () => {
  const page = open("");
  page.type(0, "a\ud83d");
  await page.queue.flush();
  expect(page.saves[0]?.changes).toEqual([insert(0, "a\ufffd")]);
  expect(page.store.get("note0001")?.body).toBe("a\ufffd");
  page.type(2, "\ude00");
  await page.queue.flush();
  page.wait(400);
  await page.settle();
  expect(page.store.get("note0001")?.body).toBe("a😀");
});

test("text that the store never takes as it is gives way to what it holds", async () => {
  const page = open("");
  page.store.dropNul = true;
  page.type(0, "a\0b");
  await page.queue.flush();
  page.wait(400);
  await page.settle();
  expect(page.replaced).toEqual(["ab"]);
  expect(page.queue.hasUnsaved).toBe(false);
  expect(page.queue.base.text.toString()).toBe("ab");
});

test("text stored elsewhere is only taken over while nothing is unsaved", async () => {
  const page = open("");
  page.type(0, "mine");
  const theirs = { id: "note0001", revision: 7, text: Text.of(["theirs"]) };
  expect(() => page.queue.adopt(theirs)).toThrow("unsaved");
  await page.queue.flush();
  page.queue.adopt(theirs);
  expect(page.queue.base).toEqual(theirs);
  expect(page.stored.at(-1)).toEqual([7, 2]);
});

test("a disposed queue sends nothing more by itself", async () => {
  const page = open("");
  page.type(0, "x");
  page.queue.dispose();
  page.type(1, "y");
  page.wait(10_000);
  await page.settle();
  expect(page.saves).toEqual([]);
});

test("more changes than the store takes at once become one", () => {
  const text = "ab".repeat(5_001);
  const changes = ChangeSet.of(
    Array.from({ length: 5_001 }, (_, index) => ({ from: index * 2, to: index * 2 + 1, insert: "xy" })),
    text.length,
  );
  const after = changes.apply(Text.of([text]));
  const sent = toTextChanges(changes, after);
  expect(sent.length).toBe(1);
  expect(applyChanges(text, sent)).toBe(after.toString());
});

test("whatever fails and whenever, the store ends with exactly what was typed", async () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant("type" as const),
      at: fc.nat(100),
      text: fc.constantFrom("a", "b\n", "😀"),
    }),
    fc.record({ kind: fc.constant("cut" as const), at: fc.nat(100), length: fc.nat(5) }),
    fc.record({ kind: fc.constant("wait" as const), time: fc.nat(3_000) }),
    fc.record({
      kind: fc.constantFrom("fail" as const, "lose" as const, "hold" as const, "release" as const),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const page = open("start");
      for (const action of steps) {
        if (action.kind === "type") page.type(Math.min(action.at, page.length()), action.text);
        if (action.kind === "cut") {
          const from = Math.min(action.at, page.length());
          page.cut(from, Math.min(from + action.length, page.length()));
        }
        if (action.kind === "wait") page.wait(action.time);
        if (action.kind === "fail") page.failNext(1);
        if (action.kind === "lose") page.loseNextAnswer();
        if (action.kind === "hold") page.hold();
        if (action.kind === "release") page.release();
        await page.settle();
      }
      page.release();
      for (let round = 0; round < 50 && page.queue.hasUnsaved; round++) {
        await page.queue.flush().catch(() => undefined);
      }
      expect(page.conflicts).toEqual([]);
      expect(page.store.get("note0001")?.body).toBe(page.text().toWellFormed());
    }),
    { numRuns: 300 },
  );
});

const OFFLINE = { code: "unavailable", message: "offline", isFinal: false };
const FINAL = { code: "too-large", message: "too large", isFinal: true };

function insert(from: number, text: string): TextChange {
  return { from, to: from, insert: text };
}

/** A page that edits one note, a clock moved by hand, and a store that fails on request. */
function open(body: string) {
  const store = createStore(body);
  let text = Text.of(body.split("\n"));
  let time = 0;
  const timers = new Map<number, { due: number; task: () => void }>();
  let lastTimer = 0;
  let gate = Promise.resolve();
  let release: (() => void) | undefined;
  let failing: { left: number; failure: typeof OFFLINE } = { left: 0, failure: OFFLINE };
  let isLosing = false;
  const saves: { id: string; baseRevision: number; changes: TextChange[] }[] = [];
  const states: SaveState["kind"][] = [];
  const stored: [number, number][] = [];
  const conflicts: { current: string; copy: string }[] = [];
  const replaced: string[] = [];
  const unsaved: (Unsaved | null)[] = [];
  const queue = createSaveQueue({
    base: { id: "note0001", revision: 1, text },
    async save({ text: _text, ...input }) {
      saves.push(input);
      await gate;
      if (failing.left > 0) {
        failing.left -= 1;
        throw new Refusal(failing.failure);
      }
      const result = store.save(input);
      if (isLosing) {
        isLosing = false;
        throw new Refusal(OFFLINE);
      }
      return result;
    },
    load: async (id) => store.load(id),
    hash: async (value) => sha256(value),
    describe: (error) => (error instanceof Refusal ? error.failure : { ...OFFLINE, message: String(error) }),
    after(milliseconds, task) {
      lastTimer += 1;
      const id = lastTimer;
      timers.set(id, { due: time + milliseconds, task });
      return () => timers.delete(id);
    },
    now: () => time + 1,
    onState: (state) => states.push(state.kind),
    onStored: (base, edits) => stored.push([base.revision, edits]),
    onConflict: ({ current, copy }) => conflicts.push({ current: current.body, copy: copy.body }),
    onReplaced: (note) => replaced.push(note.body),
    onUnsaved: (left) => unsaved.push(left),
  });
  function edit(from: number, to: number, insert: string): void {
    const changes = ChangeSet.of({ from, to, insert }, text.length);
    text = changes.apply(text);
    queue.add(changes, text);
  }
  return {
    queue,
    store,
    saves,
    states,
    stored,
    conflicts,
    replaced,
    unsaved,
    text: () => text.toString(),
    length: () => text.length,
    type: (at: number, insert: string) => edit(at, at, insert),
    cut: (from: number, to: number) => edit(from, to, ""),
    editElsewhere: (id: string, body: string) => store.put(id, body),
    failNext(left: number, isFinal = false) {
      failing = { left, failure: isFinal ? FINAL : OFFLINE };
    },
    loseNextAnswer() {
      isLosing = true;
    },
    hold() {
      release?.();
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      release = resolve;
    },
    release: () => release?.(),
    wait(milliseconds: number) {
      time += milliseconds;
      for (const [id, timer] of timers) {
        if (timer.due > time || !timers.delete(id)) continue;
        timer.task();
      }
    },
    async settle() {
      for (let turn = 0; turn < 40; turn++) await Promise.resolve();
    },
  };
}
