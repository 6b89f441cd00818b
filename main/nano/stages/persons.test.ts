import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";

/** Written for these tests: the names that are likely from their unit alone. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ["Mrs Baptiste and Dr. Okonkwo-Hale met Prof Eze.", ["Mrs Baptiste", "Dr. Okonkwo-Hale", "Prof Eze"]],
  ["The report of R. Castellanos is late.", ["R. Castellanos"]],
  ["Priya Natarajan rang; Tomasz said no.", ["Priya Natarajan", "Tomasz"]],
  ["Will Okafor will call May on Monday in May.", ["Will Okafor"]],
  ["Will you mark the date? Bill it to us, I hope.", []],
  ["Hi Sunniva, thanks.", ["Sunniva"]],
  ["@sunniva please look at it.", ["sunniva"]],
  ["Ivan III and Elizabeth I never met.", ["Ivan III", "Elizabeth I"]],
  ["Harbour Lane Bakery moved to Baker Street in Leeds.", []],
  ["Frau Petersen und Herr Yıldız kommen.", ["Frau Petersen", "Herr Yıldız"]],
  ["Die Anmeldebögen liegen für alle Kinder der Klasse in der Bücherei bereit.", []],
  ["See you on Jan 30, Monday or in August.", []],
  ["the lamp is red", []],
  ["Cllr Oyelaran and Capt. Rey Salonga rang.", ["Cllr Oyelaran", "Capt. Rey Salonga"]],
  ["Mrs Kowalchuk's dog is at Birgit's.", ["Mrs Kowalchuk", "Birgit"]],
  ["Anna van der Velde and Lucia de Souza came.", ["Anna van der Velde", "Lucia de Souza"]],
  ["Mr von Arnim signs for Prof. O'Hara.", ["Mr von Arnim", "Prof. O'Hara"]],
  ["Maria G. Lopez told Jonas.", ["Maria G. Lopez", "Jonas"]],
  ["Walter “Walt” Jensen will chair.", ["Walter “Walt” Jensen"]],
  [
    "Canon Adeyemi, Skipper Lund and Nonna Rosa sat in front.",
    ["Canon Adeyemi", "Skipper Lund", "Nonna Rosa"],
  ],
  ["Farmer Theo rang twice.", ["Theo"]],
  ["Old Ingrid rang twice.", ["Old Ingrid"]],
  ["Henrik I still have your key.", ["Henrik"]],
  ["He'd like it if they've time, and Hannah'll help.", ["Hannah"]],
  ["@Petra Lindgren could you look?", ["Petra Lindgren"]],
  ["Forty-two of them had the check-up. Well-known names.", []],
  ["Mum and Dad are in Trondheim, Sir.", []],
  ["we'll see uncle femi and mrs lindgren", ["femi", "lindgren"]],
  ["they aren't here and weren't told", []],
  ["ask priya if tomasz can bring the kit", ["priya", "tomasz"]],
];

describe("people of a unit", () => {
  it.each(EXAMPLES)("%s", (text, expected) => {
    const { persons } = insightsOf(text);
    const likely = persons.filter(({ odds }) => odds > -0.4);
    expect(likely.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("of 100,000 characters are found without delay", () => {
    expect(insightsOf("Ana Aaaaaa, ".repeat(9000)).persons.length).toBeGreaterThan(1000);
    expect(insightsOf("A".repeat(100_000)).persons).toEqual([]);
  });
});
