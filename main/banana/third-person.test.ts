import { describe, expect, it } from "vitest";
import { thirdPerson } from "./third-person.ts";

const told = (sentence: string, name = "Dan", language: string | null = "en") =>
  thirdPerson(name, sentence, language)?.text ?? null;

describe("a sentence is told of its speaker", () => {
  it.each([
    ["I will check the line.", "Dan will check the line."],
    ["I'll renew the key tonight.", "Dan will renew the key tonight."],
    ["Right, I’ll renew the key tonight.", "Dan will renew the key tonight."],
    ["ok I can take four from the car park", "Dan can take four from the car park"],
    ["I'm off on Monday.", "Dan is off on Monday."],
    ["I've mailed the consortium.", "Dan has mailed the consortium."],
    ["I have to ring the shop.", "Dan has to ring the shop."],
    ["I don't eat fish.", "Dan doesn't eat fish."],
    ["I bisected it last night.", "Dan bisected it last night."],
    ["I need the van on Friday.", "Dan needs the van on Friday."],
  ])("%s", (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    ["I will send you the list.", "you"],
    ["I'll bring my drill.", "my"],
    ["I will go if I can.", "I"],
    ["We will check the line.", "no I"],
    ["I think so.", "a present tense that is not known"],
    ["Can I check the line?", "a question"],
    ["I said “wait for it”.", "a quotation"],
    ["I'll!", "nothing behind"],
  ])("unless it leans on who speaks: %s", (sentence) => {
    expect(told(sentence)).toBe(null);
  });

  it("unless the name is none, or the language is another", () => {
    expect(told("I will check it now.", "Me")).toBe(null);
    expect(told("I will check it now.", "Speaker 2")).toBe(null);
    expect(told("I will check it now.", "kestrel_92")).toBe(null);
    expect(told("I will check it now.", "Citizen (R. Castellanos)")).toBe(null);
    expect(told("I will check it now.", "Dan", "de")).toBe(null);
    expect(told("I will check it now.", "Maëlle Le Goff", null)).toBe("Maëlle Le Goff will check it now.");
  });
});
