import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { readWordTable } from "../lexicon/word-table.ts";
import type { Candidate, CandidateKind } from "./candidate.ts";
import { findCandidates } from "./find-candidates.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = createLexicon(await readWordTable(join(import.meta.dirname, "../../../../models")));
});

const find = (text: string, unknown: string[] = []) =>
  findCandidates(text, {
    lexicon,
    masked: [],
    unknown: unknown.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    isProse: true,
  });
const apply = (text: string, { start, end, replacement }: Candidate) =>
  text.slice(0, start) + replacement + text.slice(end);

/** Each row: the kind, what is written, what is meant. */
const ROWS: [CandidateKind, string, string][] = [
  ["number", "I have two cat.", "I have two cats."],
  ["number", "She walk home.", "She walks home."],
  ["number", "Many womans and child came.", "Many womans and children came."],
  ["past", "Yesterday we walk home.", "Yesterday we walked home."],
  ["past", "He has went home.", "He has gone home."],
  ["ing", "They enjoy to swim and play.", "They enjoy to swim and playing."],
  ["ing", "I am wait for you.", "I am waiting for you."],
  ["article-insert", "I saw movie last night.", "I saw a movie last night."],
  ["article-insert", "She is engineer.", "She is an engineer."],
  ["article-insert", "Meeting went well.", "The meeting went well."],
  ["article-delete", "We like the nature.", "We like nature."],
  ["article-delete", "The people often say so.", "People often say so."],
  ["article-replace", "It is a best one.", "It is the best one."],
  ["preposition-insert", "We listened the radio.", "We listened to the radio."],
  ["preposition-delete", "We discussed about it.", "We discussed it."],
  ["preposition-replace", "It depends of you.", "It depends on you."],
  ["auxiliary-insert", "They going home.", "They are going home."],
  ["auxiliary-delete", "It was happened today.", "It happened today."],
  ["auxiliary-replace", "The results is here.", "The results are here."],
  ["auxiliary-replace", "He don't know.", "He doesn't know."],
  ["pronoun", "Give it to I today.", "Give it to me today."],
  ["confusion", "Its a long way.", "It's a long way."],
  ["confusion", "I would of gone their.", "I would of gone there."],
  ["sound-alike", "We went to the mail.", "We went to the mall."],
  ["confusion", "There was a long cue outside.", "There was a long queue outside."],
  ["comparative", "It is more better now.", "It is better now."],
  ["comparative", "He is the most tallest boy.", "He is the tallest boy."],
  ["merge", "We are all ready late.", "We are already late."],
  ["article-insert", "We left on 12th May.", "We left on the 12th May."],
  ["comma-insert", "However we stayed.", "However, we stayed."],
  ["case", "See you on monday.", "See you on Monday."],
  ["case", "yes, i do.", "yes, I do."],
  ["case", "We met the Manager today.", "We met the manager today."],
  ["merge", "He did it him self.", "He did it himself."],
  ["split", "I like it alot.", "I like it a lot."],
  ["full-stop", "I will be there soon", "I will be there soon."],
  ["full-stop", "Can you be there soon", "Can you be there soon?"],
  ["confusion", "It was a affect of rain.", "It was an effect of rain."],
];

describe("among the candidates of a sentence", () => {
  it.each(ROWS)("%s: %s is what was meant", (kind, written, meant) => {
    const unknown = written.includes("alot") ? ["alot"] : [];
    expect(find(written, unknown).map((one) => [one.kind, apply(written, one)])).toContainEqual([
      expect.stringMatching(kind === "split" ? /split|spelling/ : kind),
      meant,
    ]);
  });

  it("words that only a speller marks get the nearest known ones", () => {
    const text = "We recieve teh parcel.";
    const spellings = find(text, ["recieve", "teh"]).filter(({ kind }) => kind === "spelling");
    expect(spellings.map(({ replacement }) => replacement)).toEqual(
      expect.arrayContaining(["receive", "the"]),
    );
    expect(find(text).filter(({ kind }) => kind === "spelling")).toEqual([]);
  });

  it("regular pasts of irregular verbs and short forms of chats get the words that are meant", () => {
    const text = "u knowed it.";
    const spellings = find(text, ["u", "knowed"]).filter(({ kind }) => kind === "spelling");
    expect(spellings.map((one) => apply(text, one))).toEqual(
      expect.arrayContaining(["u knew it.", "u known it."]),
    );
  });

  it("capitals stay capitals", () => {
    expect(find("Recieve it.", ["Recieve"]).map(({ replacement }) => replacement)).toContain("Receive");
  });

  it("an article fits what follows it after the edit", () => {
    const text = "It is a old house.";
    const inserted = find(text).filter(({ kind }) => kind === "confusion" || kind === "article-replace");
    expect(inserted.map((one) => apply(text, one))).toContain("It is an old house.");
  });
});

describe("nothing is proposed", () => {
  it.each([
    ['He said "I has two cat" and left.', ["has", "cat"]],
    ["He said “I has two cat” and left.", ["has", "cat"]],
    ["Run `get the cat` on it.", ["get", "the", "cat"]],
    ["The file read_only_flag.ts has errors.", ["read_only_flag", "ts"]],
    ["Call getUserName with it.", ["getUserName"]],
    ["See https://example.org/a/the/cat for more.", ["https", "example", "cat"]],
  ])("inside %s", (text, words) => {
    const at = words.map((word) => text.indexOf(word));
    const touched = find(text).filter(({ start, end }) =>
      at.some((index, which) => start < index + (words[which]?.length ?? 0) && index < end),
    );
    expect(touched).toEqual([]);
  });

  it("that deletes a word of content", () => {
    const text = "It is not all just very simple.";
    const kept = ["not", "all", "just", "very", "simple"];
    for (const candidate of find(text)) {
      const words = apply(text, candidate).split(/\W+/);
      const lost = kept.filter((word) => !words.includes(word));
      expect(lost.length === 0 || /\p{L}/u.test(candidate.replacement)).toBe(true);
    }
  });

  it("in masked stretches", () => {
    const masked = [{ start: 0, end: 10 }];
    const found = findCandidates("She go the home.", { lexicon, unknown: [], masked, isProse: true });
    expect(found.every(({ start }) => start >= 10)).toBe(true);
  });

  it("to end a heading with a full stop", () => {
    const found = findCandidates("What we want to do", { lexicon, unknown: [], masked: [], isProse: false });
    expect(found.filter(({ kind }) => kind === "full-stop")).toEqual([]);
  });
});
