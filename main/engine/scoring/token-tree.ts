/** One token of one or more continuations; what stands before it is the way from the root. */
export interface TreeNode {
  token: number;
  /** Its number among the nodes; a parent comes before its children. */
  index: number;
  parent: TreeNode | null;
}

/** Continuations of one text as a tree, in which beginnings that they share stand once. */
export interface TokenTree {
  nodes: readonly TreeNode[];
  /** For each continuation its nodes, from the first token to the last. */
  paths: readonly (readonly TreeNode[])[];
}

/** @param root the token before all of them, which becomes node 0 */
export function buildTokenTree(root: number, continuations: readonly (readonly number[])[]): TokenTree {
  const top: TreeNode = { token: root, index: 0, parent: null };
  const nodes = [top];
  const children = new Map<string, TreeNode>();
  const paths = continuations.map((tokens) => {
    let parent = top;
    return tokens.map((token) => {
      const key = `${parent.index} ${token}`;
      const known = children.get(key);
      const node = known ?? { token, index: nodes.length, parent };
      if (known === undefined) {
        nodes.push(node);
        children.set(key, node);
      }
      parent = node;
      return node;
    });
  });
  return { nodes, paths };
}

/** Whether one node stands on the way to another, or is it. */
export function isOnPath(node: TreeNode, other: TreeNode): boolean {
  for (let at: TreeNode | null = other; at !== null && at.index >= node.index; at = at.parent) {
    if (at === node) return true;
  }
  return false;
}
