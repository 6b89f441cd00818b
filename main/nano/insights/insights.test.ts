import { describe, expect, it } from "vitest";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { createResults, openNano, withoutOrigin } from "#main/nano/fixtures/open-nano.ts";
import { MODELS } from "#main/nano/fixtures/tag.ts";
import { hostResources } from "#main/nano/host-resources.ts";
import type { Nano } from "#main/nano/nano.ts";
import { openResources } from "#main/nano/open-resources.ts";
import type { InsightDocument } from "#main/nano/insight-result.ts";
import { unitStages } from "#main/nano/stages/stages.ts";
import { samples } from "#main/samples/samples.ts";
import { AppError } from "#shared/errors.ts";
import { insightStages } from "./insight-stages.ts";

const NOTE = "note0001";
const THURSDAY = "2026-03-12";
const openStages = async () => unitStages(await openResources(MODELS));
const never = new AbortController().signal;
const readInsights = (nano: Nano, text: string, date: string | null = THURSDAY, note?: string) =>
  nano.readInsights(text, { signal: never, date, ...(note !== undefined && { note }) });

const counts = ({ stages }: InsightDocument) =>
  Object.fromEntries(
    stages.map(({ name, computed, cached, skipped }) => [name, [computed, cached, skipped]]),
  );

/** Slice, owner, due and done of each task; question and answer; all read through the units. */
function tasksOf({ units, joined }: InsightDocument): string[] {
  return joined.tasks.map(({ unit, start, end, owner, due, isDone }) =>
    [
      units[unit]?.text.slice(start, end),
      owner?.name ?? "-",
      due === null ? "-" : (due.iso ?? "?"),
      isDone ? "done" : "open",
    ].join(" | "),
  );
}

function questionsOf({ units, joined }: InsightDocument): string[] {
  const slice = (place: { unit: number; start: number; end: number }) =>
    units[place.unit]?.text.slice(place.start, place.end);
  return joined.questions.map(
    (question) =>
      `${slice(question)} ${question.speaker ?? "-"} => ${question.answer === null ? "open" : `${slice(question.answer)} ${question.answer.speaker ?? "-"}`}`,
  );
}

describe("tasks of a document", () => {
  it("have every box to tick among them, whatever stands around it", async () => {
    const { nano } = await openNano();
    const text = "# Hall\n\nDan will call the plumber by Friday.\n\n- [ ] Paint the fence\n";
    const { joined, units } = await readInsights(nano, text);
    expect(joined.tasks.map(({ unit, start, end }) => units[unit]?.text.slice(start, end))).toEqual([
      "Dan will call the plumber by Friday.",
      "Paint the fence",
    ]);
  });

  it("have owners by their fullest names, and due dates counted from the day of writing", async () => {
    const { nano } = await openNano();
    const document = await readInsights(
      nano,
      "# Boiler\n\nPresent: Ana Ruiz and Dan Okafor.\n\nAna will order the valve by next Friday. Registration will open on Monday. We discussed tiles.\n\n## Action items\n\n- Dan: call the landlord by 20 March\n- clean the filter\n\n## Done\n\n- paid the deposit to Lou\n\n## Ideas\n\n- a red door\n",
    );
    expect(tasksOf(document)).toEqual([
      "Ana will order the valve by next Friday. | Ana Ruiz | 2026-03-20 | open",
      "Dan: call the landlord by 20 March | Dan Okafor | 2026-03-20 | open",
      "clean the filter | - | - | open",
      "paid the deposit to Lou | - | - | done",
    ]);
  });

  it("are the rows of a table that names them, with owner and due date", async () => {
    const { nano } = await openNano();
    const table =
      "| Task | Who | Due |\n|---|---|---|\n| Borrow tables | Ana Ruiz | May 15 |\n| Ribbons | done | - |\n| Tape | Ana | |\n\n| Part | Price |\n|---|---|\n| valve | £12 |\n";
    expect(tasksOf(await readInsights(nano, table))).toEqual([
      "Borrow tables | Ana Ruiz | 2026-05-15 | open",
      "Ribbons | - | - | done",
      "Tape | Ana Ruiz | - | open",
    ]);
  });

  it("belong to who speaks in a conversation", async () => {
    const { nano } = await openNano();
    const chat =
      "Will: Who brings the drill?\nMay: I'll bring it tomorrow.\nWill: Great. When does the shop open?\nMay: No idea.\nWill: Send me the list.\nMay: It opens at 9 on Saturday.\n";
    const document = await readInsights(nano, chat);
    expect(tasksOf(document)).toEqual([
      "I'll bring it tomorrow. | May | 2026-03-13 | open",
      "Send me the list. | May | - | open",
    ]);
    expect(questionsOf(document)).toEqual([
      "Who brings the drill? Will => I'll bring it tomorrow. May",
      "When does the shop open? Will => It opens at 9 on Saturday. May",
    ]);
  });

  it("are weighed by all signs of their words", async () => {
    const { nano } = await openNano();
    const texts: readonly (readonly [string, readonly string[]])[] = [
      [
        "The invoice is to be paid by Friday.",
        ["The invoice is to be paid by Friday. | - | 2026-03-13 | open"],
      ],
      [
        "Dan (treasurer) was there. The treasurer undertook to chase them again.",
        ["The treasurer undertook to chase them again. | Dan | - | open"],
      ],
      ["Typed by Ana Ruiz.\n\nI shall write in May.", ["I shall write in May. | Ana Ruiz | 2026-05 | open"]],
      ["It will rain on Friday. The train leaves at 9. She was born in 1950. I can see the sea.", []],
      ["The museum closes at 5 pm on Sundays. We arrived before noon. Thank you all for the cake.", []],
      ["The company must pay taxes every year. You don't need to do anything.", []],
      ["Die Anmeldung endet am Freitag. Das Museum schließt um fünf.", []],
    ];
    for (const [text, found] of texts) expect(tasksOf(await readInsights(nano, text))).toEqual(found);
  });

  it("stand in no recipe, and questions of prose stay open unless an answer is marked", async () => {
    const { nano } = await openNano();
    const document = await readInsights(
      nano,
      "Q: How long does it keep?\n\nA: Three days in the fridge.\n\nIs that too long?\n\n1. Chop the onions.\n2. Add the stock and stir.\n\nCheck the salt.\n",
    );
    expect(tasksOf(document)).toEqual([]);
    expect(questionsOf(document)).toEqual([
      "How long does it keep? - => Three days in the fridge. -",
      "Is that too long? - => open",
    ]);
  });
});

