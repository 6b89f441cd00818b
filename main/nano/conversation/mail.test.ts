import { describe, expect, it } from "vitest";
import { messagesOf, recognized } from "#main/nano/fixtures/read-messages.ts";

const HEADERS = {
  en: [
    "From: Ana Ruiz <ana@x.example>",
    "Sent: Thursday, March 12, 2026 7:41 PM",
    "To: Dan",
    "Subject: RE: Boiler",
  ],
  de: [
    "Von: Ana Ruiz <ana@x.example>",
    "Gesendet: Donnerstag, 12. März 2026 19:41",
    "An: Dan",
    "Betreff: AW: Boiler",
  ],
  fr: ["De : Ana Ruiz <ana@x.example>", "Envoyé : jeudi 12 mars 2026 19:41", "À : Dan", "Objet : RE: Boiler"],
  es: [
    "De: Ana Ruiz <ana@x.example>",
    "Enviado el: jueves, 12 de marzo de 2026 19:41",
    "Para: Dan",
    "Asunto: RE: Boiler",
  ],
  it: [
    "Da: Ana Ruiz <ana@x.example>",
    "Inviato: giovedì 12 marzo 2026 19:41",
    "A: Dan",
    "Oggetto: R: Boiler",
  ],
  nl: [
    "Van: Ana Ruiz <ana@x.example>",
    "Verzonden: donderdag 12 maart 2026 19:41",
    "Aan: Dan",
    "Onderwerp: RE: Boiler",
  ],
  bold: [
    "**From:** Ana Ruiz <ana@x.example>  ",
    "**Sent:** Thursday, March 12, 2026 7:41 PM  ",
    "**To:** Dan",
    "**Subject:** Boiler",
  ],
};

const forwarded = (level: number): string =>
  `---------- Forwarded message ---------\nFrom: Person ${level} <p${level}@x.example>\nDate: Thu, Mar ${20 - level}, 2026 at 9:00 AM\nSubject: Fwd: Roof\nTo: Person ${level - 1} <p${level - 1}@x.example>\n\nWords of level ${level}.\n\n`;

