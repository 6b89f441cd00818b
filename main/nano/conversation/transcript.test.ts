import { describe, expect, it } from "vitest";
import { messagesOf, recognized } from "#main/nano/fixtures/read-messages.ts";
import { recognizeConversation } from "./recognize.ts";

const rows = (text: string) => messagesOf(text, "2026-03-13");

const lineOf = (index: number) => {
  const time = new Date(index * 4000).toISOString().slice(11, 19);
  return `[${time}] ${index % 3 === 0 ? "Ana Ruiz" : "Dan Okafor"}: I said in sentence ${index} that we should look at it again, do you agree?`;
};

const lookedAt = async (count: number) => {
  let calls = 0;
  const text = Array.from({ length: count }, (_, index) => lineOf(index)).join("\n");
  const found = await recognizeConversation(text, null, () => {
    calls += 1;
    return undefined;
  });
  expect(found?.messages).toHaveLength(count);
  return calls;
};

describe("a transcript", () => {
  it.each([
    "[18:40:02] Ana Ruiz: Can you hear me?\n[18:40:31] Dan: Yes, I can.\n[18:41:00] Ana Ruiz: We start then.\n",
    "(18:40:02) Ana Ruiz: Can you hear me?\n(18:40:31) Dan: Yes, I can.\n(18:41:00) Ana Ruiz: We start then.\n",
    "18:40:02 Ana Ruiz: Can you hear me?\n18:40:31 Dan: Yes, I can.\n18:41:00 Ana Ruiz: We start then.\n",
    "18:40:02\t From Ana Ruiz to Everyone:\n\tCan you hear me?\n18:40:31\t From Dan to Ana Ruiz:\n\tYes, I can.\n18:41:00\t From Ana Ruiz to Everyone:\n\tWe start then.\n",
    "Ana Ruiz  0:03\nCan you hear me?\n\nDan  0:09\nYes, I can.\n\nAna Ruiz  1:02:03\nWe start then.\n",
    "**Ana Ruiz** (00:03):\nCan you hear me?\n\n**Dan** (00:09):\nYes, I can.\n\n**Ana Ruiz** (00:12):\nWe start then.\n",
    "Ana Ruiz: (00:03)\nCan you hear me?\n\nDan: (00:09)\nYes, I can.\n\nAna Ruiz: (00:12)\nWe start then.\n",
    "[Ana Ruiz] 18:40:02\nCan you hear me?\n\n[Dan] 18:40:31\nYes, I can.\n\n[Ana Ruiz] 18:41:00\nWe start then.\n",
    "0:03 - Ana Ruiz\nCan you hear me?\n\n0:09 - Dan\nYes, I can.\n\n0:12 - Ana Ruiz\nWe start then.\n",
    "[Ana Ruiz, 10:42] Can you hear me?\n[Dan, 10:43] Yes, I can.\n[Ana Ruiz, 10:44] We start then.\n",
    "Ana Ruiz, 10:42: Can you hear me?\nDan, 10:43: Yes, I can.\nAna Ruiz, 10:44: We start then.\n",
    "Ana Ruiz 10:42 – Can you hear me?\nDan 10:43 – Yes, I can.\nAna Ruiz 10:44 – We start then.\n",
    "Ana Ruiz, 9:42 AM\nCan you hear me?\n\nDan, 9:43 AM\nYes, I can.\n\nAna Ruiz, 9:44 AM\nWe start then.\n",
    "18:40 | Ana Ruiz | Can you hear me?\n18:41 | Dan | Yes, I can.\n18:42 | Ana Ruiz | We start then.\n",
    "18:40\tAna Ruiz\tCan you hear me?\n18:41\tDan\tYes, I can.\n18:42\tAna Ruiz\tWe start then.\n",
    "18:40 - Ana Ruiz - Can you hear me?\n18:41 - Dan - Yes, I can.\n18:42 - Ana Ruiz - We start then.\n",
    "Ana Ruiz wrote at 18:40:\nCan you hear me?\n\nDan wrote at 18:41:\nYes, I can.\n\nAna Ruiz wrote at 18:42:\nWe start then.\n",
    "Page: /help/4\n\n[10:42] Ana Ruiz: Can you hear me?\n[10:43] Dan: Yes, I can.\n[10:44] Ana Ruiz: We start then.\n",
    "**Ana Ruiz** [10:42]: Can you hear me?\n**Dan** [10:43]: Yes, I can.\n**Ana Ruiz** [10:44]: We start then.\n",
  ])("with names and times: %j", async (text) => {
    expect(await rows(text)).toEqual([
      "Ana Ruiz | ? | Can you hear me?",
      "Dan | ? | Yes, I can.",
      "Ana Ruiz | ? | We start then.",
    ]);
  });

  it("of IRC has nicks in angles", async () => {
    expect(
      await rows("[18:40] <ana_r> anyone here?\n[18:41] <@dan> yes\n[18:42] <ana_r> thanks, I need you\n"),
    ).toEqual(["ana_r | ? | anyone here?", "dan | ? | yes", "ana_r | ? | thanks, I need you"]);
  });

  it.each([
    "Ana (cello, Idris): Do you come?\nDan: yes\nAna (cello, Idris): I am glad\n",
    "Ana 🌻: Do you come?\nDan: yes\nAna 🌻: I am glad\n",
    "<ana> Do you come?\n<dan> yes\n<ana> I am glad\n",
    "ana> Do you come?\ndan> yes\nana> I am glad\n",
    "Ana wrote:\nDo you come?\n\nDan wrote:\nyes\n\nAna wrote:\nI am glad\n",
    "Shop: The Lamp\n\nAna: Do you come?\n\nDan: yes\n\nAna: I am glad\n",
    "Present: all of us\n\nAna: Do you come?\nDan: yes\nAna: I am glad\n",
  ])("without times names two people: %j", async (text) => {
    const conversation = await recognized(text);
    expect(conversation?.speakers.map((name) => name.slice(0, 3).toLowerCase())).toEqual(["ana", "dan"]);
    expect(conversation?.messages).toHaveLength(3);
  });

  it("of names that are words is one of these people", async () => {
    const text =
      "Will: Who will bring it?\nMay: I may.\nMark: Mark it in the list then, please.\nWill: I will.\nMay: Thanks Mark!\nMark: OK.\n";
    expect((await recognized(text))?.speakers).toEqual(["Will", "May", "Mark"]);
  });

  it("of 200 speakers names them all", async () => {
    const text = Array.from(
      { length: 600 },
      (_, index) => `Speaker ${(index % 200) + 1}: Do you hear ${index}?`,
    ).join("\n");
    const conversation = await recognized(text);
    expect(conversation?.speakers).toHaveLength(200);
    expect(conversation?.messages).toHaveLength(600);
  });

  it("of twelve hours is read with work that grows with its length alone", async () => {
    const [half, whole] = [await lookedAt(5400), await lookedAt(10_800)];
    expect(whole / half).toBeLessThan(2.01);
  });
});

