import { ensureSyntaxTree } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markdownStyle } from "../editor/markdown-style.ts";
import { type ChangedPart, changedPart } from "./changed-part.ts";

const FILLER = "These words of the note are read by nobody who types elsewhere.\n\n".repeat(80);

/** A text whose Markdown is parsed to its end, as it is in an editor soon after it is shown. */
function stateOf(doc: string): EditorState {
  const state = EditorState.create({ doc, extensions: markdownStyle() });
  ensureSyntaxTree(state, doc.length, 5_000);
  return state.update({}).state;
}

/** The part of a text after one replacement in it. */
function partAfter(before: string, from: number, to: number, insert: string) {
  const { state, changes } = stateOf(before).update({ changes: { from, to, insert } });
  return { state, part: changedPart(state, [changes.desc]) };
}

const words = (state: EditorState, part: ChangedPart | null) =>
  part === null ? null : state.sliceDoc(part.from, part.to);

test("a paragraph is read again with its neighbours alone, behind a line end", () => {
  const text = `${FILLER}One is here.\n\nTwo is here.\n\nThree is here.\n\nFour is here.\n\n${FILLER}`;
  const at = text.indexOf("Two") + 3;
  const { state, part } = partAfter(text, at, at, " X");
  expect(words(state, part)).toBe("One is here.\n\nTwo X is here.\n\nThree is here.");
  expect(part?.text).toBe(`\n${words(state, part)}`);
  expect(part?.offset).toBe(text.indexOf("One") - 1);
});

test("a short text, and one that is asked for whole, is read whole; what is the same is not read", () => {
  const { state, part } = partAfter("One.\n\nTwo.\n\nThree.\n\nFour.", 0, 0, "X");
  expect(part).toEqual({ from: 0, to: state.doc.length, text: state.doc.toString(), offset: 0 });
  const { state: long, changes } = stateOf(FILLER).update({ changes: { from: 0, insert: "X" } });
  expect(changedPart(long, [changes.desc], { isWhole: true })?.to).toBe(long.doc.length);
  expect(changedPart(long, [])).toBeNull();
  expect(changedPart(stateOf("word ".repeat(60_000)), [changes.desc])).toBeNull();
});

test("front matter is never cut, so that it is taken for no words", () => {
  const front = "---\ntitle: teh\ntags:\n  - recieve\n---\n";
  const text = `${front}\nOne.\n\nTwo.\n\n${FILLER}`;
  for (const at of [text.indexOf("teh"), text.indexOf("recieve"), text.indexOf("One")]) {
    const { part } = partAfter(text, at, at, "x");
    expect(part?.offset).toBe(0);
    expect(part?.text.startsWith(at < front.length ? "---\nt" : front)).toBe(true);
    expect(part?.text).toMatch(/\n---(?:\n|$)/);
  }
});

test("many edits are read from the first to the last", () => {
  const { state, changes } = stateOf(`${FILLER}One.\n\nTwo.\n\nThree.\n\n${FILLER}`).update({
    changes: [
      { from: FILLER.length, insert: "a" },
      { from: FILLER.length + 12, insert: "b" },
    ],
  });
  const next = state.update({ changes: { from: 0, insert: "# Title\n\n" } });
  const part = changedPart(next.state, [changes.desc, next.changes.desc]);
  expect(part?.from).toBe(0);
  expect(words(next.state, part)).toContain("aOne.\n\nTwo.\n\nbThree.");
});

const LINES = [
  "",
  "",
  "Some words of a paragraph.",
  "# Heading",
  "---",
  "===",
  "- item",
  "  more of the item",
  "1. first",
  "3. third",
  "> quote",
  "```",
  "~~~js",
  "    code by indentation",
  "<!-- comment",
  "-->",
  "<div>",
  "| a | b |",
  "|---|---|",
  "\ttab",
  "[a]: b",
]; // prettier-ignore

test("a part has the blocks by itself that it has in the whole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { minLength: 5, maxLength: 40 }),
      fc.nat(),
      fc.nat(12),
      fc.constantFrom("", "x", "\n", "\n\n", "```", "- ", "# ", "> ", "---\n"),
      (lines, position, length, insert) => {
        const before = `${FILLER}${lines.join("\n")}\n\n${FILLER}`;
        const from = FILLER.length + (position % lines.join("\n").length || 0);
        const { state, part } = partAfter(before, from, from + length, insert);
        if (part === null) return;
        expect(part.from).toBeLessThanOrEqual(from);
        expect(part.to).toBeGreaterThanOrEqual(from + insert.length);
        expect(blocks(stateOf(part.text), part.offset)).toEqual(
          blocks(state, 0).filter((block) => block.from >= part.from && block.to <= part.to),
        );
      },
    ),
    { numRuns: 100 },
  );
});

interface Block {
  name: string;
  from: number;
  to: number;
}

function blocks(state: EditorState, offset: number): Block[] {
  const found: Block[] = [];
  const tree = ensureSyntaxTree(state, state.doc.length, 5_000);
  for (let node = tree?.topNode.firstChild ?? null; node; node = node.nextSibling)
    found.push({ name: node.name, from: node.from + offset, to: node.to + offset });
  return found;
}
