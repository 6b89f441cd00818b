import { expect, test } from "vitest";
import { untilDone } from "./until-done.ts";

/** A signal that tells how many listeners it holds. */
function countingSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listeners.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  return { controller, signal, listeners };
}

test("a wait that ended leaves nothing on the signal and undoes what it started", async () => {
  const { signal, listeners } = countingSignal();
  let stopped = 0;
  for (let round = 0; round < 3; round++) {
    await untilDone(signal, (done) => {
      queueMicrotask(done);
      return () => stopped++;
    });
    expect([listeners.size, stopped]).toEqual([0, round + 1]);
  }
});

test("an abort ends the wait, before it or during it", async () => {
  const { controller, signal, listeners } = countingSignal();
  let stopped = 0;
  const waiting = untilDone(signal, () => () => stopped++);
  expect(listeners.size).toBe(1);
  controller.abort();
  await waiting;
  await untilDone(signal, () => () => stopped++);
  expect([listeners.size, stopped]).toEqual([0, 1]);
});
