import { AppError } from "#shared/errors.ts";
import type { Tokenizer } from "../tokenizer/tokenizer.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";
import { type Constraint, createConstraint } from "./constraint.ts";
import type { TokenTrie } from "./token-trie.ts";

/**
 * Lets through exactly one of the choices, byte for byte.
 * @throws AppError when there are none, or the model cannot write one of them
 */
export function createChoices(
  trie: TokenTrie,
  choices: readonly string[],
  tokenizer: Pick<Tokenizer, "encode" | "bytes">,
): Constraint {
  if (choices.length === 0) throw refused("the list of choices is empty. Give at least one");
  for (const choice of choices) {
    if (choice === "") throw refused("one of the choices is empty. Leave it out");
    if (!choice.isWellFormed() || !isWritable(choice, tokenizer)) {
      throw refused(
        `this model cannot write the choice ${JSON.stringify(choice.slice(0, 60))}. Put it in other words`,
      );
    }
  }
  return createConstraint(trie, choicesAutomaton(choices));
}

/** States are runs of the sorted choices that begin with what was read. */
function choicesAutomaton(choices: readonly string[]): ByteAutomaton {
  const encoder = new TextEncoder();
  const sorted = [...new Set(choices)]
    .map((choice) => encoder.encode(choice))
    .sort((a, b) => Buffer.compare(a, b));
  const runs: { from: number; to: number; length: number }[] = [];
  const known = new Map<string, number>();
  const stateOf = (from: number, to: number, length: number) => {
    const key = `${from} ${to} ${length}`;
    let state = known.get(key);
    if (state === undefined) {
      state = runs.push({ from, to, length }) - 1;
      known.set(key, state);
    }
    return state;
  };
  return {
    start: stateOf(0, sorted.length, 0),
    step(state, byte) {
      const run = runs[state];
      if (run === undefined) return -1;
      const at = (index: number) => sorted[index]?.[run.length] ?? -1;
      const from = lowest(run.from, run.to, (index) => at(index) >= byte);
      const to = lowest(from, run.to, (index) => at(index) > byte);
      return from === to ? -1 : stateOf(from, to, run.length + 1);
    },
    alike: (state) => state,
    // The shortest of a run comes first.
    isAccepting: (state) => sorted[runs[state]?.from ?? -1]?.length === runs[state]?.length,
  };
}

/** The first index from which on `isTrue` holds, or `to`. */
function lowest(from: number, to: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWritable(choice: string, tokenizer: Pick<Tokenizer, "encode" | "bytes">): boolean {
  const written = tokenizer.encode(choice).flatMap((id) => [...tokenizer.bytes(id)]);
  const text = Buffer.from(written).toString("utf8");
  // SentencePiece puts a space before a text, which an answer need not have.
  return text === choice || text === ` ${choice}`;
}

function refused(what: string): AppError {
  return new AppError("invalid-input", `The answer cannot be one of the choices: ${what}.`);
}
