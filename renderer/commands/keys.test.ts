import { expect, test } from "vitest";
import { formatKeys, matchesKeys, typesText } from "./keys.ts";
import { COMMANDS } from "./table.ts";

function press(over: Partial<KeyboardEvent>): KeyboardEvent {
  const none = { key: "", code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  return { ...none, ...over } as KeyboardEvent; // the fields that are read
}

test("a letter goes by its place on the keyboard, whatever the layout types there", () => {
  expect(matchesKeys("Alt+N", press({ altKey: true, code: "KeyN", key: "ñ" }))).toBe(true);
  expect(matchesKeys("Alt+N", press({ altKey: true, code: "KeyM", key: "n" }))).toBe(false);
});

test("AltGr, which Windows reports as Control and Alt, types its sign and runs nothing", () => {
  expect(matchesKeys("Alt+N", press({ altKey: true, ctrlKey: true, code: "KeyN", key: "ń" }))).toBe(false);
});

test("a sign goes by what is typed, with or without Shift", () => {
  expect(matchesKeys("?", press({ key: "?", code: "Minus", shiftKey: true }))).toBe(true);
  expect(matchesKeys("?", press({ key: "?", code: "Minus", shiftKey: true, ctrlKey: true }))).toBe(false);
});

test("Shift tells apart two commands on one named key", () => {
  expect(matchesKeys("F6", press({ key: "F6", shiftKey: true }))).toBe(false);
  expect(matchesKeys("Shift+F6", press({ key: "F6", shiftKey: true }))).toBe(true);
});

test("only keys without Control and Alt would be typed as text", () => {
  expect(["?", "Delete", "Mod+K", "Alt+N", "F6"].map(typesText)).toEqual([true, true, false, false, false]);
});

test("keys are named as the keyboard names them", () => {
  expect(["Mod+K", "Alt+Delete", "ArrowDown"].map(formatKeys)).toEqual(["Ctrl K", "Alt Del", "↓"]);
});

test("every command has its own id, and keys are shared only by what pins and what unpins", () => {
  const ids = COMMANDS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = COMMANDS.flatMap(({ id, keys }) =>
    keys === undefined || id.startsWith("unpin") ? [] : [keys],
  );
  expect(new Set(keys).size).toBe(keys.length);
});
