import { expect, test } from "vitest";
import { countCharacters, countText } from "./text-statistics.ts";

const breathe = () => Promise.resolve();
const going = new AbortController().signal;

test("words are counted without Markdown marks", async () => {
  const text = "# Boiler call\n\n- [ ] Ask **Dan** about £2,150\n";
  expect(await countText([text], breathe, going)).toEqual({ words: 6, minutes: 1 });
});

test("a note without words takes no time to read", async () => {
  expect(await countText(["--- \n ***"], breathe, going)).toEqual({ words: 0, minutes: 0 });
});

test("languages without spaces are counted in words and read by characters", async () => {
  const text = "今日は天気がいいです。".repeat(100);
  expect(await countText([text], breathe, going)).toEqual({ words: 600, minutes: 2 });
});

test("a word is not counted twice where pieces meet", async () => {
  const text = "abcdefg ".repeat(10_000);
  const pieces = text.match(/.{1,777}/g) ?? [];
  expect(await countText(pieces, breathe, going)).toEqual({ words: 10_000, minutes: 43 });
  expect(await countText([text], breathe, going)).toEqual({ words: 10_000, minutes: 43 });
});

test("counting a long note pauses between pieces and ends when it is called off", async () => {
  const stop = new AbortController();
  let pauses = 0;
  const counted = countText(
    ["word ".repeat(40_000)],
    async () => {
      pauses += 1;
      if (pauses === 3) stop.abort();
    },
    stop.signal,
  );
  expect(await counted).toBeUndefined();
  expect(pauses).toBe(3);
});

test("selected characters are counted as a reader sees them", () => {
  expect(countCharacters("👩‍👩‍👧 é")).toBe(3);
  expect(countCharacters("😀".repeat(15_000))).toBe(15_000);
});
