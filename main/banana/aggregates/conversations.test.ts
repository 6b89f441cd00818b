import { afterAll, describe, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { WORKER } from "#main/nano/fixtures/open-nano.ts";
import { MODELS } from "#main/nano/fixtures/tag.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { PersonItem, StateItem } from "#shared/aggregates.ts";
import { aggregateOf } from "./aggregate.ts";

const { signal } = new AbortController();
const { sha256 } = await readEmbeddingsRecord(MODELS);
const pool = createPool({ worker: WORKER, size: 1, models: MODELS, log: silentLog });
const nano = createNano({ pool, results: null, modelSha256: sha256, log: silentLog });
afterAll(async () => {
  await nano.close();
  await pool.close();
});

async function gather(text: string, kind: "people" | "state") {
  const document = await nano.readInsights(text, { signal, date: "2026-03-12" });
  const found = await aggregateOf(document, { kind, name: "note" }, async () => {}, signal);
  for (const { sources } of found.items)
    for (const { selector } of sources) expect(text.slice(selector.start, selector.end)).toBe(selector.quote);
  return found;
}

const peopleOf = async (text: string) => (await gather(text, "people")).items as PersonItem[];
const stateOf = async (text: string) => (await gather(text, "state")).items as StateItem[];

/** State, who is waited for, and the words that tell. */
async function verdict(text: string): Promise<string> {
  const [first] = await stateOf(text);
  if (first?.about !== "state") return "none";
  return `${first.state} ${first.waitingFor ?? "-"}: ${first.sources[0]?.selector.quote}`;
}

describe("people", () => {
  it("are who speaks, by the fullest name, with messages and what they say above all", async () => {
    const text =
      "Ana Ruiz: The boiler in the hall failed again last night.\nDan: OK.\nAna: The repair costs £480 and takes two days.\nDan: I will order the valve from Leeds on Friday.\nAna: Thanks!\n";
    const items = await peopleOf(text);
    expect(items.map(({ text: name, messages }) => [name, messages])).toEqual([
      ["Ana Ruiz", 3],
      ["Dan", 2],
    ]);
    expect(items[0]?.sources[0]?.selector.quote).toBe("Ana Ruiz");
    expect(items[1]?.statements).toMatchObject([
      {
        text: "I will order the valve from Leeds on Friday.",
        sources: [
          { selector: { quote: "I will order the valve from Leeds on Friday." }, reason: "statement" },
          { selector: { quote: "Dan" }, reason: "speaker" },
        ],
      },
    ]);
  });

  it("who send stickers alone have said nothing", async () => {
    const text = "[2026-03-12 19:41] Ana: (sticker)\n[2026-03-12 19:42] Dan: (sticker)\n";
    const items = await peopleOf(text);
    expect(items.map(({ text: name, messages, statements }) => [name, messages, statements])).toEqual([
      ["Ana", 1, []],
      ["Dan", 1, []],
    ]);
    expect(await stateOf(text)).toEqual([]);
  });

  it("are none in prose, and that is said", async () => {
    const { items, notices } = await gather("Ana ordered the valve. Dan paid for it.\n", "people");
    expect(items).toEqual([]);
    expect(notices).toEqual([{ code: "nothing-found", message: "No messages of people were found here." }]);
  });
});

describe("the state of a conversation", () => {
  it.each([
    [
      "a question that nobody answers waits for the other of two",
      "Ana: The van is at the gate.\nDan: I see it, thanks.\nAna: Do you have the key?\n",
      "waiting Dan: Do you have the key?",
    ],
    [
      "one that is asked of somebody by name waits for them",
      "Ana: The van is at the gate.\nDan: I see it.\nLou: Me too, it is blue.\nAna: Lou, can you open the gate?\nDan: It is heavy.\n",
      "waiting Lou: Lou, can you open the gate?",
    ],
    [
      "one that is asked of anybody is open",
      "Ana: The van is at the gate.\nDan: I see it.\nLou: Me too, it is blue.\nDan: You have good eyes.\nAna: Does anybody have the key?\n",
      "open -: Does anybody have the key?",
    ],
    [
      "whoever takes it on is waited for",
      "Ana: When does the shop open?\nDan: I'll ask my brother.\nAna: OK.\n",
      "waiting Dan: I'll ask my brother.",
    ],
    [
      "what works again is resolved",
      "Ana: The printer is dark.\nDan: Can you switch it off and on?\nAna: Yes. It works again!\nDan: Great.\n",
      "resolved -: It works again!",
    ],
    [
      "what does not work yet is not",
      "Ana: The printer is dark.\nDan: Can you switch it off and on?\nAna: Done, it still doesn't work.\nDan: What does the light say?\n",
      "waiting Ana: What does the light say?",
    ],
    [
      "a tracker's word stands above all",
      "# Ticket 12\n\nStatus: Closed\n\n**Ana** · 12 Mar 2026 20:17\nIt fails. Can you help?\n\n**Dan** · 13 Mar 2026 09:05\nWhich printer do you use?\n",
      "resolved -: Status: Closed",
    ],
    [
      "a mail waits for whom it greets",
      "From: Ana <ana@x.example>\nTo: Office <o@x.example>\nSubject: Roof\nDate: 13 Mar 2026 09:00\n\nHi Dan,\n\nthe roof leaks. When can you come?\n\nAna\n\nOn 12 Mar 2026 at 19:41, Dan Okafor <d@x.example> wrote:\n> Is all well?\n",
      "waiting Dan Okafor: When can you come?",
    ],
    [
      "what somebody is waited for in so many words",
      "Ana: The plan is ready.\nDan: That one waits for Jun-ho.\nAna: Fine by me.\n",
      "waiting Jun-ho: That one waits for Jun-ho.",
    ],
    [
      "a meeting that is agreed on is resolved",
      "Sam: Can we meet on Tuesday?\nKim: Tuesday works for me.\nSam: Great, see you then.\n",
      "resolved -: Tuesday works for me.",
    ],
    [
      "who promises to come back is waited for",
      "[2026-03-12 09:00] Sam: My invoice is wrong, it says 40.\n[2026-03-12 09:10] Kim: We are looking into it and will get back to you.\n[2026-03-12 09:11] Sam: Thank you.\n",
      "waiting Kim: We are looking into it and will get back to you.",
    ],
    [
      "who is asked by name and never speaks is waited for, by the full name",
      "Ana Ruiz: Dan, did you call the plumber?\nLou: The tap drips day and night.\nAna Ruiz: And the neighbours complain, Lou.\nDan Okafor: Hm.\nLou: I know.\nAna Ruiz: Lou, can you call him?\n",
      "waiting Lou: Lou, can you call him?",
    ],
    [
      "a promise in a mail waits for its writer",
      "From: Ana Ruiz <a@x.example>\nTo: Dan\nDate: 13 Mar 2026 09:00\nSubject: Contract\n\nHi Dan,\n\nI will send you the contract next week.\n\nAna\n\nOn 12 Mar 2026 at 19:41, Dan Okafor <d@x.example> wrote:\n> When can we have it?\n",
      "waiting Ana Ruiz: I will send you the contract next week.",
    ],
    [
      "who is only called at the end is waited for",
      "Ana: Thanks, works.\nLou: Is the number from the old bid?\nDan: Checking.\nAna: Great.\nLou: Dan. Before five.\n",
      "waiting Dan: Dan.",
    ],
    [
      "who says last that they will find out is waited for, whatever was asked before",
      "Ana: Which hall did we book?\nDan: The big one, I think.\nAna: For which day?\nDan: Do you mean the big one?\nLou: No idea. Let me check with the office.\n",
      "waiting Lou: Let me check with the office.",
    ],
    [
      "what somebody will do besides leaves a solved matter solved",
      "Ana: The printer is dark.\nDan: Switch it off and on.\nAna: It works again!\nDan: I'll send Lou a note too.\n",
      "resolved -: It works again!",
    ],
    [
      "who has not replied is waited for",
      "Ana: Did we get the permit?\nDan: I asked twice, still no reply from Mr Okafor.\nAna: OK.\n",
      "waiting Mr Okafor: I asked twice, still no reply from Mr Okafor.",
    ],
    [
      "whoever has spoken since is not, nor is a day",
      "Ana: Is the permit there?\nDan: No.\nAna: Oh.\nDan: It was stuck with the office, chased Lou about it.\nLou: Here it is, all sorted.\nDan: Waiting for Friday now!\n",
      "resolved -: Here it is, all sorted.",
    ],
    [
      "German too",
      "Anna: Kannst du die Rechnung schicken?\nBen: Mache ich heute Abend.\nAnna: Danke dir!\n",
      "waiting Ben: Mache ich heute Abend.",
    ],
  ])("%s", async (_what, text, expected) => {
    expect(await verdict(text)).toBe(expected);
  });

  it("has urgency and category with the sentences that tell, where there are such", async () => {
    const text =
      "[18:40] Ana: I was charged twice, please refund one payment.\n[18:41] Dan: Which invoice is it?\n[18:42] Ana: Number 12. It is urgent, the rent is due.\n";
    expect((await stateOf(text)).slice(1).map(({ about, text: says }) => [about, says])).toEqual([
      ["urgency", "Urgent"],
      ["category", "Billing"],
    ]);
  });
});
