import { expect, test } from "vitest";
import { formatListTime } from "./format.ts";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-03-12T10:00:00");

test("a list shows the hour today, then yesterday, then the weekday, then the date", () => {
  const shown = [
    "2026-03-11T23:59:00",
    "2026-03-10T08:00:00",
    "2026-03-05T08:00:00",
    "2025-03-05T08:00:00",
  ].map((text) => formatListTime(at(text), now));
  expect(shown[0]).toBe("Yesterday");
  expect(shown[1]).toBe("Tue");
  expect(shown[2]).toMatch(/^(5 Mar|Mar 5)$/);
  expect(shown[3]).toMatch(/2025/);
  expect(formatListTime(at("2026-03-12T00:01:00"), now)).toMatch(/:01/);
});

test("a time just ahead of the clock is still today", () => {
  expect(formatListTime(now + 90_000, now)).toMatch(/:01/);
});
