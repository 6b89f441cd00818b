import { expect, test } from "vitest";
import { bundleOfFilter, filterGroup } from "./filter-group.ts";

test.each([
  ["folder:Work/Hall", { filter: "", folder: "Work/Hall" }],
  ["folder: Work Plans ", { filter: "", folder: "Work Plans" }],
  ["folder:", { filter: "folder:" }],
  ["#Garden/front", { filter: "", tag: "garden/front" }],
  ["#1", { filter: "#1" }],
  ["#garden pump", { filter: "#garden pump" }],
  ["pump", { filter: "pump" }],
])("the filter %j asks for %j", (filter, group) => {
  expect(filterGroup(filter)).toEqual(group);
});

test("what a filter shows can be read together, unless it shows all", () => {
  expect(["folder:Work", "#garden", "red boat", " "].map(bundleOfFilter)).toEqual([
    { kind: "folder", folder: "Work" },
    { kind: "tag", tag: "garden" },
    { kind: "search", query: "red boat" },
    null,
  ]);
});
