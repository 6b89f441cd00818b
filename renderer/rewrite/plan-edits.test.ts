import { ChangeSet, EditorState } from "@codemirror/state";
import { expect, test } from "vitest";
import type { Rewrite, RewriteUnit } from "#shared/rewrite.ts";
import { followRange } from "../editor/revision-log.ts";
import { planEdits } from "./plan-edits.ts";

const TEXT = "Intro.\n\nIt's late. We can't go.\n";
const unitOf = (quote: string, text: string, before: string): RewriteUnit => {
  const start = TEXT.indexOf(quote);
  const source = { start, end: start + quote.length, quote };
  const change = { start, end: source.end, replacement: text, rule: "contractions", explanation: "" };
  return { before, source, text, changes: [change], warnings: [], alternatives: [], isKeptOriginal: false };
};
const units = [unitOf("It's late.", "It is late.", ""), unitOf("We can't go.", "We cannot go.", " ")];
const rewrite = { units, after: "", range: { start: 8, end: 31 } } as unknown as Rewrite; // what is read of it

/** Plans over a text that was edited since it was rewritten, and makes the edits. */
function applied(edit: { from: number; to?: number; insert: string } | null, made = rewrite) {
  const changes = ChangeSet.of(edit ? [edit] : [], TEXT.length);
  const editor = EditorState.create({ doc: changes.apply(EditorState.create({ doc: TEXT }).doc) });
  const locate = (range: { start: number; end: number }) => followRange(range, [changes.desc]);
  const plan = planEdits(made, 1, {}, TEXT.slice(8, 31), { editor, locate });
  return plan && { dropped: plan.dropped, text: editor.update({ changes: plan.edits }).newDoc.toString() };
}

test("each sentence is replaced where it stands, also after words were written above", () => {
  expect(applied(null)).toEqual({ dropped: 0, text: "Intro.\n\nIt is late. We cannot go.\n" });
  expect(applied({ from: 0, insert: "New. " })?.text).toBe("New. Intro.\n\nIt is late. We cannot go.\n");
});

test("a sentence that was edited meanwhile stays as it is, and is counted", () => {
  expect(applied({ from: 13, to: 17, insert: "early" })).toEqual({
    dropped: 1,
    text: "Intro.\n\nIt's early. We cannot go.\n",
  });
});

test("a rewrite that changes the layout is put in as a whole or not at all", () => {
  const listed = { ...rewrite, units: units.map((unit) => ({ ...unit, before: "- " })) };
  expect(applied(null, listed)?.text).toBe("Intro.\n\n- It is late.- We cannot go.\n");
  expect(applied({ from: 13, to: 17, insert: "early" }, listed)).toBeNull();
});
