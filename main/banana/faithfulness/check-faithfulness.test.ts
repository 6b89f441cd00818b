import { describe, expect, test } from "vitest";
import { checkFaithfulness, type FaithfulnessContext } from "./check-faithfulness.ts";

const found = (line: string, source: string | string[], context: FaithfulnessContext = {}): string[] =>
  checkFaithfulness(line, [source].flat(), context).map(({ kind, text }) => `${kind}: ${text}`);

describe("numbers are compared by value", () => {
  test.each([
    ["It cost 1000 euros.", "It cost €1,000."],
    ["It cost 1,000 euros.", "It cost one thousand euros."],
    ["It cost €1.000.", "It cost 1,000 EUR."],
    ["Twelve lamps came.", "A dozen lamps came."],
    ["The rise was 5 %.", "The rise was five per cent."],
    ["The rise was 1.5 percent.", "The rise was 1,5 %."],
    ["The film lasts 90 minutes.", "The film lasts 1.5 hours."],
    ["They sold 2.5 million tins.", "They sold 2,500,000 tins."],
    ["The walk is 5 km.", "The walk is between 5 and 7 km long."],
    ["The third lamp broke.", "The 3rd lamp broke."],
    ["The budget is £3m.", "The budget is three million pounds."],
    ["Room B12 is free.", "Free: room b12."],
    ["One hundred and five came.", "105 came."],
    ["Two and a half hours", "2.5 hours"],
    ["Half of the tins are gone.", "50 % of the tins are gone."],
    ["He bought one lamp.", "He bought a lamp."],
    ["One of them left.", "Some of them left."],
  ])("%s", (line, source) => {
    expect(found(line, source)).toEqual([]);
  });

  test.each([
    ["It cost €1,100.", "It cost €1,000.", "number: €1,100"],
    ["It cost $1,000.", "It cost €1,000.", "number: $1,000"],
    ["It weighs 5 kg.", "It weighs 5 g.", "number: 5 kg"],
    ["Thirteen lamps came.", "Twelve lamps came.", "number: Thirteen"],
    ["The rise was 15 %.", "The rise was 5 %.", "number: 15 %"],
    ["Room B13 is free.", "Room B12 is free.", "number: B13"],
    ["It is -5 °C.", "It is 5 °C.", "number: 5 °C"],
    ["Version 1.2.4 is out.", "Version 1.2.3 is out.", "number: 1.2.4"],
    ["The second lamp broke.", "The first lamp broke.", "number: second"],
    ["Four came and four stayed.", "Four came and five stayed.", "number: four"],
    ["They sold 3 million tins.", "They sold 3 thousand tins.", "number: 3 million"],
  ])("%s", (line, source, violation) => {
    expect(found(line, source).join(", ")).toBe(violation);
  });
});

describe("dates are compared by meaning", () => {
  test.each([
    ["The fair is on 3 May.", "The fair is on May 3rd, 2026."],
    ["The fair is on 2026-05-03.", "The fair is on the third of May 2026."],
    ["The fair opens at 3 pm.", "The fair opens at 15:00."],
    ["The fair opens at 15:30.", "The fair opens at half past three."],
    ["The fair opens at noon.", "The fair opens at 12 o'clock."],
    ["It ends on 5 May.", "It runs from 3 to 5 May."],
    ["It was on a Sunday.", "It was on 3 May 2026."],
    ["It happened in 2026.", "It happened on 2026-05-03."],
    ["Open 9 am", "Open 9-11 am"],
    ["Sales rose in Q3.", "Sales rose in the third quarter."],
    ["It is on Tuesday.", "It is next Tuesday."],
  ])("%s", (line, source) => {
    expect(found(line, source)).toEqual([]);
  });

  test.each([
    ["The fair is on 4 May.", "The fair is on 3 May.", "date: 4 May"],
    ["The fair is on 3 June.", "The fair is on 3 May.", "date: 3 June"],
    ["The fair is on 3 May 2027.", "The fair is on 3 May 2026.", "date: 3 May 2027"],
    ["The fair opens at 3 am.", "The fair opens at 3 pm.", "date: 3 am"],
    ["The fair opens at 15:45.", "The fair opens at 15:30.", "date: 15:45"],
    ["It is on Wednesday.", "It is on Tuesday.", "date: Wednesday"],
    ["It is next Tuesday.", "It was last Tuesday.", "date: next Tuesday"],
    ["It starts tomorrow.", "It starts today.", "date: tomorrow"],
    ["It broke two weeks ago.", "It breaks two weeks from now.", "date: two weeks ago"],
  ])("%s", (line, source, violation) => {
    expect(found(line, source)).toEqual([violation]);
  });

  test("a German date means what an English one does", () => {
    const german = { language: "de" };
    expect(found("Der Markt ist am 3. Mai.", "Markt: 2026-05-03", german)).toEqual([]);
    expect(found("Der Markt ist am 3. Juni.", "Markt: 2026-05-03", german)).toEqual(["date: 3. Juni"]);
  });

  test("a resolved date covers what it means", () => {
    expect(found("It is on 2026-05-03.", "It is next Sunday.")).toEqual(["date: 2026-05-03"]);
    expect(found("It is on 2026-05-03.", "It is next Sunday.", { dates: ["2026-05-03"] })).toEqual([]);
  });
});

