import type { Expression, TextOperator } from '../syntax/ast.js';
import { nothing } from '../syntax/build.js';
import { perhaps } from '../types/value-type.js';
import type { Context, Typed } from './context.js';
import { booleanOf } from './expression.js';

/** STARTS WITH, ENDS WITH, CONTAINS and `=~`: of texts; null of anything else that a property may hold. */
export function checkTextPredicate(
  expression: Extract<Expression, { kind: 'binary' }>,
  operator: TextOperator,
  left: Typed,
  right: Typed,
  context: Context,
): Typed {
  for (const { expression: operand, type } of [left, right]) {
    if (['string', 'property', 'null'].includes(type.kind)) continue;
    if (type.kind === 'any' && operator !== '=~') continue;
    if (type.kind === 'any') throw context.refuse(operand, 'unknownType', operator);
    return { expression: nothing(expression), type: perhaps('boolean') };
  }
  const certain = [left, right].every(({ type }) => type.kind === 'string' && !type.nullable);
  return {
    expression: { ...expression, left: left.expression, right: right.expression },
    type: booleanOf(!certain),
  };
}
