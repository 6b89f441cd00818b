import { describe, expect, it } from "vitest";
import { segment } from "#main/nano/fixtures/tag.ts";

/** Sentences are divided by | in each label. Written for these tests. */
const ENGLISH = [
  "Dr. Smith met Mrs. Lee at 3 p.m. on Friday.| They left.",
  "The fee is $4.50 per user.| Prices rise in Jan. 2027.",
  "See https://example.org/a.b?c=d. The page is long.".replace(". The", ".| The"),
  "We sell tools, e.g. saws.| Ask for more, i.e. the list.",
  "She works for Acme Inc. in Boston.| He does not.",
  "The U.S. economy grew.| It shrank in the U.K.| We were surprised.",
  "J. R. Miller wrote it.| Nobody read it.",
  "Open main/app.ts and run it.| Then read notes.md again.",
  "“Stop!” he said.| Nobody stopped.",
  "He asked: “Why?”| She said nothing.",
  "Wait... what happened?| I have no idea…| Really.",
  "Version 2.1.0 is out.| Upgrade now!| Please.",
  "**It is late.** We go home.".replace("** We", "**| We"),
  "Is it done?| Yes!| eBay called twice.",
  "Call No. 5 if it rains.| No.| Never.",
  "Write to a.b@example.org.| They answer.",
  "It was Plan B.| The other one failed.",
  "Prof. Ito et al. (2019) disagree.| See Fig. 3 for details.",
  "The meeting is at 9 a.m.| Bring the draft.",
  "A line that is\nwrapped by hand. It has\ntwo sentences.".replace(". It", ".| It"),
  "First line  \nsecond line".replace("\n", "|\n"),
  "Anna: Shall we start?\nBob: Yes. Slides first.\n[10:05] Carla joined."
    .replace("\nBob", "|\nBob")
    .replace(". Sl", ".| Sl")
    .replace("\n[", "|\n["),
  "[![ci](https://x.y/ci)](https://x.y) ![js](https://x.y/js) is here.| Next.",
  "Done! 🎉| Next week we rest.",
  "All done. 🎉🎉",
  "!!! Stop it.| Now?! —",
  "She was back, v. fast today, b. 1950.| So do I.| We all do.",
];
const OTHERS = [
  "Am 3. Oktober trafen sich Hr. Weber und Dr. Klein.| Es ging um z. B. Kosten.| Die Sitzung dauerte 2,5 Std. und mehr.",
  "Die Anzahlung ist bis zum 15.12. zu zahlen, der Rest ab 3.1. per Lastschrift.| Bis 15.12.| Danach wird es teurer.",
  "Das war am 5. und 6. Mai.| Danach kam Nr. 7 dran.| Fertig!",
  "M. Dupont est arrivé à 9 h.| Il a apporté, p. ex. des plans.| « Parfait ! »| On commence.",
  "¿Dónde está el Sr. García?| Llegó tarde.| ¡Qué lástima!",
  "今日は会議でした。|予算を決めました！|次は来週ですか？|はい。",
  "عقد الاجتماع اليوم.| هل وافق الجميع؟| نعم، وافقوا!",
  "他说：“好的。”|然后他走了。",
];

describe("sentences", () => {
  it.each([...ENGLISH, ...OTHERS])("%s", (label) => {
    expect(segment(label.replaceAll("|", ""))).toEqual(label.split("|").map((sentence) => sentence.trim()));
  });

  it("of a wrapped quote leave its marks in the gaps", () => {
    expect(segment("First one.\n> Second\n> one. Third.")).toEqual([
      "First one.",
      "Second\n> one.",
      "Third.",
    ]);
  });

  it("of CRLF and CR text have the same cuts as of LF text", () => {
    const text = "One is\nlong. Two  \nThree.\nBob: four.";
    const cuts = segment(text).map((sentence) => sentence.replaceAll("\n", "@"));
    expect(cuts).toHaveLength(4);
    for (const end of ["\r", "\r\n"]) {
      const found = segment(text.replaceAll("\n", end));
      expect(found.map((sentence) => sentence.replaceAll(end, "@"))).toEqual(cuts);
    }
  });

  it("over 2,000 characters are cut at a clause, else at a space, else between graphemes", () => {
    const clause = segment(`${"word ".repeat(300)}end, ${"word ".repeat(200)}`);
    expect(clause.map((piece) => piece.slice(-4))).toEqual(["end,", "word"]);
    expect(
      segment("word ".repeat(1000)).every((piece) => piece.endsWith("word") && piece.length <= 2000),
    ).toBe(true);
    const family = "👨‍👩‍👧";
    const emoji = segment(`x${family.repeat(1000)}`);
    expect(emoji.join("")).toBe(`x${family.repeat(1000)}`);
    expect(emoji.slice(1).every((piece) => piece.startsWith(family) && piece.length <= 2000)).toBe(true);
  });

  it("are cut between code points even where one grapheme is too long", () => {
    const piled = "e".concat("\u{1d165}".repeat(3000));
    const pieces = segment(piled);
    expect(pieces.join("")).toBe(piled);
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= 2000)).toBe(true);
  });
});
