import type { ChatMessage } from "#shared/engine.ts";
import { AppError } from "#shared/errors.ts";
import type { GgufMetadata } from "../gguf/metadata.ts";
import { readTemplate, type TemplateValue } from "./template-runtime.ts";
import { createTextSlots } from "./text-slots.ts";
import type { Tokenizer } from "./tokenizer.ts";

/** A piece of a prompt. Text is one kind of piece. */
export interface PromptPiece {
  readonly ids: readonly number[];
}

export interface RenderOptions {
  /** Whether the prompt ends where the answer begins. */
  addGenerationPrompt?: boolean;
  /** What the template takes for now; without it, templates that ask do without a date. */
  now?: Date;
  /** Switches that a template knows by name, such as `enable_thinking`. */
  variables?: Readonly<Record<string, string | number | boolean>>;
}

export interface ChatTemplate {
  /** What the person should know of the form that is used, if anything. */
  readonly note: string | null;
  /**
   * A conversation in the form the model was trained on. Words of the messages never become control tokens.
   * @throws AppError when the template fails, refuses the conversation or has no place for a message
   */
  render(messages: readonly ChatMessage[], options?: RenderOptions): PromptPiece[];
}

/**
 * The chat form that a GGUF file describes, in Jinja. A file without one gets a plain form, and `note` says so.
 * @throws AppError when the template cannot be read
 */
export function createChatTemplate(metadata: GgufMetadata, tokenizer: Tokenizer): ChatTemplate {
  const written = metadata.string("tokenizer.chat_template", null);
  const source = written ?? PLAIN_FORM;
  const renderTemplate = readTemplate(source);
  const special: Record<string, string> = {
    bos_token: tokenizer.bos === null ? "" : tokenizer.name(tokenizer.bos),
    eos_token: tokenizer.eos === null ? "" : tokenizer.name(tokenizer.eos),
  };

  return {
    note:
      written === null
        ? "This model brings no chat template, so it was given the conversation as plain text. A model that was trained on conversations answers better."
        : null,
    render(messages, { addGenerationPrompt = true, now, variables = {} } = {}) {
      const slots = createTextSlots(source, tokenizer.userDefined);
      const turns = messages.map(({ role, content }): TemplateValue => {
        // A template may drop what the model has said, such as its thoughts, and nothing else.
        return { role, content: slots.put(textOf(content), role !== "assistant") };
      });
      const rendered = renderTemplate(
        { ...special, ...variables, messages: turns, add_generation_prompt: addGenerationPrompt },
        now ?? null,
      );
      const parts = slots.take(rendered);
      if (parts === null) throw noPlace();
      const ids = tokenizer.encodeParts(parts);
      const { bos } = tokenizer;
      return [{ ids: tokenizer.addsBos && bos !== null && ids[0] !== bos ? [bos, ...ids] : ids }];
    },
  };
}

/** For models that were never trained on a chat form. */
const PLAIN_FORM = [
  "{% for message in messages %}",
  "{% if message.role == 'user' %}User: {% elif message.role == 'assistant' %}Assistant: {% endif %}",
  "{{ message.content }}{{ '\\n\\n' }}",
  "{% endfor %}",
  "{% if add_generation_prompt %}Assistant:{% endif %}",
].join("");

function textOf(content: ChatMessage["content"]): string {
  return typeof content === "string" ? content : content.map((part) => part.text).join("\n");
}

function noPlace(): AppError {
  return new AppError(
    "invalid-input",
    "The chat template of this model has no place for one of the messages. Leave the system message out, or put its words into the first message of the user.",
  );
}
