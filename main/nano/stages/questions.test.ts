import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";

/** Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ["Who has the key to the shed?", ["who: Who has the key to the shed?"]],
  ["Dan: When does the van leave?", ["when: When does the van leave?"]],
  ["How much is the **deposit**?", ["how-much: How much is the **deposit**?"]],
  ["Is the boiler fixed? Where is the bill?", ["yes-no: Is the boiler fixed?", "other: Where is the bill?"]],
  ['She asked: "Did you lock up?"', ["yes-no: Did you lock up?"]],
  ["Wann fährt der Bus nach Köln?", ["when: Wann fährt der Bus nach Köln?"]],
  ["¿Dónde está la llave del cobertizo?", ["other: ¿Dónde está la llave del cobertizo?"]],
  ["駅前の店はいつ開きますか？", ["yes-no: 駅前の店はいつ開きますか？"]],
  ["You locked the door, right?", []],
  ["It's cold, isn't it?", []],
  ["Who knows?", []],
  ["Really?", []],
  ["See https://example.org/a?b=1 for more.", []],
  ["The lamp is on.", []],
];

describe("questions of a unit", () => {
  it.each(EXAMPLES)("%s", (text, expected) => {
    const { questions } = insightsOf(text);
    expect(questions.map(({ start, end, asks }) => `${asks}: ${text.slice(start, end)}`)).toEqual(expected);
  });
});
