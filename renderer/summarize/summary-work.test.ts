import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Summary, SummaryEvent, SummaryOptions } from "#shared/summary.ts";
import type { SessionState } from "../editor/note-session.ts";
import { createSummaryWork, REFRESH_MS } from "./summary-work.ts";

test("a summary is asked for once the note is saved, and carries the revision it was made from", async () => {
  const panel = open();
  panel.session.unsaved = 1;
  panel.work.want(SHORT);
  await panel.settle();
  expect(panel.asked).toEqual(["note0001 r2 key-points short"]);
  panel.answer(0, 2);
  await panel.settle();
  expect(panel.work.state.getState()).toMatchObject({ result: { revision: 2 }, work: { kind: "idle" } });
});

test("other options end the work in progress and leave the last result in sight", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.answer(0, 1);
  await panel.settle();
  panel.work.want({ ...SHORT, length: "medium" });
  await panel.settle();
  panel.work.want({ ...SHORT, length: "long" });
  await panel.settle();
  expect(panel.aborted()).toEqual([false, true, false]);
  expect(panel.work.state.getState().result?.summary.length).toBe("short");
  panel.answer(1, 1);
  panel.answer(2, 1);
  await panel.settle();
  expect(panel.work.state.getState().result?.summary.length).toBe("long");
});

test("what an earlier version made is shown as such, and is not taken for the answer", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.answerEarlier(0, 1);
  await panel.settle();
  expect(panel.work.state.getState()).toMatchObject({
    result: { isEarlier: true },
    work: { kind: "working" },
  });
  panel.work.want({ ...SHORT });
  await panel.settle();
  panel.answer(1, 1);
  await panel.settle();
  expect(panel.work.state.getState()).toMatchObject({ result: { isEarlier: false }, work: { kind: "idle" } });
});

test("the same wish twice is asked for once", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.answer(0, 1);
  await panel.settle();
  panel.work.want({ ...SHORT });
  await panel.settle();
  expect(panel.asked.length).toBe(1);
});

test("a save brings a new summary a moment later, without saving what is being typed", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.answer(0, 1);
  await panel.settle();
  panel.save();
  panel.wait(REFRESH_MS - 1);
  panel.save();
  panel.session.unsaved = 1;
  panel.wait(REFRESH_MS - 1);
  await panel.settle();
  expect(panel.asked.length).toBe(1);
  panel.wait(1);
  await panel.settle();
  expect(panel.asked).toEqual(["note0001 r1 key-points short", "note0001 r3 key-points short"]);
  expect(panel.session.unsaved).toBe(1);
});

test("only lines that an edit brought are said to have changed", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.answer(0, 1, ["One.", "Two."]);
  await panel.settle();
  expect(panel.work.state.getState().result?.changed).toEqual([]);
  panel.save();
  panel.wait(REFRESH_MS);
  await panel.settle();
  panel.answer(1, 2, ["New.", "Two."]);
  await panel.settle();
  expect(panel.work.state.getState().result?.changed).toEqual([0]);
  panel.work.want({ ...SHORT, length: "long" });
  await panel.settle();
  panel.answer(2, 2, ["New.", "Two.", "Three."]);
  await panel.settle();
  expect(panel.work.state.getState().result?.changed).toEqual([]);
});

test("stop ends the work, and says so until it is asked for again", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.work.stop();
  panel.fail(0, "The work was stopped.");
  await panel.settle();
  expect(panel.aborted()).toEqual([true]);
  expect(panel.work.state.getState()).toEqual({ result: null, work: { kind: "stopped" } });
  panel.work.retry();
  await panel.settle();
  expect(panel.asked.length).toBe(2);
});

test("a failure is said in its own words, and tried again on demand", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.fail(0, "The note is too large.");
  await panel.settle();
  expect(panel.work.state.getState().work).toEqual({ kind: "failed", message: "The note is too large." });
  panel.work.retry();
  await panel.settle();
  panel.answer(1, 1);
  await panel.settle();
  expect(panel.work.state.getState().work).toEqual({ kind: "idle" });
});

test("a panel that is closed ends its work", async () => {
  const panel = open();
  panel.work.want(SHORT);
  await panel.settle();
  panel.close();
  panel.save();
  panel.wait(REFRESH_MS);
  await panel.settle();
  expect(panel.aborted()).toEqual([true]);
  expect(panel.asked.length).toBe(1);
});

