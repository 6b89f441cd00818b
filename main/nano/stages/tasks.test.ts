import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";
import type { UnitKind } from "#shared/unit.ts";

/** What rules find, as: how, slice, owner (! for a person beyond doubt), due and done. */
function labels(text: string, kind: UnitKind): string[] {
  const { tasks, dates } = insightsOf(text, kind);
  const found = tasks.filter(({ how }) => how !== "told");
  return found.map(({ how, start, end, owner, isPerson, due, isDone }) => {
    const named = owner === null || owner === "speaker" ? owner : text.slice(owner.start, owner.end);
    const date = due === null ? undefined : dates[due];
    return [
      how,
      text.slice(start, end),
      ...(named === null ? [] : [`of ${named}${isPerson ? "!" : ""}`]),
      ...(date === undefined ? [] : [`by ${text.slice(date.start, date.end)}`]),
      ...(isDone ? ["done"] : []),
    ].join(" | ");
  });
}

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Dan will check the line by Friday.",
    ["promise | Dan will check the line by Friday. | of Dan! | by Friday"],
  ],
  [
    "Priya: I'll send the keys tomorrow.",
    ["promise | I'll send the keys tomorrow. | of speaker | by tomorrow"],
  ],
  [
    "**Will** will call May on Monday.",
    ["promise | **Will** will call May on Monday. | of Will! | by Monday"],
  ],
  [
    "Ana will order the parts and Dan will check the line by Friday.",
    [
      "promise | Ana will order the parts | of Ana!",
      "promise | Dan will check the line by Friday. | of Dan! | by Friday",
    ],
  ],
  [
    "The pump is broken, so Kwame is going to order a new one.",
    ["promise | Kwame is going to order a new one. | of Kwame!"],
  ],
  ["By Friday Dan will order the valves.", ["promise | Dan will order the valves. | of Dan! | by Friday"]],
  [
    "Yuki to chase the supplier by 3 May.",
    ["promise | Yuki to chase the supplier by 3 May. | of Yuki! | by 3 May"],
  ],
  [
    "Registration will open on Monday.",
    ["promise | Registration will open on Monday. | of Registration | by Monday"],
  ],
  ["We need to order more chairs.", ["promise | We need to order more chairs."]],
  [
    "Please review the draft before Thursday.",
    ["request | Please review the draft before Thursday. | by Thursday"],
  ],
  ["Can you send me the invoice by 3 May?", ["request | Can you send me the invoice by 3 May? | by 3 May"]],
  ["Don't forget to water the ferns.", ["request | Don't forget to water the ferns."]],
  ["TODO: renew the licence (Priya)", ["marker | renew the licence (Priya) | of Priya!"]],
  ["Action (Dan): call the landlord", ["marker | call the landlord | of Dan!"]],
  ["The filter needs to be replaced by June.", ["need | The filter needs to be replaced by June. | by June"]],
  ["The report is due on 3 March.", ["need | The report is due on 3 March. | by 3 March"]],
  ["Send Priya the file by Friday.", ["imperative | Send Priya the file by Friday. | by Friday"]],
  ["Could you check if the door is locked?", ["request | Could you check if the door is locked?"]],
];

const ITEMS: readonly (readonly [UnitKind, string, readonly string[]])[] = [
  ["task", "[ ] call Bob by Friday", ["checkbox | call Bob by Friday | by Friday"]],
  ["task", "[x] pay the **bill** (Ana)", ["checkbox | pay the **bill** (Ana) | of Ana! | done"]],
  ["task", "[ ] @maria order lamps", ["checkbox | @maria order lamps | of maria!"]],
  [
    "list-item",
    "Ana: order the parts by 3 May",
    ["imperative | Ana: order the parts by 3 May | of Ana! | by 3 May"],
  ],
  ["list-item", "alarms replaced – done 12 August", ["item | alarms replaced – done 12 August | done"]],
  ["list-item", "boxes as in 2019", ["item | boxes as in 2019"]],
  ["list-item", "Milk", ["item | Milk"]],
  ["list-item", "ring Lou about the van", ["errand | ring Lou about the van"]],
  ["list-item", "chop the onions", ["item | chop the onions"]],
  [
    "list-item",
    "TODO Annika: open it again Monday",
    ["marker | open it again Monday | of Annika! | by Monday"],
  ],
  [
    "list-item",
    "Same setting in production, Anneke, by Tuesday",
    ["item | Same setting in production, Anneke, by Tuesday | of Anneke! | by Tuesday"],
  ],
  ["list-item", "problem sheet 3 due Friday", ["need | problem sheet 3 due Friday | by Friday"]],
  ["task", "[ ] cat: Nuno does the cat", ["checkbox | cat: Nuno does the cat | of Nuno!"]],
  ["list-item", "~~pay the bill~~", ["errand | ~~pay the bill~~ | done"]],
];