describe("names are compared by their forms", () => {
  test.each([
    ["Okafor's plan won.", "The plan of Ms Adaeze Okafor won."],
    ["A. Okafor spoke.", "Adaeze Okafor spoke."],
    ["Dan will call.", "Daniel will call."],
    ["The WHO agreed.", "The World Health Organization agreed."],
    ["dan and ana agreed.", "Dan and Ana agreed."],
    ["Shipping was postponed.", "They postponed the delivery."],
    ["Yesterday everyone said so.", "All said so yesterday."],
  ])("%s", (line, source) => {
    expect(found(line, source)).toEqual([]);
  });

  test.each([
    ["The plan of Ms Okafur won.", "The plan of Ms Okafor won.", "name: Okafur"],
    ["Mr Okafor spoke.", "Ms Okafor spoke.", "name: Mr"],
    ["Hanna will call the shop.", "Ana will call the shop.", "name: Hanna"],
    ["They met in Berlin.", "They met in Bern.", "name: Berlin"],
    ["Zorla said so.", "Dan said so.", "name: Zorla"],
    ["Priya Miller wrote it.", "Ana Baker wrote it.", "name: Priya Miller"],
  ])("%s", (line, source, violation) => {
    expect(found(line, source)).toEqual([violation]);
  });

  test("a full name of the document covers its short form in the source", () => {
    expect(found("Dan Okafor will call.", "Dan will call.")).toEqual(["name: Okafor"]);
    expect(found("Dan Okafor will call.", "Dan will call.", { names: ["Dan Okafor"] })).toEqual([]);
  });

  test("German nouns are no names", () => {
    expect(found("Die Lieferung kommt.", "Wir liefern.", { language: "de" })).toEqual([]);
  });
});

describe("negations are compared by scope", () => {
  test.each([
    ["The shop isn't open.", "The shop is not open."],
    ["The shop was not called by Dan.", "Dan did not call the shop."],
    ["The shop was closed.", "Dan did not call the shop because it was closed."],
    ["Dan can't come.", "Dan is unable to come."],
    ["None of the lamps work.", "The lamps do not work."],
    ["Dan failed to call.", "Dan did not call."],
    ["It opens on Friday.", "It does not open until Friday."],
    ["It is cheap and good.", "It is not only cheap but also good."],
    ["Call by Friday.", "Call no later than Friday."],
    ["Remember to call.", "Don't forget to call."],
    ["There is no money.", "There isn't any money."],
    ["It is not without danger.", "It is dangerous, and not without danger."],
  ])("%s", (line, source) => {
    expect(found(line, source)).toEqual([]);
  });

  test.each([
    ["The boiler is safe.", "The boiler is not safe.", "negation: safe"],
    ["We will be able to open on Monday.", "We will not be able to open on Monday.", "negation: open"],
    ["Dan called the shop.", "Dan never called the shop.", "negation: called"],
    ["The plan was not approved.", "The plan was approved.", "negation: not"],
    ["Dan cannot come.", "Dan can come.", "negation: cannot"],
    ["Come without a key.", "Come with a key.", "negation: without"],
    ["The plan works.", "I do not think the plan works.", "negation: plan"],
    ["The shop is not open.", "The shop is open but has no lamps.", "negation: not"],
    ["There is money left.", "There is no money left.", "negation: money"],
    ["Dan signed it.", "Dan refused to sign it.", "negation: signed"],
  ])("%s", (line, source, violation) => {
    expect(found(line, source)).toEqual([violation]);
  });

  test("other languages are compared by the words beside the negation", () => {
    const german = { language: "de" };
    expect(found("Der Laden ist offen.", "Der Laden bleibt nicht offen.", german)).toEqual([]);
    expect(found("Der Laden bleibt offen.", "Der Laden bleibt nicht offen.", german)).toEqual([
      "negation: offen",
    ]);
    expect(found("Der Laden ist nicht offen.", "Der Laden ist offen.", german)).toEqual(["negation: nicht"]);
  });
});

describe("links and quoted words are compared letter for letter", () => {
  test.each([
    ["See example.org/a.", "See [the page](https://www.example.org/a/)."],
    ["Write to ana@example.org.", "Ana's address is <ana@example.org>."],
    ["Dan said “it works”.", "Dan: It works, I think."],
    ["Run main/app.ts with --fast.", "Run `main/app.ts` with `--fast`."],
  ])("%s", (line, source) => {
    expect(found(line, source)).toEqual([]);
  });

  test.each([
    ["See https://example.org/b.", "See https://example.org/a.", "link: https://example.org/b"],
    ["See https://example.org/a.", "See https://example.org/ab.", "link: https://example.org/a"],
    ["Write to ana@example.com.", "Write to ana@example.org.", "link: ana@example.com"],
    ["Dan said “it worked”.", "Dan said “it works”.", "quote: it worked"],
    ["Run main/apps.ts.", "Run main/app.ts.", "link: main/apps.ts"],
  ])("%s", (line, source, violation) => {
    expect(found(line, source)).toEqual([violation]);
  });
});

test("a violation names its exact characters, and several come in order", () => {
  const line = "Hanna paid €6 on 4 May.";
  expect(checkFaithfulness(line, ["Ana paid €5 on 3 May."])).toEqual([
    { kind: "name", start: 0, end: 5, text: "Hanna" },
    { kind: "number", start: 11, end: 13, text: "€6" },
    { kind: "date", start: 17, end: 22, text: "4 May" },
  ]);
});

test("a source of 100,000 characters without a full stop is read in bounded work", () => {
  const source = "Dan did not pay 5 euros on 3 May at 3 pm and never saw Ana in room B12 ".repeat(1_400);
  expect(found("Dan paid €5 on 3 May.", source)).toEqual(["negation: paid"]);
});