test("a part of the note is read where it stands now, and the whole again when nothing else is asked", async () => {
  const panel = open();
  const part = { start: 5, end: 25, revision: 1 };
  panel.work.want(SHORT, part);
  await panel.settle();
  panel.answer(0, 1);
  await panel.settle();
  panel.work.want({ ...SHORT }, part);
  panel.session.unsaved = 1;
  panel.work.retry();
  await panel.settle();
  panel.answer(1, 2);
  await panel.settle();
  panel.work.want(SHORT);
  await panel.settle();
  expect(panel.asked).toEqual([
    "note0001 5-25 r1 key-points short",
    "note0001 15-35 r2 key-points short",
    "note0001 r2 key-points short",
  ]);
});

test("a part of which nothing is left asks for nothing and says so", async () => {
  const panel = open();
  panel.work.want(SHORT, { start: 120, end: 140, revision: 1 });
  await panel.settle();
  expect([panel.asked, panel.gone.count]).toEqual([[], 1]);
});

const SHORT: SummaryOptions = { type: "key-points", length: "short", format: "markdown" };

function open() {
  const state = createStore<SessionState>(() => ({
    id: "note0001",
    revision: 1,
    save: { kind: "saved" },
    parted: null,
    edits: 0,
    selection: { start: 0, end: 0 },
    statistics: null,
  }));
  const session = {
    state,
    unsaved: 0,
    /** Each revision begins with ten characters more than the one before; what stood behind 100 is gone. */
    locate: ({ start, end }: { start: number; end: number }, revision: number) => {
      const moved = 10 * (state.getState().revision - revision);
      return start >= 100 ? undefined : { start: start + moved, end: end + moved };
    },
    async flush() {
      if (session.unsaved > 0) save();
      session.unsaved = 0;
    },
  };
  const save = () => state.setState(({ revision }) => ({ revision: revision + 1 }));
  const asked: string[] = [];
  const gone = { count: 0 };
  const signals: AbortSignal[] = [];
  const answers: PromiseWithResolvers<SummaryEvent>[] = [];
  const options: SummaryOptions[] = [];
  let timer: { due: number; task: () => void } | undefined;
  let time = 0;
  const work = createSummaryWork({
    session,
    async stream(source, wanted, signal) {
      const place = source.kind === "selection" ? `${source.id} ${source.start}-${source.end}` : source.id;
      asked.push(`${place} r${state.getState().revision} ${wanted.type} ${wanted.length}`);
      signals.push(signal);
      options.push(wanted);
      const answer = Promise.withResolvers<SummaryEvent>();
      answers.push(answer);
      return (async function* () {
        yield await answer.promise;
      })();
    },
    after(milliseconds, task) {
      timer = { due: time + milliseconds, task };
      return () => {
        timer = undefined;
      };
    },
    describe: (error) => (error instanceof Error ? error.message : ""),
    onPartGone: () => {
      gone.count += 1;
    },
  });
  const close = work.follow();
  return {
    work,
    session,
    asked,
    gone,
    save,
    close,
    aborted: () => signals.map((signal) => signal.aborted),
    answer(index: number, revision: number, lines: string[] = []) {
      const wanted = options[index] ?? SHORT;
      answers[index]?.resolve({ kind: "result", summary: summaryOf(wanted, revision, lines), elapsedMs: 9 });
    },
    answerEarlier(index: number, revision: number) {
      const earlier = summaryOf(options[index] ?? SHORT, revision, []);
      answers[index]?.resolve({ kind: "progress", stage: "parse", done: 0, total: 1, earlier });
    },
    fail: (index: number, message: string) => answers[index]?.reject(new Error(message)),
    wait(milliseconds: number) {
      time += milliseconds;
      if (timer && timer.due <= time) {
        const { task } = timer;
        timer = undefined;
        task();
      }
    },
    async settle() {
      for (let turn = 0; turn < 30; turn++) await Promise.resolve();
    },
  };
}

function summaryOf(options: SummaryOptions, revision: number, lines: string[]): Summary {
  return {
    schemaVersion: 1,
    ...options,
    text: "",
    lines: lines.map((text) => ({ text, sources: [], cuts: [], refused: [] })),
    documents: [{ id: "note0001", name: "", revision, sha256: "" }],
    read: { characters: 0, units: 0 },
    engine: "Key sentences",
    language: "en",
    units: { computed: 0, cached: 0 },
    notices: [],
    marks: [],
  };
}
