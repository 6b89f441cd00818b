import { describe, expect, it } from "vitest";
import { messagesOf, recognized } from "#main/nano/fixtures/read-messages.ts";

describe("an export of WhatsApp", () => {
  it("of iOS has names behind brackets, and lines of the program behind a mark of direction", async () => {
    const text = `[12/03/2026, 19:41:07] Lifts 🚗: ‎Messages and calls are end-to-end encrypted.
[12/03/2026, 19:42:30] Steph Marlowe: Hi all, new group
it has two lines
‎[13/03/2026, 19:50:21] Bex: ‎image omitted
[13/03/2026, 19:51:00] ~ Lauren H: ‎This message was deleted.
[13/03/2026, 19:52:00] Bex: ok: see you at 8
`;
    expect(await messagesOf(text)).toEqual([
      "- | 2026-03-12T19:41 | Messages and calls are end-to-end encrypted. (system)",
      "Steph Marlowe | 2026-03-12T19:42 | Hi all, new group + it has two lines",
      "Bex | 2026-03-13T19:50 | image omitted (attachment)",
      "Lauren H | 2026-03-13T19:51 | This message was deleted. (deleted)",
      "Bex | 2026-03-13T19:52 | ok: see you at 8",
    ]);
    expect((await recognized(text))?.format).toBe("whatsapp");
  });

  it.each([
    ["[3/12/26, 7:41:07\u202fPM] Ana: one\n[3/13/26, 8:00:00\u202fAM] Dan: two", "en-US"],
    ["3/12/26, 7:41 PM - Ana: one\n3/13/26, 8:00 AM - Dan: two", "en-US Android"],
    ["12.03.26, 19:41 - Ana: one\n13.03.26, 08:00 - Dan: two", "de Android"],
    ["[12.03.26, 19:41:07] Ana: one\n[13.03.26, 08:00:00] Dan: two", "de iOS"],
    ["12/03/2026 à 19:41 - Ana: one\n13/03/2026 à 08:00 - Dan: two", "fr"],
    ["12/3/26, 7:41 p. m. - Ana: one\n13/3/26, 8:00 a. m. - Dan: two", "es"],
    ["12/03/2026 19:41 - Ana: one\n13/03/2026 08:00 - Dan: two", "pt-BR"],
    ["12-03-2026 19:41 - Ana: one\n13-03-2026 08:00 - Dan: two", "nl"],
    ["2026-03-12 19:41 - Ana: one\n2026-03-13 08:00 - Dan: two", "sv"],
    ["[19:41, 12/03/2026] Ana: one\n[08:00, 13/03/2026] Dan: two", "WhatsApp Web"],
    ["2026/03/12, 19:41 - Ana: one\n2026/03/13, 8:00 - Dan: two", "ja"],
    ["\u200f١٣‏/٣‏/٢٠٢٦، ٧:٤١ م - Ana: one\n\u200f١٤‏/٣‏/٢٠٢٦، ٨:٠٠ ص - Dan: two", "ar"],
  ])("is read with the dates of %j", async (text, locale) => {
    const days = locale === "ar" ? ["2026-03-13", "2026-03-14"] : ["2026-03-12", "2026-03-13"];
    expect(await messagesOf(text), locale).toEqual([
      `Ana | ${days[0]}T19:41 | one`,
      `Dan | ${days[1]}T08:00 | two`,
    ]);
  });

  it("tells lines of the program from messages on Android", async () => {
    const text = `21/01/2026, 07:58 - Frances created group "Dad home"
21/01/2026, 08:03 - Frances: Ward rang.
21/01/2026, 12:34 - Uncle Leopold: <Media omitted>
21/01/2026, 12:35 - Uncle Leopold: IMG-20260121-WA0003.jpg (file attached)
That is the bed
`;
    expect(await messagesOf(text)).toEqual([
      '- | 2026-01-21T07:58 | Frances created group "Dad home" (system)',
      "Frances | 2026-01-21T08:03 | Ward rang.",
      "Uncle Leopold | 2026-01-21T12:34 | <Media omitted> (attachment)",
      "Uncle Leopold | 2026-01-21T12:35 | IMG-20260121-WA0003.jpg (file attached) + That is the bed",
    ]);
  });

  it("has names that begin like no name, and numbers of telephones", async () => {
    const text = `12/03/2026, 19:41 - no.9 next door: is it on?
12/03/2026, 19:42 - +44 7700 900123: yes
12/03/2026, 19:43 - Lou's mum (4b): good
12/03/2026, 19:44 - Lou's mum (4b) changed the subject to "Lifts: all"
`;
    expect(await messagesOf(text)).toEqual([
      "no.9 next door | 2026-03-12T19:41 | is it on?",
      "+44 7700 900123 | 2026-03-12T19:42 | yes",
      "Lou's mum (4b) | 2026-03-12T19:43 | good",
      `- | 2026-03-12T19:44 | Lou's mum (4b) changed the subject to "Lifts: all" (system)`,
    ]);
  });

  it("begins with a line of the program that a copy left without its mark", async () => {
    const text =
      "[12.03.26, 19:41:07] Haus 7: Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n[12.03.26, 19:42:00] Ana: Hallo\n[12.03.26, 19:43:00] Dan: Hi\n";
    expect((await recognized(text))?.speakers).toEqual(["Ana", "Dan"]);
  });

  it("of stickers alone is a conversation without words", async () => {
    const text = Array.from(
      { length: 6 },
      (_, index) => `[12/03/2026, 19:4${index}:07] ${index % 2 ? "Ana" : "Dan"}: ‎sticker omitted`,
    ).join("\n");
    const conversation = await recognized(text);
    expect(conversation?.messages.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 6 }, () => "attachment"),
    );
  });

  it("keeps the order of the text when the times run backwards", async () => {
    const text =
      "[12/03/2026, 19:41:07] Ana: late\n[12/03/2026, 18:00:00] Dan: early\n[11/03/2026, 09:00:00] Ana: earliest\n";
    expect(await messagesOf(text)).toEqual([
      "Ana | 2026-03-12T19:41 | late",
      "Dan | 2026-03-12T18:00 | early",
      "Ana | 2026-03-11T09:00 | earliest",
    ]);
  });
});
