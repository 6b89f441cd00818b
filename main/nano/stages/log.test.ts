import { describe, expect, it } from "vitest";
import { readLine } from "./log.ts";

/** Time, level and template. Written for these tests. */
const EXAMPLES: readonly (readonly [string, string | null, string | null, string])[] = [
  [
    "2026-03-12 10:00:01,120 INFO  [main] Started in 210 ms",
    "2026-03-12T10:00:01",
    "info",
    "[main] Started in <*> ms",
  ],
  [
    "2026-03-12T10:00:01.5Z ERROR No route to 10.0.0.7:8080",
    "2026-03-12T10:00:01",
    "error",
    "No route to <*>",
  ],
  [
    "Mar  2 04:05:06 box sshd[812]: Failed password for root from 10.1.2.3 port 22",
    "--03-02T04:05:06",
    null,
    "box sshd[<*>]: Failed password for root from <*> port <*>",
  ],
  [
    '127.0.0.1 - - [12/Mar/2026:10:00:01 +0000] "GET /a/b?c=1 HTTP/1.1" 503 12',
    "2026-03-12T10:00:01",
    "error",
    "<*>",
  ],
  [
    "2025-06-24 14:36:25 status half-configured libc6:amd64 2.36-9",
    "2025-06-24T14:36:25",
    null,
    "status half-configured <*>",
  ],
  [
    "update-alternatives 2025-06-24 14:36:53: link group pager updated",
    "2025-06-24T14:36:53",
    null,
    "link group pager updated",
  ],
  ["[WARN] disk /dev/sda1 is 91% full", null, "warn", "disk <*> is <*> full"],
  [
    '10:00:01.123 [main] DEBUG cache - key "a b" not found after 12ms',
    "T10:00:01",
    "debug",
    "cache - key <*> not found after <*>",
  ],
  ["level=error msg=lost id=3f2504e0-4f89-11d3-9a0c-0305e82c3301", null, "error", "msg=lost id=<*>"],
];

describe("a log line", () => {
  it.each(EXAMPLES)("%s", (line, time, level, template) => {
    expect(readLine(line)).toEqual({ time, level, template });
  });

  it("of 2,000 characters is read in one pass", () => {
    const line = `2026-03-12 10:00:01 INFO ${"a1/".repeat(600)}`;
    expect(readLine(line).level).toBe("info");
  });
});