const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  ["I said I'd water her plot.", ["promise | I said I'd water her plot. | of speaker"]],
  ["Somebody with owner rights has to renew it.", ["promise | Somebody with owner rights has to renew it."]],
  ["Someone must be in.", ["promise | Someone must be in."]],
  ["I can take four from the car park.", ["spoken | I can take four from the car park. | of speaker"]],
  ["Will find out.", ["spoken | Will find out. | of speaker"]],
  ["Priti, take a photo of that mirror.", ["request | Priti, take a photo of that mirror. | of Priti!"]],
  ["Leo can you do a shop tomorrow?", ["request | Leo can you do a shop tomorrow? | of Leo! | by tomorrow"]],
  ["You have to move the posters.", ["spoken | You have to move the posters."]],
  ["Rose rings the verger this week.", ["plan | Rose rings the verger this week. | of Rose! | by this week"]],
  ["Rose rings the verger every week.", []],
  ["The marshal wants the plan by Friday.", ["need | The marshal wants the plan by Friday. | by Friday"]],
  ["We would need your signature by Friday.", ["need | We would need your signature by Friday. | by Friday"]],
  ["Ask Ana whether it is fine.", ["errand | Ask Ana whether it is fine."]],
  [
    "Read the paper by Monday; call Dan.",
    ["imperative | Read the paper by Monday | by Monday", "errand | call Dan."],
  ],
  ["@mark please look at it today", ["request | please look at it today | of mark! | by today"]],
  [
    "The tune is short, Ingrid to pick it by May.",
    ["promise | Ingrid to pick it by May. | of Ingrid! | by May"],
  ],
  ["Bitte heute noch nachschauen!", ["request | Bitte heute noch nachschauen! | by heute"]],
  [
    "Frau Petersen verschickt die Bögen für alle Kinder bis Freitag nächster Woche.",
    [
      "plan | Frau Petersen verschickt die Bögen für alle Kinder bis Freitag nächster Woche. | of Frau Petersen! | by Freitag nächster Woche",
    ],
  ],
  ["Wenn es regnet, muss ich die Leitung im Keller morgen prüfen lassen.", []],
  [
    "Pouvez-vous envoyer la facture signée au secrétariat avant mardi prochain ?",
    [
      "request | Pouvez-vous envoyer la facture signée au secrétariat avant mardi prochain ? | by mardi prochain",
    ],
  ],
  [
    "Hay que comprar las bombillas nuevas para la biblioteca del barrio.",
    ["need | Hay que comprar las bombillas nuevas para la biblioteca del barrio."],
  ],
];

const NONE: readonly string[] = [
  "I won't send it.",
  "If it rains, Dan will bring the tent.",
  "Dan would call if he could.",
  "Dan sent it yesterday and Ana paid.",
  "Installation will take two days.",
  "Dan will be late and I will be there.",
  "Please find attached the report.",
  "I'll see you on Monday.",
  "Will you be there?",
  "Can you hear me?",
  "The dough must be kneaded.",
  "May was warm and Will grew tall.",
  "It will rain on Friday.",
  "You don't need to do anything.",
  "Do we need to tell the neighbours?",
  "Thank you all for the cake.",
  "Let me know.",
  "Please consider the environment before printing.",
  "Bye, go well.",
];

describe("tasks of a unit", () => {
  it.each(SENTENCES)("%s", (text, expected) => {
    expect(labels(text, "sentence")).toEqual(expected);
  });

  it.each(OTHERS)("%s", (text, expected) => {
    expect(labels(text, "sentence")).toEqual(expected);
  });

  it.each(ITEMS)("in a %s: %s", (kind, text, expected) => {
    expect(labels(text, kind)).toEqual(expected);
  });

  it.each(NONE)("are not in: %s", (text) => {
    expect(labels(text, "sentence")).toEqual([]);
  });

  it("are promised in English only", () => {
    expect(
      labels("Dan will die Leitung in der Werkstatt bis zum Freitag prüfen lassen.", "sentence"),
    ).toEqual([]);
    expect(labels("[ ] die Leitung in der Werkstatt bis Freitag prüfen lassen", "task")).toEqual([
      "checkbox | die Leitung in der Werkstatt bis Freitag prüfen lassen | by Freitag",
    ]);
  });
});