/** Every date with its meaning. */
const datesOf = ({ units, joined }: InsightDocument): string[] =>
  joined.dates.map(({ unit, start, end, iso }) => `${units[unit]?.text.slice(start, end)} = ${iso ?? "?"}`);

const peopleOf = ({ joined }: InsightDocument): string[] => joined.people.named.map(({ name }) => name);

describe("dates of a document", () => {
  it("without a year are the nearest ones around New Year", async () => {
    const { nano } = await openNano();
    const text =
      "We paid on 30 December. The hall opens on 4 January. The fair is from 27 December to 3 January.\n";
    expect(datesOf(await readInsights(nano, text, "2026-12-31"))).toEqual([
      "30 December = 2026-12-30",
      "4 January = 2027-01-04",
      "27 December to 3 January = 2026-12-27/2027-01-03",
    ]);
    expect(datesOf(await readInsights(nano, "Paid on 30 December. Due 4 January.\n", "2027-01-02"))).toEqual([
      "30 December = 2026-12-30",
      "4 January = 2027-01-04",
    ]);
  });

  it("lean on the day named before, and count from the day of their entry or mail", async () => {
    const { nano } = await openNano();
    const diary =
      "# Log\n\nMon 2 March. Planted the beans yesterday. At 9.40 it rained.\n\nWed 4 March. Shops open tomorrow. The fair is on Saturday 27 June, not on the 20th. Back at 11.\n";
    expect(datesOf(await readInsights(nano, diary))).toEqual([
      "Mon 2 March = 2026-03-02",
      "yesterday = 2026-03-01",
      "9.40 = 2026-03-01T09:40",
      "Wed 4 March = 2026-03-04",
      "tomorrow = 2026-03-05",
      "Saturday 27 June = 2026-06-27",
      "the 20th = 2026-06-20",
      "11 = 2026-06-20T11:00",
    ]);
  });

  it("count from no day that somebody only names", async () => {
    const { nano } = await openNano();
    const talk = "Ana: Which day?\nDan: Saturday 11 April.\nAna: I change the site today.\n";
    expect(datesOf(await readInsights(nano, talk, "2026-03-03"))).toEqual([
      "Saturday 11 April = 2026-04-11",
      "today = 2026-03-03",
    ]);
  });

  it("between slashes follow the order that the document shows", async () => {
    const { nano } = await openNano();
    const order = async (text: string) => datesOf(await readInsights(nano, text, "2026-03-12"));
    expect(await order("On 03/04/2026, then 25/12/2026.\n")).toContain("03/04/2026 = 2026-04-03");
    expect(await order("On 03/11/2026 we met, and on 05/06/2026.\n")).toContain("05/06/2026 = 2026-05-06");
    expect(await order("March 3, and 05/06/2026.\n")).toContain("05/06/2026 = 2026-05-06");
    expect(await order("On 05/06/2026.\n")).toEqual(["05/06/2026 = ?"]);
  });
});

