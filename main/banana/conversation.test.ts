import { describe, expect, it } from "vitest";
import { inOrderSent, turnOf } from "./conversation.ts";
import { handMade, said } from "./hand-made.ts";

describe("turnOf", () => {
  it("names who says a unit, with the mark of its script", () => {
    const { document } = handMade([
      ...said("Ana: The boiler failed.", "Ana: It was loud.", "田中: 明日行きますか。"),
      { kind: "sentence", text: "Later everyone went home." },
    ]);
    const { conversation, units } = document;
    expect(units.map((unit) => conversation && turnOf(conversation, unit)?.prefix)).toEqual([
      "Ana: ",
      "Ana: ",
      "田中：",
      "",
    ]);
  });

  it("is nothing for a file without words", () => {
    const { document } = handMade(said("Ana: image omitted"));
    const [unit] = document.units;
    const [message] = document.conversation?.messages ?? [];
    if (unit === undefined || message === undefined || document.conversation === null) throw new Error();
    const conversation = {
      ...document.conversation,
      messages: [{ ...message, kind: "attachment" as const }],
    };
    expect(turnOf(conversation, unit)).toBe(null);
  });
});

describe("inOrderSent", () => {
  it("turns a thread around whose latest mail stands first", () => {
    const { conversation } = handMade(said("Ana: Two.", "Ben: One.")).document;
    if (conversation === null) throw new Error();
    const names = (isNewestFirst: boolean) =>
      inOrderSent({ ...conversation, isNewestFirst }).map(({ speaker }) => speaker?.name);
    expect(names(false)).toEqual(["Ana", "Ben"]);
    expect(names(true)).toEqual(["Ben", "Ana"]);
  });
});
