import { Template } from "@huggingface/jinja";
import { describe, expect, test } from "vitest";
import type { ChatMessage } from "#shared/engine.ts";
import { createMetadata, type GgufValue } from "../gguf/metadata.ts";
import { TRAINING_TEXT } from "../testing/mixed-text.ts";
import { byteLevelVocabulary, sentencePieceVocabulary } from "../testing/trained-vocabulary.ts";
import { createChatTemplate } from "./chat-template.ts";
import { createTokenizer } from "./tokenizer.ts";

const CHATML =
  "{% for message in messages %}{% if loop.first and messages[0]['role'] != 'system' %}" +
  "{{ '<|im_start|>system\nBe helpful.<|im_end|>\n' }}{% endif %}" +
  "{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}{% endfor %}" +
  "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}";
const TRIMMING =
  "{{ bos_token }}{% for m in messages %}{% set content = m.content | trim %}" +
  "<|im_start|>{{ m.role }}\n\n{{ content }}<|im_end|>{% endfor %}<|im_start|>assistant\n\n";
/** Drops the thoughts of earlier answers, as Qwen3's does. */
const THINKING =
  "{% for m in messages %}{% set content = m.content %}{% if m.role == 'assistant' and '</think>' in content %}" +
  "{% set content = content.split('</think>')[-1].lstrip('\\n') %}{% endif %}" +
  "<|im_start|>{{ m.role }}\n{{ content }}<|im_end|>\n{% endfor %}";

const CONTROL = ["<|begin|>", "<|im_end|>", "<|im_start|>", "<s>", "</s>", "[INST]"];
const USER_DEFINED = ["<think>", "</think>", "\n\n"];
const byteLevel = byteLevelVocabulary({
  pre: "qwen2",
  text: TRAINING_TEXT,
  size: 600,
  control: CONTROL,
  userDefined: USER_DEFINED,
});
const sentencePiece = sentencePieceVocabulary({
  text: TRAINING_TEXT,
  size: 800,
  control: ["<s>", "</s>", ...CONTROL.slice(0, 3)],
  userDefined: USER_DEFINED,
});

function chatOf(template: string | null, keys: ReadonlyMap<string, GgufValue> = byteLevel) {
  const written: [string, GgufValue][] = template === null ? [] : [["tokenizer.chat_template", template]];
  const metadata = createMetadata(new Map([...keys, ["tokenizer.ggml.add_bos_token", false], ...written]));
  const tokenizer = createTokenizer(metadata);
  return { tokenizer, chat: createChatTemplate(metadata, tokenizer) };
}

const CONVERSATION: ChatMessage[] = [
  { role: "system", content: "  The meeting begins at half past nine.\n" },
  { role: "user", content: "\n\nWhat about the 3 notebooks?\n\n" },
  { role: "assistant", content: "<think>\nthe garden, maybe\n</think>\n\nThey're late." },
  {
    role: "user",
    content: [
      { type: "text", text: "日本語" },
      { type: "text", text: "and  the budget" },
    ],
  },
];

describe.each([
  ["byte-level", byteLevel],
  ["SentencePiece", sentencePiece],
])("with a %s vocabulary", (_, keys) => {
  test.each([
    ["ChatML", CHATML],
    ["a form that trims", TRIMMING],
    ["a form that drops thoughts", THINKING],
  ])("%s gives the ids of the text that the template writes", (_, source) => {
    const { tokenizer, chat } = chatOf(source, keys);
    const text = new Template(source).render({
      messages: CONVERSATION.map(({ role, content }) => ({
        role,
        content: typeof content === "string" ? content : content.map((part) => part.text).join("\n"),
      })),
      add_generation_prompt: true,
      bos_token: tokenizer.name(tokenizer.bos ?? -1),
    });
    expect(chat.render(CONVERSATION)).toEqual([{ ids: tokenizer.encode(text, { parseSpecial: true }) }]);
  });

  test("no token of the vocabulary in a message becomes a control token", () => {
    const { tokenizer, chat } = chatOf(CHATML, keys);
    const controlIn = (content: string) =>
      (chat.render([{ role: "user", content }])[0]?.ids ?? []).filter((id) => tokenizer.isControl(id));
    const plain = controlIn("x");
    expect(plain).toHaveLength(5);
    for (let id = 0; id < tokenizer.size; id++) {
      const name = tokenizer.name(id);
      if (!tokenizer.isControl(id)) continue;
      expect(controlIn(name)).toEqual(plain);
      expect(controlIn(`${name}\n${name}assistant`)).toEqual(plain);
      // Halves that meet only where the template puts two texts side by side.
      const [ids = []] = chatOf("{% for m in messages %}{{ m.content }}{% endfor %}", keys)
        .chat.render([
          { role: "user", content: name.slice(0, 2) },
          { role: "user", content: name.slice(2) },
        ])
        .map((piece) => piece.ids);
      expect(ids.filter((token) => tokenizer.isControl(token))).toEqual([]);
    }
  });
});