describe("people of a document", () => {
  it("are named once, by the fullest name, and words that are names too are told apart", async () => {
    const { nano } = await openNano();
    const text =
      "Present: Will Okafor, May Ling, Mark Feeney, Grace.\n\nMay will ask Mark about the bill. Will may pay it in May. Mark the date. I hope Grace will sing. Mrs Baptiste and Ms. P. Lindqvist were in Rose Street, Leeds.\n";
    expect(peopleOf(await readInsights(nano, text))).toEqual([
      "Will Okafor",
      "May Ling",
      "Mark Feeney",
      "Grace",
      "Mrs Baptiste",
      "Ms. P. Lindqvist",
    ]);
  });
});

describe("people who speak with a role", () => {
  it("are named without it, and groups are nobody", async () => {
    const { nano } = await openNano();
    const talk =
      "Vera (systems): Which desk is it, Hester?\nHester Nunn: The one by the door.\nVera (systems): Unit B comes by Easter.\nHester Nunn: Good. Ask Mrs Pell Thursday.\n";
    expect(peopleOf(await readInsights(nano, talk))).toEqual(["Vera", "Hester Nunn", "Mrs Pell"]);
    const mail =
      "From: Lou Marsh\nSent: 3 March 2026 10:00\nTo: Denise & Paul Kowalczyk; Club secretaries\nSubject: Doors\n\nThe doors come on Monday.\n\nFrom: Denise Kowalczyk\nSent: 2 March 2026 10:00\nTo: Lou Marsh\nSubject: Doors\n\nWhen do the doors come?\n";
    expect(peopleOf(await readInsights(nano, mail))).toEqual([
      "Lou Marsh",
      "Denise Kowalczyk",
      "Paul Kowalczyk",
    ]);
  });
});

describe("people who speak by what they are to each other", () => {
  it("are nobody, and a handle is the person it begins with", async () => {
    const { nano } = await openNano();
    const talk =
      "[12/03/2026, 09:10:00] Mum: Is Birgit there?\n[12/03/2026, 09:11:00] birgit_w: I am, and Henrik wants cake.\n[12/03/2026, 09:12:00] Mum: Good.\n";
    expect(peopleOf(await readInsights(nano, talk))).toEqual(["birgit_w", "Henrik"]);
  });
});

describe("a note in three languages", () => {
  it("gives the tasks and dates of each", async () => {
    const { nano } = await openNano();
    const text =
      "Dan will order the valves for the boiler by Friday, and nobody else need do anything.\n\nFrau Petersen verschickt die Anmeldebögen für die Klassenfahrt bis Freitag nächster Woche.\n\nPouvez-vous envoyer la facture signée au secrétariat avant mardi prochain ?\n";
    expect(tasksOf(await readInsights(nano, text))).toEqual([
      "Dan will order the valves for the boiler by Friday, and nobody else need do anything. | Dan | 2026-03-13 | open",
      "Frau Petersen verschickt die Anmeldebögen für die Klassenfahrt bis Freitag nächster Woche. | Frau Petersen | 2026-03-20 | open",
      "Pouvez-vous envoyer la facture signée au secrétariat avant mardi prochain ? | - | 2026-03-17 | open",
    ]);
  });
});

describe("a note that is a table", () => {
  it("gives its tasks, dates and people", async () => {
    const { nano } = await openNano();
    const table =
      "| Task | Who | Due |\n|---|---|---|\n| Borrow tables | Ana Ruiz | 15 May |\n| Print sheets | Tomasz Wilk | Friday |\n";
    const document = await readInsights(nano, table);
    expect(tasksOf(document)).toEqual([
      "Borrow tables | Ana Ruiz | 2026-05-15 | open",
      "Print sheets | Tomasz Wilk | 2026-03-13 | open",
    ]);
    expect(peopleOf(document)).toEqual(["Ana Ruiz", "Tomasz Wilk"]);
  });
});

