import type { JsonSchema } from "#shared/engine.ts";
import { AppError } from "#shared/errors.ts";
import { type Constraint, createConstraint } from "./constraint.ts";
import { grammarAutomaton } from "./grammar-automaton.ts";
import { schemaForm } from "./schema-form.ts";
import type { TokenTrie } from "./token-trie.ts";

/**
 * Lets through JSON of a schema (draft 2020-12, in part; `schemaForm` says which). Properties come in the order in which
 * the schema lists them, and no others.
 * @throws AppError naming what is not supported, or that nothing fits the schema
 */
export function createJsonSchema(trie: TokenTrie, schema: JsonSchema): Constraint {
  const automaton = grammarAutomaton(schemaForm(schema));
  if (automaton === null) {
    throw new AppError(
      "invalid-input",
      "No JSON fits this schema: it asks for something that has no end, or leaves nothing to choose. Change the schema.",
    );
  }
  return createConstraint(trie, automaton);
}
