import { expect, test } from "vitest";
import { errorRecord } from "./log.ts";

function failureOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test("an error is logged by name, code and place, without its message, which may hold a note's text", () => {
  const parse = errorRecord(failureOf(() => JSON.parse("MARKER of a note")));
  expect(parse).toEqual({
    name: "SyntaxError",
    frames: expect.arrayContaining([expect.stringMatching(/^ {4}at /)]),
  });
  expect(JSON.stringify(parse)).not.toContain("MARKER");
  expect(errorRecord(Object.assign(new Error("MARKER"), { code: "SQLITE_ERROR" }))).toMatchObject({
    name: "Error",
    code: "SQLITE_ERROR",
  });
  expect(errorRecord("MARKER")).toEqual({ name: "string", frames: [] });
});
