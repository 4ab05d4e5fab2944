import type { Expression, FunctionCall } from '../syntax/ast.js';
import { contains } from '../syntax/visit.js';

const RANDOM = new Set(['rand', 'randomuuid']);

/** Whether an expression gives another value each time, so that it must not be written twice. */
export function isRandom(expression: Expression): boolean {
  return contains(
    expression,
    (node) => node.kind === 'call' && RANDOM.has((node as FunctionCall).name.toLowerCase()),
  );
}
