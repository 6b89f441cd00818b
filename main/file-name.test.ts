import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

const md = (title: string) => fileName(title, ".md", "Note");

test("a plain title is its own name", () => {
  expect(md("Boiler call – Größe 2")).toBe("Boiler call – Größe 2.md");
});

test.each([
  ["../../etc/passwd", "-..-etc-passwd.md"],
  ["C:\\a|b?*", "C--a-b--.md"],
  ["  .hidden. ", "hidden.md"],
  ["two\nlines\tand more", "two lines and more.md"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe.md"],
  ["nul", "_nul.md"],
  ["COM1.log", "_COM1.log.md"],
  ["console", "console.md"],
  ["...", "Note.md"],
  ["", "Note.md"],
])("%j is saved as %j", (title, name) => expect(md(title)).toBe(name));

test("a long title is cut between characters, so that every file system takes it", () => {
  expect(md("🍌".repeat(100))).toBe(`${"🍌".repeat(50)}.md`);
});

test("no title gives a name that leads elsewhere or that a system refuses", () => {
  assert(
    property(string({ unit: "binary", maxLength: 80 }), (title) => {
      const name = md(title);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[. ]|[. ]\.md$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
    }),
  );
});
