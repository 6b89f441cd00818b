import { expect, test } from "vitest";
import { parseArguments } from "./arguments.ts";

test("without options the host takes a free port and opens the browser", () => {
  expect(parseArguments([])).toEqual({ data: undefined, port: 0, isOpening: true, isHelp: false });
});

test("options are read, also behind a double dash", () => {
  expect(parseArguments(["--", "--data", "notes", "--port=4123", "--no-open"])).toEqual({
    data: "notes",
    port: 4123,
    isOpening: false,
    isHelp: false,
  });
});

test.each([
  [["--colour"], "Unknown option '--colour'. The options are --data DIR, --port N and --no-open."],
  [["--port", "65536"], "--port takes a whole number from 0 to 65535, not 65536."],
  [["--port", "4e3"], "--port takes a whole number from 0 to 65535, not 4e3."],
  [["--port", ""], "--port takes a whole number from 0 to 65535, not ."],
])("%j is refused in words", (args, message) => {
  expect(() => parseArguments(args)).toThrow(expect.objectContaining({ code: "invalid-input", message }));
});

test.each([[["notes"]], [["--data"]], [["--no-open=yes"]]])("%j is refused", (args) => {
  expect(() => parseArguments(args)).toThrow(/The options are --data DIR, --port N and --no-open\.$/);
});
