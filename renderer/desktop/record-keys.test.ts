import { expect, test } from "vitest";
import { recordKeys } from "./record-keys.ts";

const press = (code: string, key: string, held: Partial<KeyboardEvent> = {}) =>
  ({
    code,
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  }) as KeyboardEvent; // what is read of it

test.each([
  [press("Space", " ", { ctrlKey: true, shiftKey: true }), "Mod+Shift+Space"],
  [press("Digit1", "!", { ctrlKey: true, shiftKey: true }), "Mod+Shift+1"],
  [press("KeyN", "n", { altKey: true }), "Alt+N"],
  [press("ArrowUp", "ArrowUp", { ctrlKey: true, altKey: true }), "Mod+Alt+ArrowUp"],
  [press("F9", "F9"), "F9"],
  [press("F9", "F9", { shiftKey: true }), "Shift+F9"],
])("the pressed keys are written as the commands write theirs", (event, keys) => {
  expect(recordKeys(event, false)).toEqual({ kind: "keys", keys });
});

test("on macOS Command is the main key", () => {
  expect(recordKeys(press("Space", " ", { metaKey: true, shiftKey: true }), true)).toEqual({
    kind: "keys",
    keys: "Mod+Shift+Space",
  });
});

test.each([
  ["a letter alone", press("KeyN", "n")],
  ["Shift and a letter", press("KeyN", "N", { shiftKey: true })],
  ["the Windows key", press("KeyN", "n", { metaKey: true })],
])("%s would take a key away from typing or the system", (_name, event) => {
  expect(recordKeys(event, false)).toEqual({ kind: "weak" });
});

test("modifiers alone wait, and Esc keeps what was", () => {
  expect(recordKeys(press("ControlLeft", "Control", { ctrlKey: true }), false)).toEqual({ kind: "waiting" });
  expect(recordKeys(press("Escape", "Escape"), false)).toEqual({ kind: "cancelled" });
});
