import type { Tokenizer } from "../tokenizer/tokenizer.ts";
import { allow, emptyMask, type TokenMask } from "./token-mask.ts";

/**
 * The bytes of tokens as a tree, laid out in the order of a walk: a node's children follow it, and `skip` is where the
 * walk goes on when none of them can match.
 */
export interface TrieNodes {
  readonly depth: Uint16Array;
  readonly byte: Uint8Array;
  readonly skip: Int32Array;
  /** The token that ends at a node, or -1. */
  readonly token: Int32Array;
}

export interface TokenTrie {
  readonly size: number;
  readonly stops: readonly number[];
  /** Bytes of the longest token. */
  readonly longest: number;
  readonly all: TrieNodes;
  /** The tokens of plain letters alone, most of a vocabulary: where a form lets any text through, it lets all of them. */
  readonly plain: TokenMask;
  /** All others. */
  readonly rest: TrieNodes;
  /** The next token of the same bytes, or -1, by token. */
  readonly twin: Int32Array;
  bytes(token: number): Uint8Array;
}

/** A byte that means itself in any text, JSON's among them. */
export function isPlainByte(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
}

/** Takes some tens of milliseconds for 50,000 tokens; make it once for a model. Control tokens have no bytes and no place. */
export function createTokenTrie(tokenizer: Pick<Tokenizer, "size" | "stops" | "bytes">): TokenTrie {
  const all = createTree(tokenizer.size * 4);
  const rest = createTree(tokenizer.size);
  const plain = emptyMask(tokenizer.size);
  const twin = new Int32Array(tokenizer.size).fill(-1);
  let longest = 0;
  for (let token = 0; token < tokenizer.size; token++) {
    const bytes = tokenizer.bytes(token);
    if (bytes.length === 0) continue;
    longest = Math.max(longest, bytes.length);
    twin[token] = all.add(bytes, token);
    if (bytes.every(isPlainByte)) allow(plain, token);
    else rest.add(bytes, token);
  }
  return {
    size: tokenizer.size,
    stops: [...tokenizer.stops],
    longest,
    all: all.flatten(),
    plain,
    rest: rest.flatten(),
    twin,
    bytes: (token) => tokenizer.bytes(token),
  };
}

/** A tree while it grows: children are a linked list, short everywhere but at the root. */
function createTree(expected: number) {
  let nodes = 1;
  let byte = new Uint8Array(expected);
  let first = new Int32Array(expected).fill(-1);
  let next = new Int32Array(expected).fill(-1);
  let token = new Int32Array(expected).fill(-1);
  const roots = new Int32Array(256).fill(-1);

  function grow(): void {
    byte = doubled(byte, new Uint8Array(byte.length * 2));
    first = doubled(first, new Int32Array(first.length * 2).fill(-1));
    next = doubled(next, new Int32Array(next.length * 2).fill(-1));
    token = doubled(token, new Int32Array(token.length * 2).fill(-1));
  }

  function find(parent: number, value: number): number {
    if (parent === 0) return roots[value] ?? -1;
    let node = first[parent] ?? -1;
    while (node !== -1 && byte[node] !== value) node = next[node] ?? -1;
    return node;
  }

  function child(parent: number, value: number): number {
    const found = find(parent, value);
    if (found !== -1) return found;
    if (nodes === byte.length) grow();
    const node = nodes++;
    byte[node] = value;
    next[node] = first[parent] ?? -1;
    first[parent] = node;
    if (parent === 0) roots[value] = node;
    return node;
  }

  return {
    /** Answers the token that has had these bytes before, or -1. */
    add(bytes: Uint8Array, id: number): number {
      let node = 0;
      for (const value of bytes) node = child(node, value);
      const before = token[node] ?? -1;
      token[node] = id;
      return before;
    },
    flatten(): TrieNodes {
      const flat = {
        depth: new Uint16Array(nodes - 1),
        byte: new Uint8Array(nodes - 1),
        skip: new Int32Array(nodes - 1),
        token: new Int32Array(nodes - 1),
      };
      let at = 0;
      // A token may be longer than the call stack is deep, so the walk keeps its own stack.
      const open: { child: number; place: number }[] = [{ child: first[0] ?? -1, place: -1 }];
      for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        const { child } = top;
        if (child === -1) {
          open.pop();
          if (top.place !== -1) flat.skip[top.place] = at;
          continue;
        }
        top.child = next[child] ?? -1;
        flat.depth[at] = open.length - 1;
        flat.byte[at] = byte[child] ?? 0;
        flat.token[at] = token[child] ?? -1;
        open.push({ child: first[child] ?? -1, place: at++ });
      }
      return flat;
    },
  };
}

function doubled<T extends Uint8Array | Int32Array>(values: T, longer: T): T {
  longer.set(values);
  return longer;
}
