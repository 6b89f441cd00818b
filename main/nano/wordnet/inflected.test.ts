import { expect, test } from "vitest";
import type { PartOfSpeech } from "#shared/lexicon.ts";
import { inflected, inflectionOf } from "./inflected.ts";

test.each<
  [form: string, lemma: string, part: PartOfSpeech, before: string, synonym: string, fitting: string]
>([
  ["children", "child", "noun", "", "kid", "kids"],
  ["boxes", "box", "noun", "", "fry", "fries"],
  ["ran", "run", "verb", "He ", "sprint", "sprinted"],
  ["ran", "run", "verb", "He ", "flee", "fled"],
  ["runs", "run", "verb", "He ", "carry on", "carries on"],
  ["running", "run", "verb", "He is ", "flee", "fleeing"],
  ["bought", "buy", "verb", "She had ", "take", "taken"],
  ["bought", "buy", "verb", "She ", "take", "took"],
  ["buy", "buy", "verb", "They ", "take", "take"],
  ["happier", "happy", "adjective", "", "glad", "gladder"],
  ["happier", "happy", "adjective", "", "content", "more content"],
  ["biggest", "big", "adjective", "", "large", "largest"],
  ["happy", "happy", "adjective", "", "glad", "glad"],
])(
  "what stands for %s, a form of %s (%s) behind '%s': %s as %s",
  (form, lemma, part, before, word, fitting) => {
    expect(inflected(word, part, inflectionOf(form, lemma, part, before))).toBe(fitting);
  },
);
