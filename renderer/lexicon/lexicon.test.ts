import { expect, test } from "vitest";
import { expandAt } from "./expand-abbreviation.ts";
import { brainstormed, brainstormPrompt, ideaBelow, noteIdeas } from "./note-ideas.ts";
import { replacedWord } from "./replace-word.ts";
import { wordAt } from "./word-at.ts";
import { isoDay, writtenDay, writtenTime } from "./written-now.ts";

const at = (text: string): { text: string; range: { start: number; end: number } } => {
  const [before = "", middle = "", after] = text.split("|");
  if (after === undefined)
    return { text: before + middle, range: { start: before.length, end: before.length } };
  return {
    text: before + middle + after,
    range: { start: before.length, end: before.length + middle.length },
  };
};

test.each([
  ["One. The chil|dren ran.", "children", "The children ran."],
  ["ran|", "ran", "ran"],
  ["|ran home", "ran", "ran home"],
  ["a\nthe | hot dogs |here\nb", "hot dogs", "the  hot dogs here"],
  ["It’|s late", "It’s", "It’s late"],
])("the word at %s is %s", (marked, word, sentence) => {
  const { text, range } = at(marked);
  const found = wordAt(text, range);
  expect(found && { ...found, slice: text.slice(found.from, found.to) }).toMatchObject({
    word,
    sentence,
    slice: word,
  });
  expect(found?.sentence.slice(found.at, found.at + word.length)).toBe(word);
});

test.each(["a | b", "| ... |", "one\n|\ntwo", "|one\ntwo|", `|${"x".repeat(101)}|`])(
  "there is no word at %s",
  (marked) => {
    const { text, range } = at(marked);
    expect(wordAt(text, range)).toBeNull();
  },
);

test.each([
  ["an |answer| came", { text: "reply", article: "a" }, "a reply came"],
  ["A |car| came", { text: "auto", article: "an" }, "An auto came"],
  ["the |car| came", { text: "auto", article: "an" }, "the auto came"],
  ["banana |car|", { text: "auto", article: "an" }, "banana auto"],
] as const)("%s with %o becomes %s", (marked, synonym, expected) => {
  const { text, range } = at(marked);
  const place = { from: range.start, to: range.end, word: text.slice(range.start, range.end) };
  const change = replacedWord(text, place, synonym);
  expect(change && text.slice(0, change.from) + change.insert + text.slice(change.to)).toBe(expected);
});

test("a word that is no longer at its place is not replaced", () => {
  expect(
    replacedWord("The dog", { from: 4, to: 7, word: "cat" }, { text: "kitty", article: "a" }),
  ).toBeNull();
});

const SLA = [{ short: "SLA", long: "service level agreement", start: 0, end: 29 }];
const DEFINED = "Service level agreement (SLA). ";

test.each([
  [`${DEFINED}The SL|A ends.`, { kind: "change", insert: "service level agreement" }],
  [`${DEFINED}The |SLA| ends.`, { kind: "change", insert: "service level agreement" }],
  [`${DEFINED}The service lev|el agreement ends.`, { kind: "change", insert: "SLA" }],
  ["Service level agreement (S|LA). ", { kind: "defined", short: "SLA" }],
  [`${DEFINED}The SLAM|.`, { kind: "unknown", word: "SLAM" }],
  [`${DEFINED} | `, { kind: "none" }],
])("at %s: %o", (marked, expected) => {
  const { text, range } = at(marked);
  expect(expandAt(text, range, SLA)).toMatchObject(expected);
});

test("a day is written as the note writes its days", () => {
  const now = new Date(2026, 10, 2, 9, 5);
  expect([
    writtenDay("2026-01-03 and 2026-01-04, or 5 March", now, "en-GB"),
    writtenDay("on 5 March", now, "en-GB"),
    isoDay(now),
    writtenTime(now, "en-GB"),
  ]).toEqual(["2026-11-02", "2 November 2026", "2026-11-02", "9:05"]);
});

const source = [
  {
    document: "n",
    selector: { kind: "text" as const, start: 0, end: 1, quote: "x" },
    score: 1,
    reason: "task" as const,
  },
];

test("ideas are what the note leaves open, in its own words", () => {
  const task = { sources: source, due: null, owner: null, isDone: false, isTicked: false };
  const ideas = noteIdeas({
    questions: [
      { text: "Who pays?", sources: source, speaker: null, answer: null },
      {
        text: "When?",
        sources: source,
        speaker: null,
        answer: { text: "Now.", sources: source, speaker: null },
      },
    ],
    tasks: [
      { ...task, text: "Book the hall" },
      { ...task, text: "Call Ann", owner: { name: "Dan", sources: source } },
      { ...task, text: "Done", isDone: true },
    ],
    topics: [
      { text: "hall", sources: [...source, ...source], phrases: [] },
      { text: "food", sources: [...source, ...source], phrases: [] },
      { text: "said once", sources: source, phrases: [] },
    ],
  });
  expect(ideas).toEqual([
    { kind: "answer", text: "Who pays?" },
    { kind: "owner", text: "Book the hall" },
    { kind: "due", text: "Call Ann" },
    { kind: "next", text: "food" },
  ]);
});

test.each([
  ["One|\nTwo", "One\n\n- idea\nTwo"],
  ["- One|\n- Two", "- One\n- idea\n- Two"],
  ["|", "- idea"],
])("an idea goes below the caret's line: %s", (marked, expected) => {
  const { text, range } = at(marked);
  const { from, insert } = ideaBelow(text, range.start, "idea");
  expect(text.slice(0, from) + insert + text.slice(from)).toBe(expected);
});

test("a model's lines are read as ideas, and a long note is asked about in part", () => {
  expect(
    brainstormed("# Hall\n1. One\n\n- Two\n3) Three\nOne\nBook the hall", "# Hall\nbook the hall."),
  ).toEqual(["One", "Two", "Three"]);
  expect([brainstormPrompt("short", 0).isWhole, brainstormPrompt("x".repeat(4_001), 0).isWhole]).toEqual([
    true,
    false,
  ]);
});
