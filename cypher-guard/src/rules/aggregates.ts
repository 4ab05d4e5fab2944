import type { Expression, FunctionCall } from '../syntax/ast.js';
import { type SyntaxNode, visit } from '../syntax/visit.js';

const AGGREGATES = new Set([
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'collect',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
]);

export function isAggregate(node: SyntaxNode): node is FunctionCall {
  return node.kind === 'call' && AGGREGATES.has((node as FunctionCall).name.toLowerCase());
}

/** Whether an expression aggregates; what a subquery inside it does is its own affair. */
export function hasAggregate(expression: Expression): boolean {
  let found = false;
  visit(expression, (node) => {
    found ||= isAggregate(node);
    return !found && node.kind !== 'subquery';
  });
  return found;
}
