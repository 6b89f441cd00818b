import { describe, expect, it } from "vitest";
import { messagesOf, recognized } from "#main/nano/fixtures/read-messages.ts";

const ROWS = [
  "Ana Ruiz | 2026-03-12T20:17 | It fails.",
  "Dan (Support) | 2026-03-13T09:05 | Can you try again?",
  "Ana Ruiz | 2026-03-13T10:00 | Works.",
];

describe("a ticket", () => {
  it.each([
    "**Ana Ruiz** · 12 Mar 2026 20:17\nIt fails.\n\n**Dan (Support)** · 13 Mar 2026 09:05\nCan you try again?\n\n**Ana Ruiz** · 13 Mar 2026 10:00\nWorks.\n",
    "Ana Ruiz\nMar 12, 2026, 20:17\nIt fails.\n\nDan (Support)\nMar 13, 2026, 09:05\nCan you try again?\n\nAna Ruiz\nMar 13, 2026, 10:00\nWorks.\n",
    "Ana Ruiz added a comment - 12/Mar/26 8:17 PM\nIt fails.\n\nDan (Support) added a comment - 13/Mar/26 9:05 AM\nCan you try again?\n\nAna Ruiz added a comment - 13/Mar/26 10:00 AM\nWorks.\n",
    "2026-03-12 20:17 Ana Ruiz: It fails.\n\n2026-03-13 09:05 Dan (Support): Can you try again?\n\n2026-03-13 10:00 Ana Ruiz: Works.\n",
    "03/12/2026 8:17 PM  Ana Ruiz\nIt fails.\n\n03/13/2026 9:05 AM  Dan (Support)\nCan you try again?\n\n03/13/2026 10:00 AM  Ana Ruiz\nWorks.\n",
    "### Ana Ruiz – 12.03.2026 20:17\n\nIt fails.\n\n### Dan (Support) – 13.03.2026 09:05\n\nCan you try again?\n\n### Ana Ruiz – 13.03.2026 10:00\n\nWorks.\n",
  ])("with comments and times: %j", async (text) => {
    expect(await messagesOf(`# Ticket 12: it fails\n\nStatus: Open\n\n${text}`)).toEqual(ROWS);
  });

  it.each([
    ["#1 NAME — 12/03/2026 20:17 ET", "#2 NAME — 13/03/2026 09:05 ET", "#3 NAME — 13/03/2026 10:00 ET"],
    ["1) NAME, 12 Mar 2026, 20:17", "2) NAME, 13 Mar 2026, 09:05", "3) NAME, 13 Mar 2026, 10:00"],
    ["--- NAME, 12 Mar 2026 20:17 ---", "--- NAME, 13 Mar 2026 09:05 ---", "--- NAME, 13 Mar 2026 10:00 ---"],
    ["---- 12 Mar 2026 20:17 NAME", "---- 13 Mar 2026 09:05 NAME", "---- 13 Mar 2026 10:00 NAME"],
    [
      "Comment 1 - NAME - 12 Mar 2026 20:17",
      "Comment 2 - NAME - 13 Mar 2026 09:05",
      "Comment 3 - NAME - 13 Mar 2026 10:00",
    ],
    ["12 Mar 2026 at 20:17, NAME", "13 Mar 2026 at 09:05, NAME", "13 Mar 2026 at 10:00, NAME"],
    [
      "> **12 Mar 2026, 20:17, NAME**",
      "> **13 Mar 2026, 09:05, NAME** (internal)",
      "> **13 Mar 2026, 10:00, NAME**",
    ],
    [
      "Reply by NAME on 12 Mar 2026 at 20:17",
      "Reply by NAME on 13 Mar 2026 at 09:05",
      "Reply by NAME on 13 Mar 2026 at 10:00",
    ],
    [
      "NAME | Staff | 12 Mar 2026 | 20:17",
      "NAME | Staff | 13 Mar 2026 | 09:05",
      "NAME | Staff | 13 Mar 2026 | 10:00",
    ],
    ["[12 Mar 2026 20:17] NAME via web:", "[13 Mar 2026 09:05] NAME:", "[13 Mar 2026 10:00] NAME via web:"],
    ["[NAME, 12.03.2026 20:17]", "[NAME, 13.03.2026 09:05]", "[NAME, 13.03.2026 10:00]"],
    ["12 Mar 2026, 20:17\nNAME", "13 Mar 2026, 09:05\nNAME", "13 Mar 2026, 10:00\nNAME"],
    [
      "### NAME\n*12 Mar 2026, 20:17*\n",
      "### NAME\n*13 Mar 2026, 09:05*\n",
      "### NAME\n*13 Mar 2026, 10:00*\n",
    ],
    ["NAME; 12 Mar 2026; 20:17", "NAME; 13 Mar 2026; 09:05", "NAME; 13 Mar 2026; 10:00"],
    ["<< NAME, 12 Mar 2026 20:17 >>", "<< NAME, 13 Mar 2026 09:05 >>", "<< NAME, 13 Mar 2026 10:00 >>"],
    ["Agent: NAME | 12 Mar 2026 20:17", "Agent: NAME | 13 Mar 2026 09:05", "Agent: NAME | 13 Mar 2026 10:00"],
    [
      "NAME <x@y.example>\n12 Mar 2026 20:17",
      "NAME <x@y.example>\n13 Mar 2026 09:05",
      "NAME <x@y.example>\n13 Mar 2026 10:00",
    ],
    [
      "NAME to the shop, 12 Mar 2026 20:17",
      "NAME to Ana Ruiz, 13 Mar 2026 09:05",
      "NAME to the shop, 13 Mar 2026 10:00",
    ],
  ])("whose comments stand below %s", async (first, second, third) => {
    const text = `Printer\nPriority: High\n\n${first.replace("NAME", "Ana Ruiz")}\nIt fails.\n\n${second.replace("NAME", "Dan (Support)")}\nCan you try again?\n\n${third.replace("NAME", "Ana Ruiz")}\nWorks.\n`;
    expect(await messagesOf(text)).toEqual(ROWS);
  });

  it("may date its comments by the day alone where these are set apart", async () => {
    const text =
      "> **Resident, 12 March 2026**\n> The gate is broken. Will you mend it?\n\n> **Housing (Dilys), 13 March 2026**\n> Thank you, yes.\n\n> **Resident, 14 March 2026**\n> It works.\n";
    expect(await messagesOf(text)).toEqual([
      "Resident | 2026-03-12 | > The gate is broken. Will you mend it?",
      "Housing (Dilys) | 2026-03-13 | > Thank you, yes.",
      "Resident | 2026-03-14 | > It works.",
    ]);
  });

  it("has one name for who is displayed with a role at times", async () => {
    const text =
      "Dan (Support) - 12 Mar 2026 20:17\nHow can I help?\n\nAna Ruiz - 12 Mar 2026 20:18\nIt fails.\n\nDan - 12 Mar 2026 20:19\nTry now.\n\nShop (Ana Ruiz) - 12 Mar 2026 20:20\nWorks, thanks.\n";
    expect((await recognized(text))?.speakers).toEqual(["Dan", "Ana Ruiz"]);
  });

  it("of GitHub says who commented, and when it was not exactly said", async () => {
    const text =
      "ana-r commented 3 days ago\nIt fails.\n\ndan commented on Mar 12, 2026\nDoes it still?\n\nana-r commented yesterday\nNo.\n";
    expect(await messagesOf(text, "2026-03-14")).toEqual([
      "ana-r | - | It fails.",
      "dan | 2026-03-12 | Does it still?",
      "ana-r | 2026-03-13 | No.",
    ]);
  });

  it("ends a message before the state that the tracker prints", async () => {
    const text = "2026-03-12 20:17 Ana: It fails.\n\n2026-03-13 09:05 Dan: Can you try?\n\nState: On hold\n";
    expect((await messagesOf(text)).at(-1)).toBe("Dan | 2026-03-13T09:05 | Can you try?");
  });
});

