import { describe, expect, it } from "vitest";
import type { SummaryType } from "#shared/summary.ts";
import { handMade, sentences } from "./hand-made.ts";
import { subjectStart } from "./header-lines.ts";
import { summarize } from "./summarize.ts";

const STORY = [
  "The carpenter sent his offer for the kitchen yesterday, and it is lower than the first one.",
  "He asks for four thousand euros for the oak worktop and two weeks of time for the whole kitchen.",
  "The electrician can only start in the kitchen after the carpenter has fitted the worktop.",
];

const OPTIONS = { type: "key-points", length: "short", format: "plain-text", name: "note" } as const;

async function lines(type: SummaryType, ...texts: readonly string[]) {
  const { document } = handMade(sentences(...texts).map((unit, block) => ({ ...unit, block })));
  return (await summarize(document, { ...OPTIONS, type }, async () => {}, new AbortController().signal))
    .lines;
}

describe("the subject of a mail", () => {
  it.each([
    ["Subject: Budget", "Budget"],
    ["SUBJECT : Re: Fwd: Budget", "Budget"],
    ["Betreff: AW: Angebot", "Angebot"],
    ["Objet : Devis", "Devis"],
    ["Asunto: Presupuesto", "Presupuesto"],
    ["件名：見積もり", "見積もり"],
    ["الموضوع: الميزانية", "الميزانية"],
    ["Subject:", "Subject:"],
    ["Subjects: all of them", "Subjects: all of them"],
  ])("is read without its label: %j", (line, subject) => {
    expect(line.slice(subjectStart(line))).toBe(subject);
  });

  it("is the headline, quoted from where it stands, and no key point", async () => {
    const mail = ["From: Ann", "Subject: Kitchen quote of the carpenter", ...STORY];
    const [line] = await lines("headline", ...mail);
    expect(line?.text).toBe("Kitchen quote of the carpenter");
    expect(line?.sources[0]?.selector).toEqual({
      kind: "text",
      start: "From: Ann\n\nSubject: ".length,
      end: "From: Ann\n\nSubject: Kitchen quote of the carpenter".length,
      quote: "Kitchen quote of the carpenter",
    });
    expect((await lines("key-points", ...mail)).map(({ text }) => text)).toEqual(STORY);
  });

  it("that stands behind the words of another mail is no title", async () => {
    const [line] = await lines(
      "headline",
      STORY[0] ?? "",
      STORY[1] ?? "",
      "Subject: Old quote of the carpenter",
    );
    expect(line?.text).not.toContain("Old quote");
  });
});

describe("labelled lines", () => {
  const STATUS = "Status: yellow since the carpenter changed the kitchen offer";
  const OWNER = "Owner: the carpenter of the kitchen from the next street";

  it("of a header rank behind every sentence", async () => {
    expect((await lines("key-points", STATUS, OWNER, ...STORY)).map(({ text }) => text)).toEqual(STORY);
  });

  it("are lines like any other when there is one alone, or nothing else", async () => {
    const { document } = handMade(
      sentences(
        STATUS,
        STORY[0] ?? "",
        STORY[1] ?? "",
        "A dog barked behind the house of somebody.",
        "It rained.",
      ),
    );
    const alone = await summarize(document, OPTIONS, async () => {}, new AbortController().signal);
    expect(alone.lines.map(({ text }) => text)).toContain(STATUS);
    expect(await lines("key-points", STATUS, OWNER)).toHaveLength(2);
  });
});
