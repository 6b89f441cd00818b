import { describe, expect, it } from "vitest";
import { openNano } from "#main/nano/fixtures/open-nano.ts";
import type { Nano } from "#main/nano/nano.ts";

const signal = new AbortController().signal;
/** Words, owner and "done" of each task. */
async function owners(nano: Nano, text: string): Promise<string[]> {
  const { joined, units } = await nano.readInsights(text, { signal, date: "2026-03-12" });
  return joined.tasks.map(({ unit, start, end, owner, isDone }) =>
    [units[unit]?.text.slice(start, end), owner?.name ?? "nobody", ...(isDone ? ["done"] : [])].join(" | "),
  );
}

/** A text, and its tasks with their owners. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "are in a column that only holds names, or one that is called by, beside one until when",
    "| Action | Date | |\n|---|---|---|\n| Book the hall | 20 March | Priya |\n| Order tea | | - |\n\n| Task | By | By when |\n|---|---|---|\n| Fix the gate | Priya | 21 March |\n\nPriya chairs.\n",
    ["Book the hall | Priya", "Order tea | nobody", "Fix the gate | Priya"],
  ],
  [
    "are named by the first line or the label of their paragraph, unless it is no name",
    "Stand-up meeting\n\nPriya\nThe lights are done. Will bake the cakes by Friday.\n\nDan – the crash is found. Will fix the pad by Friday.\n\nCosts – call the bank by Friday.\n",
    [
      "Will bake the cakes by Friday. | Priya",
      "Will fix the pad by Friday. | Dan",
      "Costs – call the bank by Friday. | nobody",
    ],
  ],
  [
    "are no part of what they own",
    "# To do\n\n- [ ] Priya's birthday cake\n- [ ] Lock-in plugs for the freezers\n",
    ["Priya's birthday cake | nobody", "Lock-in plugs for the freezers | nobody"],
  ],
  [
    "stand in brackets at the end of an item, where others are only mentioned",
    "# To do\n\n- [ ] book van (Priya, by Friday)\n- [ ] buy pizza for helpers (Priya, Dan, maybe Will)\n",
    ["book van (Priya, by Friday) | Priya", "buy pizza for helpers (Priya, Dan, maybe Will) | nobody"],
  ],
  [
    "are told by the sentence behind a box, which is no task itself",
    "# To do\n\n- [ ] Tell the promoter about the queue. Priya, tomorrow\n- [ ] Mould in the bath. It was there in May\n- [ ] Paint the hall. Ring Dan for the key\n",
    [
      "Tell the promoter about the queue. | Priya",
      "Mould in the bath. | nobody",
      "Paint the hall. | nobody",
      "Ring Dan for the key | nobody",
    ],
  ],
  [
    "are whom he and she mean in the same sentence, and who holds a role",
    "Minutes of the meeting\n\nPresent: Lou Thackray (Chair); the Clerk, Priya Shah.\n\nOrder to be placed by the Clerk by Friday.\n\nDan Okafor says he will ring the plumber.\n",
    ["Order to be placed by the Clerk by Friday. | Priya Shah", "he will ring the plumber. | Dan Okafor"],
  ],
  [
    "are who takes on what anybody is asked, or who is told to right behind it",
    "Priya: Can somebody ring the plumber today?\nDan: Is it the boiler again?\nLou: I'll do it, I have the number.\nPriya: And someone please thank Ana. You, Dan.\nDan: Can anybody call the vicar on Friday?\nLou: I can't.\n",
    [
      "Can somebody ring the plumber today? | Lou",
      "I'll do it, I have the number. | Lou",
      "please thank Ana. | Dan",
      "Can anybody call the vicar on Friday? | nobody",
    ],
  ],
];

describe("the owners of tasks", () => {
  it("are told by the place and the words of names, and by nothing less", async () => {
    const { nano } = await openNano();
    const found = [];
    for (const [name, text] of CASES) found.push([name, text, await owners(nano, text)]);
    expect(found).toEqual(CASES);
  });
});
