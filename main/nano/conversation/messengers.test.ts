import { describe, expect, it } from "vitest";
import { messagesOf, recognized } from "#main/nano/fixtures/read-messages.ts";

const FRIDAY = "2026-03-13";

describe("messages of", () => {
  it.each([
    [
      "signal",
      "[2026-03-12 19:41] Me: one\n[2026-03-12 19:42] Ana Ruiz: two\n(- photo.jpg)\n",
      ["Me | 2026-03-12T19:41 | one", "Ana Ruiz | 2026-03-12T19:42 | two + (- photo.jpg)"],
    ],
    [
      "telegram",
      "Ana Ruiz, [12.03.2026 19:41]\none\n\nDan, [12.03.2026 19:42]\n[Forwarded from News]\ntwo\nlines\n",
      ["Ana Ruiz | 2026-03-12T19:41 | one", "Dan | 2026-03-12T19:42 | two + lines"],
    ],
    [
      "telegram",
      "Ana, [Mar 12, 2026 at 7:41:07 PM]:\none\n\nDan, [Mar 13, 2026 at 8:00:00 AM]:\n[ Sticker ]\n",
      ["Ana | 2026-03-12T19:41 | one", "Dan | 2026-03-13T08:00 | [ Sticker ] (attachment)"],
    ],
    [
      "slack",
      "Priya Natarajan\n  9:12 AM\nmorning all\n9:13\nscreenshot\nimage.png\n\nTomasz Wilk\n  9:15 AM\nwe shipped it (edited) \n:eyes:\n2\n\nPriya Natarajan\n  9:16 AM\nok\n3 replies\nLast reply today at 10:31 AMView thread\n",
      [
        "Priya Natarajan | ? | morning all",
        "Priya Natarajan | ? | screenshot + image.png",
        "Tomasz Wilk | ? | we shipped it",
        "Priya Natarajan | ? | ok",
      ],
    ],
    [
      "slack",
      "Ana Ruiz  9:12 AM\nAre you there?\n\nGitHub\nAPP  9:14 AM\nBuild failed\n\nAna Ruiz  9:15 AM\nI see\n",
      ["Ana Ruiz | ? | Are you there?", "GitHub | ? | Build failed", "Ana Ruiz | ? | I see"],
    ],
    [
      "discord",
      "kestrel — Yesterday at 21:14\nit hums\nloudly\n\nDoc Solder — Today at 9:05 AM\nImage\n\nkestrel — 03/14/2026 9:06 AM\nok\n[9:07 AM]bye\n",
      [
        "kestrel | 2026-03-12T21:14 | it hums + loudly",
        "Doc Solder | 2026-03-13T09:05 | Image (attachment)",
        "kestrel | 2026-03-14T09:06 | ok",
        "kestrel | 2026-03-14T09:07 | bye",
      ],
    ],
    [
      "discord",
      "MEE6\nAPP\n — Yesterday at 21:14\nwelcome!\n\nana\n — Yesterday at 21:15\nhi\n",
      ["MEE6 | 2026-03-12T21:14 | welcome!", "ana | 2026-03-12T21:15 | hi"],
    ],
    [
      "discord",
      "==========\nGuild: Synths\nChannel: general\n==========\n\n[12-Mar-26 09:14 PM] kestrel#1234\nit hums\n\n{Reactions}\n👍 (2)\n\n[12-Mar-26 09:15 PM] doc\nfair\n",
      ["kestrel#1234 | 2026-03-12T21:14 | it hums", "doc | 2026-03-12T21:15 | fair"],
    ],
    [
      "teams",
      "[12/03/2026 19:41] Ruiz, Ana\nCan you send it?\nlike 1\n\n[13/03/2026 08:00] Dan Okafor\nSent.\n\n[13/03/2026 08:01] Ruiz, Ana\nThanks\n",
      [
        "Ruiz, Ana | 2026-03-12T19:41 | Can you send it?",
        "Dan Okafor | 2026-03-13T08:00 | Sent.",
        "Ruiz, Ana | 2026-03-13T08:01 | Thanks",
      ],
    ],
    [
      "teams",
      "Ana Ruiz\nYesterday 19:41\nCan you send it?\n\nDan Okafor\n13.03.2026 08:00\nSent.\n\nAna Ruiz\n13.03.2026 08:01\nThanks\n",
      [
        "Ana Ruiz | 2026-03-12T19:41 | Can you send it?",
        "Dan Okafor | 2026-03-13T08:00 | Sent.",
        "Ana Ruiz | 2026-03-13T08:01 | Thanks",
      ],
    ],
  ])("%s: %j", async (format, text, rows) => {
    expect(await messagesOf(text, FRIDAY)).toEqual(rows);
    expect((await recognized(text, FRIDAY))?.format).toBe(format);
  });

  it("a short answer above a time is nobody's name", async () => {
    const text =
      "Ana Ruiz\n  9:12 AM\nCan you come?\n\nDan\n  9:13 AM\nOk\n9:14\nI have the key\n\nAna Ruiz\n  9:15 AM\nthanks\n";
    expect((await recognized(text))?.speakers).toEqual(["Ana Ruiz", "Dan"]);
  });

  it.each([
    ["Ana (Thu 12 Mar, 19:41)\none?\n\nDan (19:42)\ntwo\n\nAna (Fri 13 Mar, 08:00)\nthree\n"],
    ["Ana (Thu 12/3 7:41 PM): one?\nDan (7:42 PM): two\nAna (Fri 13/3 8:00 AM): three\n"],
    ["Ana  12/03 19:41\none?\n\nDan  12/03 19:42\ntwo\n\nAna  13/03 08:00\nthree\n"],
    [
      "From: Ana  12 Mar 2026 19:41\none?\n\nFrom: Dan  12 Mar 2026 19:42\ntwo\n\nFrom: Ana  13 Mar 2026 08:00\nthree\n",
    ],
  ])("people whose times stand beside their names: %j", async (text) => {
    expect(await messagesOf(text, FRIDAY)).toEqual([
      "Ana | 2026-03-12T19:41 | one?",
      "Dan | 2026-03-12T19:42 | two",
      "Ana | 2026-03-13T08:00 | three",
    ]);
  });

  it("a person who is named at the beginning are answered", async () => {
    const text =
      "[2026-03-12 19:41] Ana Ruiz: Who drives?\n[2026-03-12 19:42] Dan: I have no car.\n[2026-03-12 19:43] Lou: @Ana I do\n";
    expect((await recognized(text))?.messages.map(({ replyTo }) => replyTo)).toEqual([null, null, 0]);
  });
});
