import { expect, it } from "vitest";
import type { TaskItem } from "#shared/aggregates.ts";
import { icalendarOf } from "./icalendar.ts";
import { VERSION } from "./version.ts";

const NOW = Date.UTC(2026, 2, 12, 9, 30, 5);

function task(text: string, change: Partial<TaskItem> = {}): TaskItem {
  const selector = { kind: "text" as const, start: 0, end: text.length, quote: text };
  return {
    text,
    sources: [{ document: "note", selector, score: 1, reason: "task" }],
    owner: null,
    due: null,
    isDone: false,
    isTicked: false,
    ...change,
  };
}

const dueOf = (date: string | null) =>
  /^DUE.*$/m.exec(icalendarOf([task("pay", { due: { text: "then", date } })], NOW))?.[0];

it("writes a task with its owner, due day and state, each line ended by CRLF", () => {
  const calendar = icalendarOf(
    [
      task("Pay Lou; then\ncall C:\\, ok", {
        owner: { name: "Ana Ruiz", sources: [] },
        due: { text: "Monday", date: "2026-03-16" },
        isDone: true,
      }),
    ],
    NOW,
  );
  expect(calendar.replace(/UID:[0-9a-f]{32}@/, "UID:…@").split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Nano Banana//${VERSION}//EN`,
    "BEGIN:VTODO",
    "UID:…@nano-banana",
    "DTSTAMP:20260312T093005Z",
    "SUMMARY:Pay Lou\\; then\\ncall C:\\\\\\, ok",
    "CONTACT:Ana Ruiz",
    "DUE;VALUE=DATE:20260316",
    "STATUS:COMPLETED",
    "END:VTODO",
    "END:VCALENDAR",
    "",
  ]);
});

it("makes a time of a minute, and the last day of a week or a month", () => {
  expect(dueOf("2026-03-16T15:00")).toBe("DUE:20260316T150000");
  expect(dueOf("2026-W12")).toBe("DUE;VALUE=DATE:20260322");
  expect(dueOf("2026-02")).toBe("DUE;VALUE=DATE:20260228");
  expect(dueOf("R/P1W")).toBeUndefined();
  expect(dueOf(null)).toBeUndefined();
});

it("folds lines at 75 octets and never within a character", () => {
  const text = "日本語の長い仕事👩‍👩‍👧を明日までに終わらせる".repeat(8);
  const lines = icalendarOf([task(text)], NOW).split("\r\n");
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain(`SUMMARY:${text}`);
});

it("names a task by its document and place", () => {
  const calendar = icalendarOf([task("pay"), task("pay"), task("call")], NOW);
  const [one, two, three] = calendar.match(/UID:\S+/g) ?? [];
  expect(one).toBe(two);
  expect(three).not.toBe(one);
});
