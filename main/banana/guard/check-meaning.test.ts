import { describe, expect, it } from "vitest";
import { readRoles } from "#main/nano/rewrite/roles.ts";
import { tagWords } from "#main/nano/rewrite/tagged-words.ts";
import { checkMeaning } from "./check-meaning.ts";

const warned = (source: string, rewrite: string) =>
  checkMeaning(source, rewrite, {
    language: "en",
    roles: { source: readRoles(tagWords(source)), rewrite: readRoles(tagWords(rewrite)) },
  }).map(({ kind, source, rewrite }) => [kind, source?.text ?? null, rewrite?.text ?? null]);

describe("what a rewrite says otherwise", () => {
  it.each([
    ["The fee is 40 euros.", "The fee is 14 euros.", ["number", "40 euros", "14 euros"]],
    ["It weighs 5 bar.", "It weighs 5 psi.", ["number", "5 bar", "5 psi"]],
    [
      "We sold 30 of the 80 lamps.",
      "80 of the 30 lamps were sold.",
      ["number", "30 of the 80", "80 of the 30"],
    ],
    ["Call Marta on Tuesday.", "Call Marta on Thursday.", ["date", "Tuesday", "Thursday"]],
    ["They met in the spring.", "They met in the autumn.", ["date", "spring", "autumn"]],
    ["Ask Marta Olsen first.", "First ask Greta Olsen.", ["name", "Marta", "Greta"]],
    ["You must sign it.", "You may sign it.", ["modality", "must", "may"]],
    ["Perhaps it will rain.", "It will rain.", ["modality", "Perhaps", null]],
    ["You need not come.", "You must not come.", ["modality", "need not", "must not"]],
    [
      "See https://a.example/x for it.",
      "See https://a.example/y for it.",
      ["link", "https://a.example/x", "https://a.example/y"],
    ],
    ["The path is impassable.", "The path is passable.", ["negation", "impassable", "passable"]],
    ["Bring salt, rice and oil.", "Bring salt and oil.", ["list", "rice", null]],
    ["The clerk called the judge.", "The judge called the clerk.", ["role", "clerk", "judge"]],
    ["The dog was bitten by the man.", "The dog bit the man.", ["role", "man", "dog"]],
    ["The talk is at noon.", "The talk is at midnight.", ["date", "noon", "midnight"]],
    ["It was built in the 1930s.", "It was built in the fifties.", ["date", "1930s", "fifties"]],
    ["It runs every other week.", "It runs every week.", ["number", "every other week", "every week"]],
    ["Few of the guests stayed.", "Many of the guests stayed.", ["number", "Few", "Many"]],
    ["He rarely smokes.", "He often smokes.", ["negation", "rarely", "often"]],
    [
      "Switch the old pump on.",
      "Switch the old pump off.",
      ["negation", "Switch the old pump on", "Switch the old pump off"],
    ],
    ["It was -5 °C.", "It was 5 °C.", ["number", "-5", null]],
    ["Call 020 7946 0958.", "Call 02079460959.", ["number", "020", "02079460959"]],
    ["He forgot to lock it.", "He remembered to lock it.", ["negation", "forgot", "remembered"]],
  ] as const)("is told on its exact words: %s", (source, rewrite, expected) => {
    expect(warned(source, rewrite)).toContainEqual([...expected]);
  });

  it.each([
    ["The judge called the clerk.", "The clerk was called by the judge."],
    ["You have to sign it by 3 May.", "You must sign it by May 3rd."],
    ["Half of them came.", "50 % of them came."],
    ["It isn't allowed.", "It is not allowed."],
    ["Failure to pay costs money.", "It costs money if you do not pay."],
    ["Do not hesitate to call.", "Feel free to call."],
    ["We are unable to come.", "We can't come."],
    ["Could you send it?", "Please send it."],
    ["Not all of the lamps were lit.", "Some of the lamps were not lit."],
    ["There is no possibility that we can finish.", "We cannot finish."],
    ["Dr. Stone told the nurse to call.", "The nurse was told by Dr. Stone to call."],
    ["It took us two and a half hours.", "We needed 2.5 hours."],
    ["Please be advised that it is closed.", "It is closed."],
    ["The kitchen needs cleaning.", "The kitchen needs to be cleaned."],
    ["There is a possibility of snow.", "It might snow."],
    ["Would it be possible to move the call?", "Can we move the call?"],
    ["He was made to pay.", "He had to pay."],
    ["The lift has been out of order for a week.", "The lift has not worked for a week."],
    ["The class is from 5-7 pm.", "The class is from 17:00 to 19:00."],
    ["The winter of '63 was cold.", "The winter of 1963 was cold."],
    ["Call 020 7946 0958.", "Call 02079460958."],
    ["The file is 2.5 GB.", "The file has 2.5 gigabytes."],
    ["It was -5 °C.", "It was minus five degrees Celsius."],
    ["It took 1h 20min.", "It took an hour and twenty minutes."],
    ["Quite a few guests came.", "Many guests came."],
  ])("is nothing where the same is said in other words: %s", (source, rewrite) => {
    expect(warned(source, rewrite)).toEqual([]);
  });

  it("compares nothing it cannot read in another language", () => {
    expect(checkMeaning("Er muss gehen.", "Er darf gehen.", { language: "de" })).toEqual([]);
  });
});