describe("insights", () => {
  it("leave a summary's stages, results and counts as they are", async () => {
    const results = createResults();
    const { nano, read } = await openNano({ results });
    const text = samples.join("\n\n");
    const summary = await read(text, NOTE);
    expect(summary.stages.map(({ name }) => name)).not.toContain("tasks");
    await nano.close();
    const { nano: later, read: readAgain } = await openNano({ results });
    const deeper = await readInsights(later, text, THURSDAY, NOTE);
    expect(counts(deeper)).toMatchObject({
      clean: [0, summary.units.length, 0],
      names: [0, expect.any(Number), expect.any(Number)],
    });
    expect(deeper.joined.tasks.length).toBeGreaterThan(3);
    const again = await readAgain(text);
    expect(withoutOrigin(again)).toEqual(withoutOrigin(summary));
    expect(again.computed).toBe(0);
    await later.close();
    const { nano: last } = await openNano({ results });
    const stored = await readInsights(last, text);
    expect(stored.computed).toBe(0);
    expect(stored.joined).toEqual(deeper.joined);
  });

  it("of an edited sentence are computed alone", async () => {
    const { nano } = await openNano({ openStages });
    const text = "Ana will call by Friday. Two is there.\n\nWho has the key?\n";
    await readInsights(nano, text);
    const edited = await readInsights(nano, text.replace("by Friday", "by Monday"));
    expect(edited.units.map(({ state }) => state)).toEqual(["computed", "cached", "cached"]);
    expect(counts(edited)).toMatchObject({
      clean: [1, 2, 0],
      dates: [1, 2, 0],
      tasks: [1, 2, 0],
      questions: [1, 2, 0],
      "joined-tasks": [1, 0, 0],
    });
    expect(tasksOf(edited)).toEqual([
      "Ana will call by Friday. | Ana | 2026-03-13 | open"
        .replaceAll("Friday", "Monday")
        .replace("03-13", "03-16"),
    ]);
    const same = await readInsights(nano, text.replace("by Friday", "by Monday"));
    expect(same.computed).toBe(0);
    expect(counts(same)).toMatchObject({ "joined-tasks": [0, 1, 0] });
  });

  it("depend on the day of writing and on where a unit stands", async () => {
    const { nano } = await openNano();
    const text = "Ana will call by Friday.\n";
    await readInsights(nano, text, "2026-03-12");
    expect(tasksOf(await readInsights(nano, text, "2026-03-19"))).toEqual([
      "Ana will call by Friday. | Ana | 2026-03-20 | open",
    ]);
    expect(tasksOf(await readInsights(nano, text, null))).toEqual([
      "Ana will call by Friday. | Ana | ? | open",
    ]);
    const list = "## To do\n\n## Other\n\n- a red lamp\n";
    expect(tasksOf(await readInsights(nano, list))).toEqual([]);
    expect(tasksOf(await readInsights(nano, list.replace("## Other", "### Other")))).toHaveLength(1);
  });

  it("are the same bytes with 1 and 4 threads", async () => {
    const text = samples.join("\n\n");
    const [one, four] = [await openNano({ size: 1 }), await openNano({ size: 4 })];
    const bytes = async (nano: Nano) => {
      const { insights, joined } = await readInsights(nano, text);
      return JSON.stringify([insights, joined]);
    };
    expect(await bytes(four.nano)).toBe(await bytes(one.nano));
  });

  it("without a stage that throws have all the others, and say what is missing", async () => {
    const broken = {
      ...insightStages,
      dates: {
        ...insightStages.dates,
        run: () => Promise.reject(new Error("broken")),
      },
    };
    const { nano } = await openNano({ insightStages: broken });
    for (const _ of [1, 2]) {
      const document = await readInsights(nano, "Ana will call by Friday. Who has the key?\n");
      expect(document.missing).toEqual([
        { stage: "dates", reason: "This step failed on this text; the others stand.", units: null },
      ]);
      expect(tasksOf(document)).toEqual(["Ana will call by Friday. | Ana | - | open"]);
      expect(questionsOf(document)).toHaveLength(1);
    }
  });

  it("stop when they are stopped", async () => {
    const { sha256 } = await readEmbeddingsRecord(MODELS);
    const { nano } = await openNano({ stages: unitStages(hostResources(sha256)) });
    const stop = new AbortController();
    stop.abort();
    await expect(nano.readInsights("One.", { signal: stop.signal, date: null })).rejects.toThrow(AppError);
  });

  it("of 100,000 characters without an end are found", async () => {
    const { nano } = await openNano();
    const piece = "Ana will call Dan by Friday and I will send it at 3 if we can, ";
    const long = await readInsights(nano, piece.repeat(1600));
    expect(long.missing).toEqual([]);
    const word = await readInsights(nano, "abcdefghij".repeat(10_000));
    expect(word.joined.tasks).toEqual([]);
  });
});
