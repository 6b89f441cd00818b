import { EditorState } from "@codemirror/state";
import { expect, it } from "vitest";
import { hasBoxAt, tickAt, toggleTasks } from "./task-boxes.ts";

it("boxes of Markdown and of other programs are ticked in the text, and unticked", () => {
  const text = "- [ ] gloves\n☐ pump\n☑ tent\n• rope";
  let state = EditorState.create({ doc: text, selection: { anchor: 0, head: text.length } });
  const dispatch = (transaction: { state: EditorState }): void => {
    ({ state } = transaction);
  };
  expect(toggleTasks({ state, dispatch })).toBe(true);
  expect(state.doc.toString()).toBe("- [x] gloves\n☑ pump\n☐ tent\n• rope");
  expect(tickAt(state.doc.line(3).from)({ state, dispatch })).toBe(true);
  expect(state.doc.line(3).text).toBe("☑ tent");
  expect([1, 2, 4].map((line) => hasBoxAt(state, state.doc.line(line).from))).toEqual([true, true, false]);
});
