import { expect, test } from "vitest";
import { toPseudo } from "./pseudo.ts";

test("every string is accented and lengthened, and its placeholders are kept", () => {
  expect(toPseudo({ list: { found: "Found {{count}} notes" }, ok: "Ok" })).toEqual({
    list: { found: "[Ƒóúñð {{count}} ñóţéš ~~~~~~~~~]" },
    ok: "[Óķ ~]",
  });
});
