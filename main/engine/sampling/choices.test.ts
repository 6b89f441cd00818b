import { expect, test } from "vitest";
import { createMetadata } from "../gguf/metadata.ts";
import { drawnAnswer, follow } from "../testing/answers.ts";
import { TRAINING_TEXT } from "../testing/mixed-text.ts";
import { byteLevelVocabulary, sentencePieceVocabulary } from "../testing/trained-vocabulary.ts";
import { createTokenizer } from "../tokenizer/tokenizer.ts";
import { createChoices } from "./choices.ts";
import { eachAllowed } from "./token-mask.ts";
import { createTokenTrie } from "./token-trie.ts";

const tokenizer = createTokenizer(createMetadata(byteLevelVocabulary({ text: TRAINING_TEXT, size: 500 })));
const trie = createTokenTrie(tokenizer);
const CHOICES = ["notebook", "note", "budget", "日本語", "Straße 3", "note"];
const choices = () => createChoices(trie, CHOICES, tokenizer);

test("every answer is one of the choices, and every choice can be the answer", () => {
  const constraint = choices();
  const answers = new Set(
    Array.from({ length: 200 }, (_, seed) => drawnAnswer(constraint.fork(), tokenizer, seed)),
  );
  expect(answers).toEqual(new Set(CHOICES));
});

test("the mask holds just the tokens that go on with a choice", () => {
  const allowed: string[] = [];
  eachAllowed(createChoices(trie, ["the end"], tokenizer).allowed(), (id) =>
    allowed.push(tokenizer.decode([id])),
  );
  const beginnings = Array.from({ length: tokenizer.size }, (_, id) => tokenizer.decode([id])).filter(
    (text) => text !== "" && "the end".startsWith(text),
  );
  expect(allowed.sort()).toEqual(beginnings.sort());
});

test("a choice that begins another may end or go on", () => {
  const constraint = choices();
  expect(follow(constraint, tokenizer, "note")).toBe("complete");
  expect(constraint.isFinished).toBe(false);
  expect(follow(constraint, tokenizer, "book")).toBe("complete");
  expect(constraint.isFinished).toBe(true);
});

test("a SentencePiece model answers without the space before a word", () => {
  const other = createTokenizer(createMetadata(sentencePieceVocabulary({ text: TRAINING_TEXT, size: 700 })));
  const constraint = createChoices(createTokenTrie(other), ["note", "日本"], other);
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => drawnAnswer(constraint.fork(), other, seed)))).toEqual(
    new Set(["note", "日本"]),
  );
});

test("tokens of the same bytes are allowed together", () => {
  const bytes = [new Uint8Array(0), Uint8Array.of(65), Uint8Array.of(65), Uint8Array.of(66)];
  const twins = createTokenTrie({
    size: 4,
    stops: new Set([0]),
    bytes: (id) => bytes[id] ?? new Uint8Array(0),
  });
  const plain = { encode: () => [1], bytes: (id: number) => bytes[id] ?? new Uint8Array(0) };
  expect(createChoices(twins, ["A"], plain).allowed()).toEqual(Uint32Array.of(0b0110));
});

test.each<[string, string[], string]>([
  ["an empty list", [], "the list of choices is empty"],
  ["an empty choice", ["a", ""], "one of the choices is empty"],
  ["a lone surrogate", ["\ud800"], "this model cannot write the choice"],
])("%s is refused in words", (_, list, message) => {
  expect(() => createChoices(trie, list, tokenizer)).toThrow(message);
});

test("a choice of bytes that the vocabulary lacks is refused in words", () => {
  const keys = byteLevelVocabulary({ text: "", size: 0 });
  const texts = keys.get("tokenizer.ggml.tokens") as string[];
  const poor = createTokenizer(
    createMetadata(
      new Map([...keys, ["tokenizer.ggml.tokens", texts.map((text) => (text === "z" ? "zzz" : text))]]),
    ),
  );
  expect(() => createChoices(createTokenTrie(poor), ["a", "z"], poor)).toThrow('cannot write the choice "z"');
});
