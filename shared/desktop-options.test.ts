import { expect, test } from "vitest";
import { captureKeys } from "./desktop-options.ts";

test.each(["", "Mod+Shift+Space", "Alt+N", "Mod+Alt+Shift+9", "Mod+ArrowUp", "F9", "Shift+F12", "Mod+F24"])(
  "%j can be a shortcut for all programs",
  (keys) => expect(captureKeys.safeParse(keys).success).toBe(true),
);

test.each([
  "N",
  "Shift+N",
  "Space",
  "Mod+",
  "Mod+n",
  "Mod+F25",
  "Mod+Nonsense",
  "Shift+Mod+N",
  "Mod+N\n",
  "Mod+Mod+N",
])("%j cannot", (keys) => expect(captureKeys.safeParse(keys).success).toBe(false));
