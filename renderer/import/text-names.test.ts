import { expect, test } from "vitest";
import { isLeftOut, isTextInFolder } from "./text-names.ts";

test.each([
  ["Trip/day-1.md", true],
  ["Trip/inner/DAY.TXT", true],
  ["Trip/notes.markdown", true],
  ["Trip/photo.jpg", false],
  ["Trip/md", false],
  ["Trip/.hidden.md", false],
  ["Trip/.git/x.md", false],
  ["Trip/node_modules/x/readme.md", false],
  ["Trip/node_modules.md", true],
])("%s of a folder becomes a note: %s", (path, becomes) => {
  expect(isTextInFolder(path)).toBe(becomes);
});

test("what is hidden or a package of a program is not even counted", () => {
  expect(["a/.DS_Store", "a/node_modules/x.png", "a/photo.jpg"].filter((path) => !isLeftOut(path))).toEqual([
    "a/photo.jpg",
  ]);
});
