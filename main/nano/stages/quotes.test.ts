import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";

/** "speaker: words" in order. Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['"We will open in May," said Ana Ruiz.', ["Ana Ruiz: We will open in May,"]],
  ["Dan replied: “Not before the roof is done.”", ["Dan: Not before the roof is done."]],
  ["“It’s **ours** now”, Marek explained.", ["Marek: It’s **ours** now"]],
  ['The sign says "no dogs on the lawn".', ["-: no dogs on the lawn"]],
  ['The so-called "expert" left early.', []],
  ['A 5" pipe and a 7" pipe do not fit each other.', []],
  ["„Wir öffnen im Mai“, sagte die Leiterin.", ["-: Wir öffnen im Mai"]],
  ["Elle a dit : « Nous ouvrons en mai ».", ["-: Nous ouvrons en mai"]],
  ["彼女は「五月に開きます」と言った。", ["-: 五月に開きます"]],
  ['Ana: "One is enough for all of us."', ["Ana: One is enough for all of us."]],
  ['An "unclosed mark runs to the end of it all.', []],
];

describe("quoted words", () => {
  it.each(EXAMPLES)("%s", (text, labels) => {
    const found = insightsOf(text).quotes.map(({ start, end, speaker }) => {
      const name = speaker === null ? "-" : text.slice(speaker.start, speaker.end);
      return `${name}: ${text.slice(start, end)}`;
    });
    expect(found).toEqual(labels);
  });
});
