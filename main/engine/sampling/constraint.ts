import { AppError } from "#shared/errors.ts";
import { type ByteAutomaton, remembered } from "./byte-automaton.ts";
import { allow, emptyMask, isAllowed, type TokenMask } from "./token-mask.ts";
import { isPlainByte, type TokenTrie } from "./token-trie.ts";

/** What an answer may be, as far as it has come. */
export interface Constraint {
  /** The tokens that may come next; those that end the answer are among them when it may end. Not to be changed. */
  allowed(): TokenMask;
  /** @throws AppError when the token is not allowed */
  accept(token: number): void;
  /** Whether the answer may end here. */
  readonly isComplete: boolean;
  /** Whether it must: nothing can follow. */
  readonly isFinished: boolean;
  /** The same constraint at the same place, for looking ahead. */
  fork(): Constraint;
}

/**
 * Lets through the answers of a byte automaton. A mask is found by walking the tokens' bytes through the automaton, and
 * kept by its state, so that a form that repeats costs a lookup.
 * @throws AppError when no answer exists at all
 */
export function createConstraint(trie: TokenTrie, language: ByteAutomaton): Constraint {
  const automaton = remembered(language);
  const masks = new Map<number, Masked>();
  const maskOf = (exact: number) => {
    const state = automaton.alike(exact, trie.longest);
    const known = masks.get(state);
    if (known !== undefined) return known;
    if (masks.size >= MASKS_MAX) masks.clear();
    const made = walk(trie, automaton, state);
    masks.set(state, made);
    return made;
  };
  const at = (start: number): Constraint => {
    let state = start;
    return {
      allowed: () => (state === ENDED ? emptyMask(trie.size) : maskOf(state).mask),
      accept(token) {
        if (state === ENDED || !isAllowed(maskOf(state).mask, token)) throw notAllowed();
        if (trie.stops.includes(token)) state = ENDED;
        else for (const byte of trie.bytes(token)) state = automaton.step(state, byte);
      },
      get isComplete() {
        return state === ENDED || automaton.isAccepting(state);
      },
      get isFinished() {
        return state === ENDED || (automaton.isAccepting(state) && maskOf(state).isLast);
      },
      fork: () => at(state),
    };
  };
  return at(automaton.start);
}

interface Masked {
  readonly mask: TokenMask;
  /** Whether only the end can follow. */
  readonly isLast: boolean;
}

const PLAIN_BYTES = Array.from({ length: 256 }, (_, byte) => byte).filter(isPlainByte);
const ENDED = -3;
const MASKS_MAX = 1_000;

function walk(trie: TokenTrie, automaton: ByteAutomaton, start: number): Masked {
  const { twin } = trie;
  const isText = PLAIN_BYTES.every((byte) => automaton.step(start, byte) === start);
  const { depth, byte, skip, token } = isText ? trie.rest : trie.all;
  const mask = isText ? trie.plain.slice() : emptyMask(trie.size);
  const states = [start];
  let isLast = !isText;
  for (let node = 0; node < byte.length; ) {
    const level = depth[node] ?? 0;
    const state = automaton.step(states[level] ?? -1, byte[node] ?? 0);
    if (state === -1) {
      node = skip[node] ?? byte.length;
      continue;
    }
    states[level + 1] = state;
    for (let id = token[node] ?? -1; id !== -1; id = twin[id] ?? -1) {
      allow(mask, id);
      isLast = false;
    }
    node++;
  }
  if (automaton.isAccepting(start)) for (const stop of trie.stops) allow(mask, stop);
  return { mask, isLast };
}

function notAllowed(): AppError {
  return new AppError("internal", "A token was chosen that the form of the answer does not allow.");
}
