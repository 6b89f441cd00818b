/** A stretch of text, or a special token that stands in it. */
export type Fragment = { text: string } | { token: number };

/**
 * Finds the special tokens of a text, the longest at the leftmost place first, in time linear in the text.
 * @param tokens texts and ids of all special tokens
 */
export function createSpecialTokens(
  tokens: Iterable<readonly [text: string, id: number]>,
): (text: string, isAllowed: (id: number, start: number, end: number) => boolean) => Fragment[] {
  const root: Node = { next: new Map(), token: null };
  for (const [text, id] of tokens) if (text !== "") insert(root, text, id);

  return (text, isAllowed) => {
    const fragments: Fragment[] = [];
    let begin = 0;
    for (let start = 0; start < text.length; ) {
      let token: number | null = null;
      let end = start;
      let node = root.next.get(text.charCodeAt(start));
      for (let at = start + 1; node !== undefined; node = node.next.get(text.charCodeAt(at)), at++) {
        if (node.token === null || !isAllowed(node.token, start, at)) continue;
        token = node.token;
        end = at;
      }
      if (token === null) {
        start++;
        continue;
      }
      if (start > begin) fragments.push({ text: text.slice(begin, start) });
      fragments.push({ token });
      start = end;
      begin = end;
    }
    if (begin < text.length) fragments.push({ text: text.slice(begin) });
    return fragments;
  };
}

interface Node {
  readonly next: Map<number, Node>;
  token: number | null;
}

function insert(root: Node, text: string, id: number): void {
  let node = root;
  for (let at = 0; at < text.length; at++) {
    let next = node.next.get(text.charCodeAt(at));
    if (next === undefined) {
      next = { next: new Map(), token: null };
      node.next.set(text.charCodeAt(at), next);
    }
    node = next;
  }
  node.token ??= id;
}
