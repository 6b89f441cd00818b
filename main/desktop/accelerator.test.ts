import { expect, test } from "vitest";
import { toAccelerator } from "./accelerator.ts";

test.each([
  ["Mod+K", "CommandOrControl+K", "CommandOrControl+K"],
  ["Mod+Shift+S", "CommandOrControl+Shift+S", "CommandOrControl+Shift+S"],
  ["Alt+N", "Alt+N", "CommandOrControl+Alt+N"],
  ["Alt+ArrowUp", "Alt+Up", "CommandOrControl+Alt+Up"],
  ["F6", "F6", "F6"],
  ["Mod+Plus", "CommandOrControl+Plus", "CommandOrControl+Plus"],
  ["Mod+,", "CommandOrControl+,", "CommandOrControl+,"],
])("%s is %s, and %s on macOS", (keys, elsewhere, mac) => {
  expect(toAccelerator(keys, "linux")).toBe(elsewhere);
  expect(toAccelerator(keys, "darwin")).toBe(mac);
});
