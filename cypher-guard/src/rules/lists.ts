import type { Expression, ListComprehension, PatternComprehension, Reduce } from '../syntax/ast.js';
import { conjunction, integer, list, variable } from '../syntax/build.js';
import {
  ANY,
  describe,
  isEmptyList,
  isNumber,
  join,
  listOf,
  NULL,
  nullableAs,
  PROPERTY,
  present,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import { forbidPatternComprehension, withoutUnusedName } from './comprehension-place.js';
import type { Context, Scope, Typed } from './context.js';
import { checkCondition, checkExpression } from './expression.js';
import { checkPath } from './pattern.js';

/** An expression that must be a list, and the type of its elements. */
export function checkList(
  expression: Expression,
  scope: Scope,
  context: Context,
): Typed & { element: ValueType } {
  const checked = checkExpression(expression, scope, context);
  const { type } = checked;
  switch (type.kind) {
    case 'list':
      return { ...checked, element: isEmptyList(type) ? NULL : type.element };
    case 'property':
      return { ...checked, element: nullableAs(PROPERTY, false) };
    case 'null':
      return { ...checked, element: ANY };
    case 'any':
      throw context.refuse(expression, 'unknownType', 'the elements');
    default:
      throw context.mistake(expression, `A list was expected, not ${describe(type)}.`);
  }
}

export function withVariable(scope: Scope, name: string, type: ValueType): Scope {
  return new Map(scope).set(name, withoutConstant(type));
}

/** `[x IN list WHERE … | …]` */
export function checkListComprehension(expression: ListComprehension, scope: Scope, context: Context): Typed {
  const over = checkList(expression.list, scope, context);
  const inner = withVariable(scope, expression.variable, over.element);
  const where = expression.where && checkCondition(expression.where, inner, context, 'filter').expression;
  const result = expression.result && checkExpression(expression.result, inner, context);
  forbidPatternComprehension(where, 'a list comprehension', context);
  forbidPatternComprehension(result?.expression ?? null, 'a list comprehension', context);
  return {
    expression: { ...expression, list: over.expression, where, result: result?.expression ?? null },
    type: listOf(result?.type ?? over.element, over.type.nullable),
  };
}

/**
 * `[(a)-[:T]->(b) WHERE … | b.name]`. The engine drops nulls from the result: where there may be any, each value
 * travels in a list of its own.
 */
export function checkPatternComprehension(
  expression: PatternComprehension,
  scope: Scope,
  context: Context,
): Typed {
  const pattern = withoutUnusedName(expression);
  if (pattern.variable !== null) throw context.refuse(expression, 'pathComprehension');
  const inner = new Map(scope);
  const { path, conditions } = checkPath(pattern, inner, context);
  const own = expression.where ? [checkCondition(expression.where, inner, context, 'filter').expression] : [];
  const where = conjunction(expression, [...conditions, ...own]);
  const result = checkExpression(expression.result, inner, context);
  const type = listOf(result.type);
  forbidPatternComprehension(where, 'a pattern comprehension', context);
  forbidPatternComprehension(result.expression, 'a pattern comprehension', context);
  const plain = { ...expression, pattern: path, where, result: result.expression };
  if (!result.type.nullable) return { expression: plain, type };
  const boxed = { ...plain, result: list(expression, result.expression) };
  return { expression: unbox(boxed, context.freshName()), type };
}

function unbox(boxed: PatternComprehension, name: string): Expression {
  const { start, end } = boxed;
  const result: Expression = {
    kind: 'index',
    subject: variable(boxed, name),
    index: integer(boxed, 0),
    start,
    end,
  };
  return { kind: 'listComprehension', variable: name, list: boxed, where: null, result, start, end };
}

/** `reduce(total = 0, x IN list | total + x)` */
export function checkReduce(expression: Reduce, scope: Scope, context: Context): Typed {
  const initial = checkExpression(expression.initial, scope, context);
  const over = checkList(expression.list, scope, context);
  const bind = (accumulator: ValueType) =>
    withVariable(withVariable(scope, expression.variable, over.element), expression.accumulator, accumulator);
  // The accumulator may become wider with the first step: look once with what it starts as, then with what it became.
  const first = checkExpression(expression.step, bind(initial.type), context);
  const widened = join(withoutConstant(initial.type), first.type);
  const step = checkExpression(expression.step, bind(widened), context);
  forbidPatternComprehension(step.expression, 'reduce()', context);
  const settled = join(widened, step.type);
  const type =
    isNumber(settled) && !settled.nullable
      ? present(settled.kind === 'integer' ? 'integer' : 'number')
      : settled;
  return {
    expression: { ...expression, initial: initial.expression, list: over.expression, step: step.expression },
    type: withoutConstant(nullableAs(type, type.nullable || over.type.nullable)),
  };
}
