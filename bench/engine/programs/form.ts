import type { JsonSchema } from "#shared/engine.ts";
import type { TextModel } from "#main/engine/generate/text-model.ts";
import { createJsonSchema } from "#main/engine/sampling/json-schema.ts";
import { answer } from "./answer.ts";

const SCHEMA: JsonSchema = {
  type: "object",
  properties: {
    people: {
      type: "array",
      minItems: 4,
      maxItems: 8,
      items: {
        type: "object",
        properties: {
          name: { type: "string" },
          role: { enum: ["author", "editor", "reader"] },
          age: { type: "integer" },
          notes: { type: "array", items: { type: "string" }, maxItems: 3 },
        },
        required: ["name", "role", "age", "notes"],
        additionalProperties: false,
      },
    },
  },
  required: ["people"],
  additionalProperties: false,
};
const REQUEST =
  "List six people who work on a newspaper, with their roles, ages and two notes each, as JSON.";
const TOKENS = 200;

/** Tokens a second of an answer that is free and of one that is held to a JSON schema, its making included. */
export async function measureForm(model: TextModel): Promise<Record<string, number>> {
  const prompt = model
    .template()
    .render([{ role: "user", content: REQUEST }])
    .flatMap(({ ids }) => ids);
  // The tokens by their bytes are looked up once for each model.
  const trie = model.trie();
  const free = await answer(model, { prompt, tokens: TOKENS, isPlain: true });
  const started = performance.now();
  const constraint = createJsonSchema(trie, SCHEMA);
  const made = performance.now() - started;
  const held = await answer(model, { prompt, tokens: TOKENS, isPlain: true, constraint });
  return {
    formFree: (1000 * free.timings.decodeTokens) / free.timings.decodeMs,
    form: (1000 * held.timings.decodeTokens) / (made + held.timings.decodeMs),
  };
}
