import { assert, constantFrom, oneof, property, string, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { isDeepLink, parseDeepLink } from "./deep-link.ts";

test.each([
  ["nanobanana://note/01jd8xk2fz", { kind: "note", id: "01jd8xk2fz" }],
  ["nanobanana://note/01jd8xk2fz/", { kind: "note", id: "01jd8xk2fz" }],
  ["NanoBanana://note/01jd8xk2fz", { kind: "note", id: "01jd8xk2fz" }],
  ["nanobanana:note/01jd8xk2fz", { kind: "note", id: "01jd8xk2fz" }],
  ["nanobanana://capture", { kind: "capture" }],
  ["nanobanana://capture/", { kind: "capture" }],
])("%s leads to one place", (text, link) => expect(parseDeepLink(text)).toEqual(link));

test.each([
  "nanobanana:",
  "nanobanana://",
  "nanobanana://note",
  "nanobanana://note/",
  "nanobanana://note/short",
  "nanobanana://note/UPPERCASE0",
  "nanobanana://note/01jd8xk2fz/more",
  "nanobanana://note/01jd8xk2fz?delete=1",
  "nanobanana://note/01jd8xk2fz#x",
  "nanobanana://note/..%2f..%2fetc",
  "nanobanana://note/../../etc/passwd",
  "nanobanana://note/01jd8xk2fz\n",
  "nanobanana://user@note/01jd8xk2fz",
  "nanobanana://capture/text",
  "nanobanana://settings",
  "nanobanana:///note/01jd8xk2fz",
  "nanobananas://note/01jd8xk2fz",
  "https://note/01jd8xk2fz",
  "microsofts:note/01jd8xk2fz",
  "file:///etc/passwd",
  `nanobanana://note/${"0".repeat(200)}`,
])("%s leads nowhere", (text) => expect(parseDeepLink(text)).toBeNull());

test("a file is not taken for a link, whatever its name holds", () => {
  expect(["notes.md", "./nanobanana:note.md", "/home/a/nanobanana.md"].filter(isDeepLink)).toEqual([]);
});

test("no text leads anywhere but to a note by a plain id, or to quick capture", () => {
  const piece = oneof(
    constantFrom(
      "nanobanana:",
      "NANOBANANA://",
      "//",
      "/",
      "note",
      "capture",
      "..",
      "%2e",
      "?",
      "#",
      "\\",
      "\0",
    ),
    string({ unit: "binary", maxLength: 12 }),
    stringMatching(/^[0-9a-z]{0,45}$/),
  );
  assert(
    property(piece, piece, piece, piece, piece, (...pieces) => {
      const link = parseDeepLink(pieces.join(""));
      if (link?.kind === "note") expect(link.id).toMatch(/^[0-9a-z]{8,40}$/);
      else expect(link === null || link.kind === "capture").toBe(true);
    }),
    { numRuns: 500 },
  );
});