describe("names on lines of their own", () => {
  it.each(["NAME", "**NAME**", "### NAME"])(
    "are who speaks below them where they come back: %s",
    async (head) => {
      const line = (name: string): string => head.replace("NAME", name);
      const text = `A talk\n\n${line("Ana Ruiz")}\nCan you hear me?\n\n${line("Dan")}\nYes, I can, thank you.\n\n${line("Ana Ruiz")}\nPlease tell us.\n\n${line("Dan")}\nI was born here.\nYou know it.\n`;
      expect(await rows(text)).toEqual([
        "Ana Ruiz | - | Can you hear me?",
        "Dan | - | Yes, I can, thank you.",
        "Ana Ruiz | - | Please tell us.",
        "Dan | - | I was born here. You know it.",
      ]);
    },
  );

  it("are headings where nobody is meant", async () => {
    const text = ["Kitchen", "Garden", "Kitchen", "Garden"]
      .map((room) => `### ${room}\nThe walls are grey and dry.\n`)
      .join("\n");
    expect(await recognized(text)).toBe(null);
  });
});

describe("subtitles", () => {
  it("of WebVTT name speakers by voice tags, a cue without one goes on", async () => {
    const text =
      "WEBVTT\n\nNOTE recorded\n\n1\n00:00:03.120 --> 00:00:09.480\n<v Ana Ruiz>Okay,\nrecording.</v>\n\n2\n00:00:09.900 --> 00:00:17.260\n<v.loud Dan>Good.</v>\n\n00:17.300 --> 00:19.000 align:start\nGo on.\n";
    expect(await messagesOf(text)).toEqual([
      "Ana Ruiz | ? | Okay, recording.</v>",
      "Dan | ? | Good.</v>",
      "Dan | ? | Go on.",
    ]);
    expect((await recognized(text))?.format).toBe("vtt");
  });

  it("of SRT name speakers before a colon or in brackets", async () => {
    const text =
      "1\n00:00:03,120 --> 00:00:09,480\nAna: Okay.\n\n2\n00:00:09,900 --> 00:00:17,260\n[Dan] Good.\n\n3\n00:00:18,000 --> 00:00:19,000\n>> ANA: Fine.\n";
    expect(await messagesOf(text)).toEqual(["Ana | ? | Okay.", "Dan | ? | Good.", "ANA | ? | Fine."]);
    expect((await recognized(text))?.format).toBe("srt");
  });

  it("of Teams have the name on a line of its own", async () => {
    const text = ["Ana Ruiz", "Dan", "Ana Ruiz", "Dan"]
      .map((name, index) => `0:0:${index}.120 --> 0:0:${index}.480\n${name}\nSentence ${index}.`)
      .join("\n\n");
    expect(await messagesOf(text)).toEqual([
      "Ana Ruiz | ? | Sentence 0.",
      "Dan | ? | Sentence 1.",
      "Ana Ruiz | ? | Sentence 2.",
      "Dan | ? | Sentence 3.",
    ]);
  });

  it("of a film without names are no conversation", async () => {
    const text = Array.from(
      { length: 8 },
      (_, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\nWhat do you see?`,
    ).join("\n\n");
    expect(await recognized(text)).toBe(null);
  });
});
