import { expect, test } from "vitest";
import { PANEL_VIEWS, splitViews } from "./panel-order.ts";

const widths = PANEL_VIEWS.map(() => 50);
const measures = { widths, gap: 10, more: 40 };

test("with room for all, nothing stands under More", () => {
  const room = 60 * PANEL_VIEWS.length - 10;
  expect(splitViews("summary", { ...measures, room })).toEqual({ tabs: PANEL_VIEWS, others: [] });
});

test("what does not fit beside the way to it stands under More, in order", () => {
  expect(splitViews("summary", { ...measures, room: 3 * 60 + 40 })).toEqual({
    tabs: ["summary", "facts", "tasks"],
    others: PANEL_VIEWS.slice(3),
  });
});

test("the shown view is a tab wherever it stands, and takes the room of another", () => {
  expect(splitViews("glossary", { ...measures, room: 3 * 60 + 40 }).tabs).toEqual([
    "summary",
    "facts",
    "glossary",
  ]);
  expect(splitViews("glossary", { ...measures, room: 0 }).tabs).toEqual(["glossary"]);
});