describe("a thread of mails", () => {
  it.each(Object.entries(HEADERS))("is read by its headers: %s", async (_language, header) => {
    const text = `I see.\n\n-----Original Message-----\n${header.join("\n")}\n\nThe boiler failed.\n\nAna\n`;
    expect(await messagesOf(`From: Dan <dan@x.example>\nTo: Ana\nSubject: Boiler\n\n${text}`)).toEqual([
      "Dan | - | I see.",
      "Ana Ruiz | 2026-03-12T19:41 | The boiler failed. Ana",
    ]);
  });

  it.each([
    "On Thu, Mar 12, 2026 at 7:41 PM Ana Ruiz <ana@x.example> wrote:",
    "On Thu, 12 Mar 2026 at 19:41, Ana Ruiz <ana@x.example> wrote:",
    "On 12/03/2026 19:41, Ana Ruiz wrote:",
    "On Mar 12, 2026, at 7:41 PM, Ana Ruiz <ana@x.example>\nwrote:",
    "Am Do., 12. März 2026 um 19:41 Uhr schrieb Ana Ruiz <ana@x.example>:",
    "Am 12.03.26 um 19:41 schrieb Ana Ruiz:",
    "Am 12.03.2026 um 19:41 hat Ana Ruiz <ana@x.example> geschrieben:",
    "Le jeu. 12 mars 2026 à 19:41, Ana Ruiz <ana@x.example> a écrit :",
    "El jue, 12 mar 2026 a las 19:41, Ana Ruiz (<ana@x.example>) escribió:",
    "Em qui., 12 de mar. de 2026 às 19:41, Ana Ruiz <ana@x.example> escreveu:",
    "Il giorno gio 12 mar 2026 alle ore 19:41 Ana Ruiz <ana@x.example> ha scritto:",
    "Op do 12 mrt 2026 om 19:41 schreef Ana Ruiz <ana@x.example>:",
    "2026年3月12日(木) 19:41 Ana Ruiz <ana@x.example>:",
    "Ana Ruiz <ana@x.example> wrote on 12 Mar 2026 19:41:",
    "---- On Thu, 12 Mar 2026 19:41, Ana Ruiz wrote ----",
    "-- 12 Mar 2026 19:41 -- Ana Ruiz replied:",
  ])("is read by who wrote: %s", async (attribution) => {
    const rows = await messagesOf(
      `Thanks, I will look.\n\n${attribution}\n\n> The boiler failed\n> again today.\n`,
      "2026-03-13",
    );
    expect(rows).toEqual([
      "- | - | Thanks, I will look.",
      "Ana Ruiz | 2026-03-12T19:41 | The boiler failed > again today.",
    ]);
  });

  it.each([
    ["From: Ana Ruiz\nThu 12 Mar 2026, 19:41", "From: Dan\nFri 13 Mar 2026, 09:00"],
    ["From: Ana Ruiz\nTo: Dan\n12/03/2026 7:41 pm\nRe: Boiler", "From: Dan\n13/03/2026 9:00 am"],
    ["From: Ana Ruiz, 12 March 2026, 19:41", "From: Dan, 13 March 2026, 09:00"],
    ["> From: Ana Ruiz | Thu 12/03/2026 19:41", "> From: Dan | Fri 13/03/2026 09:00"],
    ["From: Ana Ruiz\nReceived: 12 March 2026, 19:41", "From: Dan\nReceived: 13 March 2026, 09:00"],
  ])("is read by short headers: %j", async (first, second) => {
    const text = `Case 20-33 "Boiler"\nProduct: Boiler\n\n${first}\n\nIt fails.\n\n${second}\n\nAgain?\n`;
    const heads = (await messagesOf(text)).map((row) => row.split(" | ").slice(0, 2));
    expect(heads).toEqual([
      ["Ana Ruiz", "2026-03-12T19:41"],
      ["Dan", "2026-03-13T09:00"],
    ]);
  });

  it("may quote deeper than the line before the quote stands", async () => {
    const text =
      "From: Dan <d@x.example>\nDate: Fri, 13 Mar 2026 09:00\n\nYes.\n\nOn Thu, 12 Mar 2026 at 19:41, Ana wrote:\n> Again?\n\nOn Wed, 11 Mar 2026 at 08:00, Dan wrote:\n>> It failed.\n";
    expect(await messagesOf(text)).toEqual([
      "Dan | 2026-03-13T09:00 | Yes.",
      "Ana | 2026-03-12T19:41 | Again?",
      "Dan | 2026-03-11T08:00 | It failed.",
    ]);
  });

  it("begins with its title, which nobody wrote to anybody", async () => {
    const text =
      "Ticket BX-118 [Reopened]\nSubject: No hot water\n\nOn 12 Mar 2026 at 19:41, Ana wrote:\n\nIt failed.\n\nOn 13 Mar 2026 at 09:00, Dan wrote:\n\nAgain?\n";
    expect(await messagesOf(text)).toEqual([
      "Ana | 2026-03-12T19:41 | It failed.",
      "Dan | 2026-03-13T09:00 | Again?",
    ]);
  });

  it("names who displays an organisation or an office beside the name once", async () => {
    const text =
      "From: Ana Ruiz, Boiler desk\nDate: 12 Mar 2026 19:41\n\nIt failed.\n\nFrom: Dan (Heat & Co)\nDate: 13 Mar 2026 09:00\n\nAgain?\n\nFrom: Ana Ruiz\nDate: 13 Mar 2026 10:00\n\nYes.\n";
    expect((await recognized(text))?.speakers).toEqual(["Ana Ruiz", "Dan (Heat & Co)"]);
  });

  it("does not count words that are quoted to be answered as a mail of their own", async () => {
    const text =
      "From: Ana\nDate: 12 Mar 2026 19:41\nSubject: Boiler\n\nIt failed. How warm was it? Who had the key? I left mine at home.\n\nFrom: Dan\nDate: 13 Mar 2026 09:00\n\n> How warm was it?\n\nCold.\n\n> who had the key\n\nMe.\n";
    expect((await recognized(text))?.messages.map(({ kind }) => kind)).toEqual([
      "message",
      "message",
      "repeat",
    ]);
  });

  it.each([
    ["a sender and a day", "Date: 12 March 2026", "Date: 13 March 2026"],
    ["an author and a time", "Posted: 12 March 2026 19:41", "Posted: 13 March 2026 09:00"],
  ])("may have no more than %s in its headers", async (_what, first, second) => {
    const text = `From: Ana Ruiz\nTo: Dan\n${first}\n\nDear Dan, it fails.\n\nFrom: Dan\nTo: Ana Ruiz\n${second}\n\nThank you, I come.\n`;
    expect((await recognized(text))?.speakers).toEqual(["Ana Ruiz", "Dan"]);
  });

  it("keeps a quote that is answered in between as one message, and answers it", async () => {
    const text =
      "From: Dan <d@x.example>\nDate: Fri, 13 Mar 2026 09:00:00 +0100\nSubject: Re: Boiler\n\nOn Thu, 12 Mar 2026 at 19:41, Ana wrote:\n> It failed.\n\nAgain?\n\n> Can you come?\n\nYes.\n";
    expect(await messagesOf(text)).toEqual([
      "Dan | 2026-03-13T09:00 | Again? + Yes.",
      "Ana | 2026-03-12T19:41 | It failed. + Can you come?",
    ]);
    const conversation = await recognized(text);
    expect(conversation?.isNewestFirst).toBe(true);
    expect(conversation?.messages.map(({ replyTo, depth }) => [replyTo, depth])).toEqual([
      [1, 0],
      [null, 1],
    ]);
  });

  it("knows sign-offs, signatures, whom it is addressed to, and what is quoted twice", async () => {
    const text =
      'From: Ana Ruiz <ana@x.example>\nTo: Dan <dan@x.example>; "Lou B" <lou@x.example>\nCc: office@x.example\nSubject: Boiler\nDate: Fri, 13 Mar 2026 09:00\n\nIt failed.\n\nKind regards\nAna Ruiz\nHead of Boilers\n\nOn Thu, 12 Mar 2026 at 19:41, Dan <dan@x.example> wrote:\n> Is it warm?\n> -- \n> Dan, 555 123\n\nOn Thu, 12 Mar 2026 at 19:41, Dan <dan@x.example> wrote:\n> Is it warm?\n';
    const conversation = await recognized(text);
    expect(
      conversation?.messages.map(({ kind, to, closing, parts }) => [
        kind,
        to,
        text.slice(closing ?? 0, parts.at(-1)?.end).replace(/\s+/g, " "),
      ]),
    ).toEqual([
      ["message", ["Dan", "Lou B", "office@x.example"], "Kind regards Ana Ruiz Head of Boilers"],
      ["message", [], "-- > Dan, 555 123"],
      ["repeat", [], ""],
    ]);
  });

  it("that was forwarded ten levels deep has ten messages, each a level deeper", async () => {
    const text = `From: Person 0 <p0@x.example>\nDate: Thu, Mar 20, 2026 at 9:00 AM\nSubject: Fwd: Roof\n\nSee below.\n\n${Array.from({ length: 10 }, (_, index) => forwarded(index + 1)).join("")}`;
    const conversation = await recognized(text);
    expect(conversation?.messages.map(({ depth, speaker }) => [depth, speaker?.name])).toEqual(
      Array.from({ length: 11 }, (_, index) => [index, `Person ${index}`]),
    );
  });

  it("that was quoted ten levels deep has ten messages too", async () => {
    const lines = Array.from({ length: 10 }, (_, level) => {
      const marks = "> ".repeat(level);
      return `${marks}Words of level ${level}.\n${marks}\n${marks}On ${20 - level} Mar 2026 at 9:00, Person ${level + 1} <p@x.example> wrote:\n`;
    });
    const text = `${lines.join("")}${"> ".repeat(10)}The first words.\n`;
    const conversation = await recognized(text);
    expect(conversation?.messages.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
