/** Anything with a `kind`: a clause, a pattern, an expression, a label expression. */
export interface SyntaxNode {
  readonly kind: string;
}

/** The syntax nodes directly inside a value, found in its fields and lists. */
function* childrenOf(value: object): Generator<SyntaxNode> {
  for (const field of Object.values(value)) {
    if (typeof field !== 'object' || field === null) continue;
    if (isSyntaxNode(field)) yield field;
    else yield* childrenOf(field);
  }
}

function isSyntaxNode(value: object): value is SyntaxNode {
  return 'kind' in value && typeof value.kind === 'string';
}

/**
 * Walks a tree from the outside in, each node before what it holds.
 * `enter` may answer `false` to keep out of a node's inside.
 */
export function visit(value: object, enter: (node: SyntaxNode) => boolean | undefined): void {
  const roots = isSyntaxNode(value) ? [value] : childrenOf(value);
  for (const node of roots) {
    if (enter(node) === false) continue;
    for (const child of childrenOf(node)) visit(child, enter);
  }
}

/** Whether any node inside (the outermost among them) passes `test`. */
export function contains(value: object | null, test: (node: SyntaxNode) => boolean): boolean {
  let found = false;
  if (value) {
    visit(value, (node) => {
      found ||= test(node);
      return !found;
    });
  }
  return found;
}
