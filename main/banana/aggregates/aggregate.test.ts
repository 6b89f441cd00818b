import { afterAll, describe, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { DYING_WORKER, openNano, WORKER } from "#main/nano/fixtures/open-nano.ts";
import { insightStages } from "#main/nano/insights/insight-stages.ts";
import { createNano, type Nano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import { samples } from "#main/samples/samples.ts";
import { AGGREGATE_KINDS, type AggregateKind, aggregate as aggregateSchema } from "#shared/aggregates.ts";
import { aggregateOf, type BananaAggregate } from "./aggregate.ts";

const { signal } = new AbortController();
const breathe = async (): Promise<void> => {};

const models = new URL("../../../models", import.meta.url).pathname;
const { sha256 } = await readEmbeddingsRecord(models);
const pool = createPool({ worker: WORKER, size: 1, models, log: silentLog });
const ownNano = createNano({ pool, results: null, modelSha256: sha256, log: silentLog });
afterAll(async () => {
  await ownNano.close();
  await pool.close();
});

interface Options {
  date?: string | null;
  nano?: Nano;
}

/** 2026-03-12 is a Thursday. */
async function gather<Kind extends AggregateKind>(
  text: string,
  kind: Kind,
  { date = "2026-03-12", nano = ownNano }: Options = {},
): Promise<Extract<BananaAggregate, { kind: Kind }>> {
  const document = await nano.readInsights(text, { signal, date });
  const found = await aggregateOf(document, { kind, name: "note" }, breathe, signal);
  return found as Extract<BananaAggregate, { kind: Kind }>; // each kind gives its own items
}

const codes = ({ notices }: BananaAggregate) => notices.map(({ code }) => code);

describe("tasks", () => {
  it("are sorted by owner and date, done ones behind, each traced to its words", async () => {
    const text =
      "Present: Ana Ruiz, Will Okafor.\n\nWill will order **new valves** by 20 March. Ana will call May by Monday. Will will pay the plumber tomorrow.\n\n## To do\n\n- [ ] sweep the hall\n- [x] book the van (Ana)\n";
    const { items, notices } = await gather(text, "tasks");
    expect(items.map((item) => [item.text, item.owner?.name, item.due, item.isDone])).toEqual([
      ["Ana will call May by Monday.", "Ana Ruiz", { text: "Monday", date: "2026-03-16" }, false],
      ["Will will pay the plumber tomorrow.", "Will Okafor", { text: "tomorrow", date: "2026-03-13" }, false],
      [
        "Will will order new valves by 20 March.",
        "Will Okafor",
        { text: "20 March", date: "2026-03-20" },
        false,
      ],
      ["sweep the hall", undefined, null, false],
      ["book the van (Ana)", "Ana Ruiz", null, true],
    ]);
    expect(items[2]?.sources).toEqual([
      {
        document: "note",
        selector: { kind: "text", start: 33, end: 76, quote: "Will will order **new valves** by 20 March." },
        score: expect.any(Number),
        reason: "task",
      },
    ]);
    expect(notices).toEqual([]);
  });

  it("of a speaker are traced to the name as well", async () => {
    const text = "Ana: Who calls?\nDan: I'll call the shop.\nAna: Fine.\n";
    const { items } = await gather(text, "tasks");
    expect(items).toMatchObject([
      {
        text: "I'll call the shop.",
        owner: {
          name: "Dan",
          sources: [{ selector: { start: 16, end: 19, quote: "Dan" }, reason: "owner" }],
        },
      },
    ]);
  });

  it("say what they could not tell", async () => {
    expect(codes(await gather("Ana will call by Friday.", "tasks", { date: null }))).toEqual(["no-date"]);
    expect(codes(await gather("The lamp is red.", "tasks"))).toEqual(["nothing-found"]);
    expect(codes(await gather("", "tasks"))).toEqual(["empty"]);
    const german =
      "Wir haben lange über den Umbau gesprochen, und Dan prüft bis Freitag die Leitung im Keller.";
    expect(codes(await gather(german, "tasks"))).toEqual(["nothing-found", "other-language"]);
    const { notices } = await gather(
      "W połowie marca zarząd biblioteki omówił remont dachu i ogrodu.",
      "tasks",
    );
    expect(notices.map(({ message }) => message)).toEqual([
      "No tasks were found here.",
      "Sentences in Polish were not searched for tasks; checkboxes and lists of tasks were.",
    ]);
  });

  it("stand without the dates when these fail, and say so", async () => {
    const broken = {
      ...insightStages,
      dates: { ...insightStages.dates, run: () => Promise.reject(new Error()) },
    };
    const { nano } = await openNano({ insightStages: broken });
    const { items, notices } = await gather("Ana will call by Friday.", "tasks", { nano });
    expect(items).toMatchObject([{ text: "Ana will call by Friday.", due: null }]);
    expect(notices).toEqual([
      {
        code: "incomplete",
        message: "A part is missing: dates could not be read in this text. The rest stands; try again.",
      },
    ]);
  });

  it("of the other sentences stand when one cannot be read, and that is said", async () => {
    const { nano } = await openNano({ worker: DYING_WORKER });
    const { items, notices } = await gather("Ana will call by Friday.\n\nfail\n", "tasks", { nano });
    expect(items).toMatchObject([{ text: "Ana will call by Friday.", due: { date: "2026-03-13" } }]);
    expect(notices.map(({ message }) => message)).toEqual([
      "A part is missing: the words could not be read in 1 of 2 sentences. The rest stands; try again.",
      "A part is missing: tasks could not be read in 1 of 2 sentences. The rest stands; try again.",
    ]);
  });
});

describe("questions", () => {
  it("are open ones, then those with an answer and its speaker", async () => {
    const text =
      "Ana: Is the van booked?\nDan: Yes, for Monday.\nAna: And who drives the van?\nDan: Not sure yet.\n";
    const { items } = await gather(text, "questions");
    expect(items.map(({ text, speaker, answer }) => [text, speaker, answer?.text, answer?.speaker])).toEqual([
      ["And who drives the van?", "Ana", undefined, undefined],
      ["Is the van booked?", "Ana", "Yes, for Monday.", "Dan"],
    ]);
  });
});

describe("decisions", () => {
  it.each([
    ["We decided to keep the old sign.", true],
    ["The board approved the budget of £4,000.", true],
    ["Decision: the hall stays closed.", true],
    ["The fair was postponed.", true],
    ["The unit accepts both recommendations.", true],
    ["From now on the keys stay in the office.", true],
    ["OK, let's go with the blue tiles then.", true],
    ["We take the 27th.", true],
    ["Then we revert and ship the old one.", true],
    ["No earbuds on the floor, either ear, from tonight.", true],
    ["The motion was carried.", true],
    ["Then Sunday it is!", true],
    ["We are not waiting for the amended letter.", true],
    ["So we scrap the red one and keep the blue.", true],
    ["The bus stops at the corner.", false],
    ["She made soup and we ate it.", false],
    ["Then we went home.", false],
    ["Nobody likes the cold.", false],
    ["I want it settled now.", false],
    ["We have not decided on the colour.", false],
    ["Once the board has approved it, we start.", false],
    ["Have we agreed on a date?", false],
    ["We still need to decide who drives.", false],
    ["The final chapter is long.", false],
    ["Wir haben beschlossen, das alte Schild am Eingang der Bücherei zu behalten.", true],
  ])("%s", async (text, isDecision) => {
    const { items } = await gather(`The meeting began at nine in the small hall.\n\n${text}\n`, "decisions");
    expect(items.map((item) => item.text)).toEqual(isDecision ? [text] : []);
  });

  it("are the items of a list of decisions", async () => {
    const { items } = await gather(
      "# Minutes\n\n## Decisions\n\n- blue tiles\n- no music\n\n## Other\n\n- tea\n",
      "decisions",
    );
    expect(items.map(({ text }) => text)).toEqual(["blue tiles", "no music"]);
  });
});

describe("facts", () => {
  it("show both sides of a contradiction, with what they hold", async () => {
    const text =
      "The boiler of the hall costs £2,150 with fitting. Nobody likes its hum.\n\nDan says the boiler of the hall costs £2,480 with fitting.\n";
    const { items } = await gather(text, "facts");
    expect(items.map(({ holds }) => holds.filter(({ kind }) => kind === "money"))).toEqual(
      expect.arrayContaining([[{ kind: "money", text: "£2,150" }], [{ kind: "money", text: "£2,480" }]]),
    );
    expect(items).toHaveLength(2);
  });

  it("are the rows of a note that is a table", async () => {
    const text = "| Part | Price |\n| --- | --- |\n| valve | £12 |\n| pipe | £30 |\n";
    const { items, notices } = await gather(text, "facts");
    expect(items.map(({ text, holds }) => [text, holds])).toEqual([
      ["valve; £12", [{ kind: "money", text: "£12" }]],
      ["pipe; £30", [{ kind: "money", text: "£30" }]],
    ]);
    expect(notices).toEqual([]);
  });
});

describe("a timeline", () => {
  it("is in order of time, across New Year too", async () => {
    const text =
      "The hearing is on 5 January. We filed it on 20 December. The fee is due next week, and the lease ran from March 2024. Choir is every Monday for two hours.\n";
    const { items } = await gather(text, "timeline", { date: "2026-12-28" });
    expect(items.map(({ date }) => [date.text, date.date])).toEqual([
      ["March 2024", "2024-03"],
      ["20 December", "2026-12-20"],
      ["next week", "2027-W01"],
      ["5 January", "2027-01-05"],
    ]);
  });
});

describe("an outline", () => {
  it("is the headings by depth, each with what says most right under it", async () => {
    const text =
      "# House\n\n## Cellar\n\nHello.\n\nThe pump in the cellar is from 1998 and leaks.\n\n## Roof\n\n### Tiles\n\nForty tiles are broken.\n";
    const { items } = await gather(text, "outline");
    expect(items.map((item) => [item.level, item.text, item.topic?.text])).toEqual([
      [1, "House", undefined],
      [2, "Cellar", "The pump in the cellar is from 1998 and leaks."],
      [2, "Roof", undefined],
      [3, "Tiles", "Forty tiles are broken."],
    ]);
    expect(items[1]?.sources[0]).toMatchObject({ selector: { quote: "Cellar" }, reason: "heading" });
  });

  it("of a text without headings is its passages, cut where the words change", async () => {
    const bees = Array.from({ length: 10 }, (_, at) => `The bees of hive ${at} make honey in their comb.`);
    const trains = Array.from({ length: 10 }, (_, at) => `The train on platform ${at} leaves the station.`);
    const { items } = await gather([...bees, ...trains].join("\n\n"), "outline");
    expect(items.map(({ text }) => /bees|train/.exec(text)?.[0])).toEqual(["bees", "train"]);
  });
});

describe("topics", () => {
  it("are the phrases most sentences name, with all those sentences", async () => {
    const text =
      "The boiler is old. Ana wants a new boiler. The boilers of the hall cost £90. Dan painted the fence on Monday. A green fence would be nice. Hello.\n";
    const { items } = await gather(text, "topics");
    expect(items.map((item) => [item.text, item.sources.map(({ selector }) => selector.start)])).toEqual([
      ["boiler", [0, 19, 43]],
      ["fence", [text.indexOf("Dan"), text.indexOf("A green")]],
    ]);
  });

  it("are no people, days or figures", async () => {
    const text =
      "Ana Ruiz came on Monday. Then Ana Ruiz left on Monday. Ana Ruiz paid £90, and £90 is little.\n";
    expect(codes(await gather(text, "topics"))).toEqual(["nothing-found"]);
  });
});

describe("a glossary", () => {
  it("holds definitions, abbreviations and lists of terms by term, each with its place", async () => {
    const text =
      "A unit is a piece of text that is read at once. The Content Security Policy (CSP) forbids scripts. Dan is a plumber who sings.\n\n## Glossary\n\n- **Trace**: the record of a line\n\n| Term | Meaning |\n| --- | --- |\n| OCR | optical character recognition |\n";
    const { items } = await gather(text, "glossary");
    expect(items.map(({ term, text, how }) => [term, text, how])).toEqual([
      ["CSP", "Content Security Policy", "abbreviation"],
      ["OCR", "optical character recognition", "definition"],
      ["Trace", "the record of a line", "definition"],
      ["unit", "a piece of text that is read at once", "definition"],
    ]);
    expect(items[3]?.sources[0]?.selector.quote).toBe("A unit is a piece of text that is read at once.");
  });

  it("shows both of two meanings", async () => {
    const text = "Load means the sum of all jobs. We walked. Load means the weight on a beam.\n";
    const { items } = await gather(text, "glossary");
    expect(items.map(({ text }) => text)).toEqual(["the sum of all jobs", "the weight on a beam"]);
  });
});

const RECORDS = `> “The hall is closed until the boiler works,” said Ana Ruiz.

| Part | Price |
| --- | --- |
| valve | £12 |

\`\`\`
2026-03-12 20:17:01 INFO started
2026-03-12 20:17:02 ERROR no file
2026-03-12 20:17:03 INFO ended
\`\`\`
`;

describe("every aggregate", () => {
  it("has quotes that equal their slices, fits its schema, and is the same bytes with more threads", async () => {
    const all = [...samples, "The General Library Ledger (GLL) is blue.\n", RECORDS].join("\n\n");
    const { nano } = await openNano({ size: 4 });
    for (const kind of AGGREGATE_KINDS) {
      const text = kind === "people" || kind === "state" ? (samples[0] ?? "") : all;
      const [one, four] = [await gather(text, kind), await gather(text, kind, { nano })];
      expect(JSON.stringify(four)).toBe(JSON.stringify(one));
      // Labels are off without a person's own examples.
      expect(one.items.length > 0).toBe(kind !== "labels");
      const common = {
        schemaVersion: 1,
        documents: [],
        read: { characters: 0, units: 0 },
        units: { computed: 0, cached: 0 },
        date: null,
      };
      expect(aggregateSchema.parse({ ...one, ...common })).toMatchObject(one);
      for (const { selector } of one.items.flatMap(({ sources }) => sources)) {
        expect(text.slice(selector.start, selector.end)).toBe(selector.quote);
      }
    }
  });

  it("stops when it is stopped", async () => {
    const document = await ownNano.readInsights("One.", { signal, date: null });
    const stop = new AbortController();
    stop.abort();
    await expect(
      aggregateOf(document, { kind: "facts", name: "note" }, breathe, stop.signal),
    ).rejects.toMatchObject({ code: "cancelled" });
  });
});