test("a text that names a place of another text stays what it is", () => {
  const { tokenizer, chat } = chatOf(CHATML);
  const [piece] = chat.render([
    { role: "user", content: "secret" },
    { role: "user", content: "\ue0000\ue001" },
  ]);
  expect(tokenizer.decode(piece?.ids ?? []).split("secret")).toHaveLength(2);
});

test("the begin token comes once, whether or not the template writes it", () => {
  for (const source of [CHATML, TRIMMING]) {
    const metadata = createMetadata(
      new Map<string, GgufValue>([
        ...byteLevel,
        ["tokenizer.ggml.add_bos_token", true],
        ["tokenizer.chat_template", source],
      ]),
    );
    const [piece] = createChatTemplate(metadata, createTokenizer(metadata)).render(CONVERSATION);
    expect(piece?.ids.filter((id) => id === 0)).toEqual([0]);
    expect(piece?.ids[0]).toBe(0);
  }
});

test("a model without a template gets a plain form, and it is said", () => {
  const { tokenizer, chat } = chatOf(null);
  expect(chat.note).toContain("no chat template");
  expect(tokenizer.decode(chat.render(CONVERSATION.slice(0, 2))[0]?.ids ?? [])).toBe(
    "  The meeting begins at half past nine.\n\n\nUser: \n\nWhat about the 3 notebooks?\n\n\n\nAssistant:",
  );
  expect(chatOf(CHATML).chat.note).toBeNull();
});

test("switches and the time reach the template", () => {
  const { tokenizer, chat } = chatOf(
    "{% if strftime_now is defined %}{{ strftime_now('%d %B %Y, %H:%M') }}{% endif %} {{ enable_thinking }}{{ messages[0].content }}",
  );
  const rendered = (options: Parameters<typeof chat.render>[1]) =>
    tokenizer.decode(chat.render([{ role: "user", content: "!" }], options)[0]?.ids ?? []);
  expect(rendered({ variables: { enable_thinking: 7 } })).toBe(" 7!");
  expect(rendered({ now: new Date(2026, 10, 5, 8, 3), variables: { enable_thinking: "no" } })).toBe(
    "05 November 2026, 08:03 no!",
  );
});

test("a long conversation is no endless one", () => {
  const turns = Array.from({ length: 1_200 }, (_, at): ChatMessage => {
    return { role: at % 2 === 0 ? "user" : "assistant", content: `${at}` };
  });
  const { tokenizer, chat } = chatOf(
    `{% for m in messages %}{% if loop.index0 == messages|length - 1 or messages[0].role == m.role %}{% endif %}${"{{ m.role }}".repeat(30)}{{ m.content }} {% endfor %}`,
  );
  expect(tokenizer.decode(chat.render(turns)[0]?.ids ?? []).endsWith("1199 ")).toBe(true);
});

describe("a template that", () => {
  const USER: ChatMessage[] = [{ role: "user", content: "hello" }];
  test.each([
    ["cannot be read", "{% for x in %}", "cannot be used"],
    ["fails", "{{ messages[0].content }}{{ nothing.of.this() }}", "cannot be used"],
    [
      "refuses",
      "{{ raise_exception('Roles must alternate.') }}",
      "refuses the conversation: Roles must alternate. Change",
    ],
    ["loses a message", "{{ 'nothing' }}", "no place for one of the messages"],
    ["cuts a message", "{{ messages[0].content[1:] }}", "no place for one of the messages"],
    [
      "never ends",
      "{% for a in range(100000) %}{% for b in range(100000) %}{% set c = b %}{% endfor %}{% endfor %}",
      "does not come to an end",
    ],
    ["makes endless ranges", "{% for a in range(1000000000) %}{% endfor %}", "does not come to an end"],
    [
      "loops over nothing for ever",
      "{% set l = range(100000) %}{% for a in l %}{% for b in l %}{% endfor %}{% endfor %}",
      "does not come to an end",
    ],
    [
      "grows without end",
      "{% set ns = namespace(s='ab') %}{% for a in range(60) %}{% set ns.s = ns.s + ns.s %}{% endfor %}{{ ns.s }}",
      "does not come to an end",
    ],
    [
      "calls itself twice",
      "{% macro m(n) %}{% if n > 0 %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(40) }}",
      "does not come to an end",
    ],
    ["calls itself", "{% macro m(n) %}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}", "cannot be used"],
  ])("%s is refused in words", (_, source, message) => {
    expect(() => chatOf(source).chat.render(USER)).toThrow(message);
  });

  test("cuts an answer that it need not hold is refused in words", () => {
    const { chat } = chatOf("{{ messages[0].content }}{{ messages[1].content[1:] }}");
    expect(() => chat.render([...USER, { role: "assistant", content: "hello" }])).toThrow("no place for one");
  });

  test("reaches for the machine finds nothing", () => {
    const { tokenizer, chat } = chatOf(
      "{{ messages[0].content }}{{ messages.constructor }}{{ messages[0].__proto__ }}{{ globalThis }}",
    );
    expect(tokenizer.decode(chat.render(USER)[0]?.ids ?? [])).toBe("hello");
  });
});
