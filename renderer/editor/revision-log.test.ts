import { ChangeSet } from "@codemirror/state";
import { expect, test } from "vitest";
import { createRevisionLog, followRange } from "./revision-log.ts";

const typed = (length: number, at: number, insert: string) => ChangeSet.of({ from: at, insert }, length);

test("a range follows the edits made since its revision, and no earlier ones", () => {
  const log = createRevisionLog(4);
  log.record(typed(20, 0, "ab"));
  log.mark(5, log.count);
  log.record(typed(22, 0, "cde"));
  expect(log.since(4)?.length).toBe(2);
  expect(followRange({ start: 10, end: 15 }, log.since(4) ?? [])).toEqual({ start: 15, end: 20 });
  expect(followRange({ start: 10, end: 15 }, log.since(5) ?? [])).toEqual({ start: 13, end: 18 });
  expect(log.since(3)).toBeUndefined();
});

test("text typed at the edges of a range stays outside, text typed inside belongs to it", () => {
  expect(followRange({ start: 5, end: 10 }, [typed(20, 5, "x")])).toEqual({ start: 6, end: 11 });
  expect(followRange({ start: 5, end: 10 }, [typed(20, 10, "x")])).toEqual({ start: 5, end: 10 });
  expect(followRange({ start: 5, end: 10 }, [typed(20, 7, "x")])).toEqual({ start: 5, end: 11 });
});

test("a range whose characters are all deleted is gone, even when text comes back there", () => {
  const cut = ChangeSet.of({ from: 4, to: 12 }, 20);
  expect(followRange({ start: 5, end: 10 }, [cut])).toBeUndefined();
  expect(followRange({ start: 5, end: 10 }, [cut, typed(12, 4, "12345678")])).toBeUndefined();
});

test("revisions older than what is kept are unknown, newer ones stay right", () => {
  const log = createRevisionLog(1);
  for (let edit = 0; edit < 12_000; edit++) {
    if (edit === 11_000) log.mark(2, log.count);
    log.record(typed(edit + 10, 0, "x"));
  }
  expect(log.count).toBe(12_000);
  expect(log.since(1)).toBeUndefined();
  expect([log.after(1), log.after(11_999)?.length, log.after(12_000)]).toEqual([undefined, 1, []]);
  expect(followRange({ start: 3, end: 6 }, log.since(2) ?? [])).toEqual({ start: 1_003, end: 1_006 });
});
