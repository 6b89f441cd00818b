import { describe, expect, it } from "vitest";
import { createTurnReader, isConversation } from "./conversation.ts";
import { handMade, sentences } from "./hand-made.ts";

const pace = { breathe: async (): Promise<void> => {}, signal: new AbortController().signal };
const isSpoken = (...texts: string[]): Promise<boolean> =>
  isConversation(handMade(sentences(...texts)).document.units, pace);

describe("isConversation", () => {
  it("is where names come back", async () => {
    expect(await isSpoken("Ana: Are you there?", "Ben: Yes.", "Ana: Good.")).toBe(true);
    expect(await isSpoken("田中：明日行きますか。", "佐藤：はい。", "田中：では九時に。")).toBe(true);
    expect(
      await isSpoken("**Speaker 1** [10:02]: Begin.", "**Speaker 2** [10:03]: Yes.", "**Speaker 1**: Go."),
    ).toBe(true);
  });

  it("is not where each label stands once", async () => {
    expect(await isSpoken("Date: Tuesday.", "Place: The harbour.", "Weather: Storm.", "Food: Soup.")).toBe(
      false,
    );
  });

  it("is not where one label comes back, or two stand once", async () => {
    expect(await isSpoken("Note: Bring boots.", "Note: Bring rope.", "Note: Bring bread.")).toBe(false);
    expect(await isSpoken("Ana: Hello.", "Ben: Hello.")).toBe(false);
  });

  it("is not where a few labels stand in prose", async () => {
    const prose = Array.from({ length: 30 }, (_, index) => `The harbour was calm on day ${index}.`);
    expect(await isSpoken(...prose, "Ana: Yes.", "Ben: No.", "Ana: Yes.")).toBe(false);
  });

  it("takes addresses and times for no names", async () => {
    expect(
      await isSpoken("https://a.example/x", "10:42 it rained", "https://b.example/y", "10:43 it cleared"),
    ).toBe(false);
  });
});

describe("createTurnReader", () => {
  it("keeps a speaker to the end of the block, and no longer", () => {
    const { document } = handMade([
      { kind: "sentence", text: "Ana: The boiler failed.", block: 1 },
      { kind: "sentence", text: "It was loud.", block: 1 },
      { kind: "sentence", text: "Later everyone went home.", block: 2 },
    ]);
    const read = createTurnReader();
    const turns = document.units.flatMap((unit) => read(unit));
    expect(turns.map(({ prefix, clean }) => prefix + clean)).toEqual([
      "Ana: The boiler failed.",
      "Ana: It was loud.",
      "Later everyone went home.",
    ]);
  });
});
