import { expect, it } from "vitest";
import { cellText, jsonText, terminalText } from "./terminal-text.ts";

it("shows characters that steer a terminal instead of sending them", () => {
  expect(terminalText("a\u001b[31mred\u0007\u009bK\r\nb\tc")).toBe("a\ufffd[31mred\ufffd\ufffdK\nb\tc");
});

it("keeps a title in its column", () => {
  expect(cellText(" Two\n lines \u202eesrever\u001b[2J ")).toBe("Two lines esrever\ufffd[2J");
});

it("writes JSON that gives the same value back and holds no control character", () => {
  const value = { title: "a\u009b\u007f\u001b\u2028", lone: "\ud800", text: "Grüße 👩‍👩‍👧" };
  const text = jsonText(value);
  expect(text).not.toMatch(/[\u007f-\u009f\u2028\u001b]/);
  expect(JSON.parse(text)).toEqual(value);
});