describe("no conversation is", () => {
  it.each([
    [
      "a recipe",
      "Serves: 4\nTime: 30 min\n\nFilling: leeks and cream.\nDough: flour and butter.\n\nFilling: fry it.\nDough: roll it.\nNote: I like it cold.\n",
    ],
    [
      "a list of who does what",
      "- Dan: call the landlord\n- Ana: order the valve\n- Dan: pay the plumber\n- Ana: ask me about the key\n",
    ],
    [
      "an agenda",
      "9:00 Registration\n9:30 Keynote: Ana Ruiz\n10:30 Coffee break\n11:00 Panel: Dan Okafor\n12:00 Lunch\n",
    ],
    [
      "a log of a program",
      "2026-03-12 20:17:01 INFO: started\n2026-03-12 20:17:02 ERROR: no file, are you sure?\n2026-03-12 20:17:03 INFO: ended\n2026-03-12 20:17:09 ERROR: again\n",
    ],
    [
      "a baby's day",
      "07:30 Bottle: 120 ml\n09:00 Nap: 1 h\n11:00 Bottle: 90 ml\n12:30 Nap: 40 min\n15:00 Bottle: 120 ml\n",
    ],
    [
      "a glossary",
      "Anode: where oxidation happens.\nCathode: where reduction happens.\nIon: a charged atom.\nAnode: see above.\nIon: see above.\n",
    ],
    [
      "cards to learn from",
      "Q: What do you call it?\nA: A lemma.\n\nQ: What does it say?\nA: That we are done.\n",
    ],
    [
      "key and value",
      "Name: Ana\nPhone: 123\nCity: Rome\n\nName: Dan\nPhone: 456\nCity: Paris\n\nName: Lou\nPhone: 789\nCity: Bonn\n",
    ],
    [
      "a diary by weekdays",
      "Monday: I ran and you slept.\nTuesday: We rested.\nMonday: I ran again.\nTuesday: We rested, did you?\n",
    ],
    [
      "a diary of a journey",
      "## Rome, 3 May 2026\nI walked to the river. Did we need coats? No.\n\n## Paris, 5 May 2026\nMy feet hurt and we slept.\n\n## Rome, 9 May 2026\nBack again, and I like it.\n\n## Paris, 12 May 2026\nWe left.\n",
    ],
    [
      "a diary with hours",
      "7.30 I got up and we had tea.\n9.15 Met Ana at the station.\n12.00 Lunch with you all.\n",
    ],
    [
      "an itinerary",
      "From: London\nTo: Paris\nDate: 3 May 2026\n\nFrom: Paris\nTo: Rome\nDate: 5 May 2026\n",
    ],
    [
      "a quotation",
      "On Friday the mayor wrote:\n\n> We will build it.\n\nNobody was surprised, since the plan had been known for months and discussed at length.\n",
    ],
    [
      "one mail",
      "From: Ana <ana@x.example>\nTo: Dan <dan@x.example>\nSubject: Boiler\n\nHi Dan,\n\nthe boiler failed. Can you call them?\n\nAna\n",
    ],
    [
      "a story",
      "“Where are you?” asked Ana.\n\nDan said: “Here.”\n\nIt was 10:42 when they left, and nobody saw them: the street was empty.\n",
    ],
  ])("%s", async (_what, text) => {
    expect(await recognized(text)).toBe(null);
  });
});
