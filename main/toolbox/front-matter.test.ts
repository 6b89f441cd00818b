import { describe, expect, it } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

const block = (yaml: string) => `---\n${yaml}\n---\n# Text\n`;
const nothing = { title: null, tags: [], created: null };

describe("readFrontMatter", () => {
  it("gives title, tags and date, and leaves other values alone", () => {
    const yaml =
      'title: " A trip: to Lisbon "\ntags: [travel, "#food", travel, 2024]\ndate: 2024-05-01\nlayout: x';
    expect(readFrontMatter(block(yaml))).toEqual({
      title: "A trip: to Lisbon",
      tags: ["travel", "food", "2024"],
      created: Date.UTC(2024, 4, 1),
    });
    expect(readFrontMatter("---  \ntags: one, two\ncreated: 2024-05-01 10:30:00 +02:00\n...\nx")).toEqual({
      title: null,
      tags: ["one", "two"],
      created: Date.UTC(2024, 4, 1, 8, 30),
    });
  });

  it("takes no value that is of another kind", () => {
    expect(readFrontMatter(block("title: [a]\ntags: {a: 1}\ndate: some day in May"))).toEqual(nothing);
    expect(readFrontMatter(block("date: 2024-99-99"))).toEqual(nothing);
    expect(readFrontMatter(block("title: ''\n__proto__: {title: x}"))).toEqual(nothing);
  });

  it.each([
    ["no block", "# Text\n---\ntitle: x\n---\n"],
    ["a block that never ends", "---\ntitle: x\n"],
    ["prose between two rules", "---\nDear all, this: is: nothing\n---\n"],
    ["a list between two rules", "---\n- one\n---\n"],
    ["an empty block", "---\n---\n"],
    ["a rule of four", "----\ntitle: x\n----\n"],
  ])("finds none in %s", (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  it("says in which line of the text YAML is not valid", () => {
    expect(readFrontMatter(block("title: x\ntags: one: two\n"))).toEqual({
      problem: "is not valid YAML in line 3",
    });
  });

  it.each([
    ["references to references", bomb()],
    ["deep nesting", `a: ${"[".repeat(60_000)}`],
    ["a long line of keys", `a${": a".repeat(20_000)}`],
    ["over 64 KB", `title: ${"x".repeat(64 * 1024)}`],
  ])("gives up on %s", (_, yaml) => {
    expect(readFrontMatter(block(yaml))).toEqual({ problem: expect.any(String) });
  });
});

/** Nine references to nine references and so on, a thousand million values in all. */
function bomb(): string {
  const names = "abcdefghij".split("");
  const lines = names.map((name, level) => {
    const inner = level === 0 ? "x" : `*${names[level - 1]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(", ")}]`;
  });
  return lines.join("\n");
}
