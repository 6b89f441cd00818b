import type { Tokenizer } from "../tokenizer/tokenizer.ts";

/**
 * The bytes of all tokens as one tree, laid out in the order of a walk: a node's children follow it, and `skip` is where
 * the walk goes on when none of them can match.
 */
export interface TokenTrie {
  readonly size: number;
  readonly stops: readonly number[];
  readonly depth: Uint16Array;
  readonly byte: Uint8Array;
  readonly skip: Int32Array;
  /** The token that ends at a node, or -1. */
  readonly token: Int32Array;
  /** The next token of the same bytes, or -1, by token. */
  readonly twin: Int32Array;
  bytes(token: number): Uint8Array;
}

/** Takes some ten milliseconds for 50,000 tokens; make it once for a model. Control tokens have no bytes and no place. */
export function createTokenTrie(tokenizer: Pick<Tokenizer, "size" | "stops" | "bytes">): TokenTrie {
  const tree = createTree(tokenizer.size * 4);
  const twin = new Int32Array(tokenizer.size).fill(-1);
  for (let token = 0; token < tokenizer.size; token++) {
    const bytes = tokenizer.bytes(token);
    if (bytes.length === 0) continue;
    let node = 0;
    for (const byte of bytes) node = tree.child(node, byte);
    twin[token] = tree.tokenAt(node);
    tree.setToken(node, token);
  }
  return {
    size: tokenizer.size,
    stops: [...tokenizer.stops],
    ...tree.flatten(),
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

  return {
    tokenAt: (node: number) => token[node] ?? -1,
    setToken(node: number, id: number) {
      token[node] = id;
    },
    child(parent: number, value: number): number {
      const found = find(parent, value);
      if (found !== -1) return found;
      if (nodes === byte.length) grow();
      const node = nodes++;
      byte[node] = value;
      next[node] = first[parent] ?? -1;
      first[parent] = node;
      if (parent === 0) roots[value] = node;
      return node;
    },
    flatten() {
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
