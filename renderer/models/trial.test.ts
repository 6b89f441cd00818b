import { expect, test } from "vitest";
import type { GenerateResult } from "#shared/engine.ts";
import type { GenerateEvent, Model } from "#shared/models.ts";
import { createTrial, type TrialQuestion, type TrialWork } from "./trial.ts";

const model = (id: string, hasTemplate = true) => ({ id, details: { hasTemplate } }) as Model; // what a trial reads
const resultOf = (text: string) => ({ text }) as GenerateResult; // the rest is shown as it comes

/** An engine that tells what the test hands it. */
function setUp() {
  const asked: {
    question: TrialQuestion;
    signal: AbortSignal;
    tell: (event: GenerateEvent | Error) => void;
  }[] = [];
  let time = 0;
  const trial = createTrial({
    now: () => time,
    describe: (error) => String(error),
    async stream(question, signal) {
      const events: (GenerateEvent | Error)[] = [];
      let wake = Promise.withResolvers<void>();
      asked.push({
        question,
        signal,
        tell(event) {
          events.push(event);
          wake.resolve();
        },
      });
      async function* read() {
        for (;;) {
          const event = events.shift();
          if (event instanceof Error) throw event;
          if (event !== undefined) yield event;
          if (event?.kind === "result") return;
          if (events.length === 0) await wake.promise;
          wake = Promise.withResolvers();
        }
      }
      return read();
    },
  });
  const works: TrialWork[] = [];
  trial.state.subscribe(({ work }) => works.push(work));
  return {
    trial,
    asked,
    works,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Waits until the state shows this. */
    shows: (isShown: () => boolean) =>
      isShown() ||
      new Promise<void>((resolve) => {
        const stop = trial.state.subscribe(() => {
          if (!isShown()) return;
          stop();
          resolve();
        });
      }),
  };
}

test("an answer grows as it comes, with its speed, and ends as the whole of it", async () => {
  const { trial, asked, works, pass, shows } = setUp();
  const ended = trial.run(model("m"), "Hello");
  const tell = asked[0]?.tell;
  expect(asked[0]?.question).toEqual({ model: "m", messages: [{ role: "user", content: "Hello" }] });
  tell?.({ kind: "load", done: 1, total: 2 });
  tell?.({ kind: "text", text: "One ", tokens: 1 });
  await shows(() => trial.state.getState().answer === "One ");
  pass(500);
  tell?.({ kind: "text", text: "two", tokens: 6 });
  await shows(() => trial.state.getState().answer === "One two");
  tell?.({ kind: "result", result: resultOf("One two.") });
  await ended;
  expect(works).toEqual([
    { kind: "waiting" },
    { kind: "load", done: 1, total: 2 },
    { kind: "writing", tokens: 1, perSecond: null },
    { kind: "writing", tokens: 6, perSecond: 10 },
    { kind: "idle" },
  ]);
  expect(trial.state.getState()).toMatchObject({
    modelId: "m",
    answer: "One two.",
    result: { text: "One two." },
  });
});

test("a model without a chat template goes on with the text", () => {
  const { trial, asked } = setUp();
  void trial.run(model("base", false), "Once");
  expect(asked[0]?.question).toEqual({ model: "base", prompt: "Once" });
});

test("stopping keeps what is written, ends the call, and takes nothing that comes after", async () => {
  const { trial, asked, shows } = setUp();
  const ended = trial.run(model("m"), "Hello");
  asked[0]?.tell({ kind: "text", text: "One", tokens: 1 });
  await shows(() => trial.state.getState().answer === "One");
  trial.stop();
  asked[0]?.tell({ kind: "text", text: " two", tokens: 2 });
  await ended;
  expect(asked[0]?.signal.aborted).toBe(true);
  expect(trial.state.getState()).toMatchObject({ answer: "One", work: { kind: "stopped" } });
});

test("a failure is told in its own words, and a new prompt begins afresh", async () => {
  const { trial, asked } = setUp();
  const ended = trial.run(model("m"), "Hello");
  asked[0]?.tell(new Error("The file is gone."));
  await ended;
  expect(trial.state.getState().work).toEqual({ kind: "failed", message: "Error: The file is gone." });
  void trial.run(model("n"), "Again");
  expect(trial.state.getState()).toEqual({
    modelId: "n",
    answer: "",
    result: null,
    work: { kind: "waiting" },
  });
});

test("a second prompt ends the first", async () => {
  const { trial, asked } = setUp();
  const first = trial.run(model("m"), "One");
  void trial.run(model("m"), "Two");
  asked[0]?.tell({ kind: "result", result: resultOf("late") });
  await first;
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  expect(trial.state.getState()).toMatchObject({ answer: "", work: { kind: "waiting" } });
});
