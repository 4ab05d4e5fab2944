import type { Expression } from '../syntax/ast.js';
import { printExpression } from '../syntax/print-expression.js';
import type { Context } from './context.js';

/** Longer than any that people write; what grows threefold at each level of nesting passes it soon. */
const LONGEST_REPEATED = 20_000;

/** Throws where an expression that a rule writes more than once is so long that the query would explode. */
export function checkRepetition(expression: Expression, context: Context): void {
  if (printExpression(expression).length > LONGEST_REPEATED) throw context.refuse(expression, 'tooLong');
}
