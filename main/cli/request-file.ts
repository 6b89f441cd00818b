import { z } from "zod";
import { type ChatMessage, chatMessage, type JsonSchema, jsonSchema } from "#shared/engine.ts";
import { AppError } from "#shared/errors.ts";
import type { CommandContext } from "./context.ts";
import { readInput } from "./read-input.ts";

const conversation = z.array(chatMessage).min(1);

/** A prompt as it stands, or for "-" the text of standard input. */
export async function readPrompt(context: CommandContext, prompt: string): Promise<string> {
  return prompt === "-" ? (await readInput(context, "-")).text : prompt;
}

/** Chat messages from a JSON file: a list of them, or an object that holds it as `messages`. */
export async function readMessages(context: CommandContext, file: string): Promise<ChatMessage[]> {
  const messages = await readJson(
    context,
    file,
    z.union([conversation, z.object({ messages: conversation })]),
    'a list of messages such as [{"role": "user", "content": "Hello"}]',
  );
  return Array.isArray(messages) ? messages : messages.messages;
}

export function readSchema(context: CommandContext, file: string): Promise<JsonSchema> {
  return readJson(context, file, jsonSchema, "a JSON schema");
}

async function readJson<Value>(
  context: CommandContext,
  file: string,
  shape: z.ZodType<Value>,
  what: string,
): Promise<Value> {
  const { text, name } = await readInput(context, file);
  const read = shape.safeParse(parse(text));
  if (read.success) return read.data;
  throw new AppError("invalid-input", `${name} is not ${what}. Correct it and try again.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
