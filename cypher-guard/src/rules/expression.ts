import type { Expression } from '../syntax/ast.js';
import { typeOfValue, typeWithoutValue } from '../types/type-of-value.js';
import {
  describe,
  isNumber,
  joinAll,
  listOf,
  NULL,
  perhaps,
  present,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import { checkIndex, checkLabelTest, checkProperty, checkSlice } from './access.js';
import { checkArithmetic } from './arithmetic.js';
import { checkCall } from './call.js';
import { checkCase } from './case.js';
import { compare, isComparison } from './comparison.js';
import { evaluate, literal } from './constant.js';
import type { Context, Scope, Typed, Usage } from './context.js';
import { checkListComprehension, checkPatternComprehension, checkReduce } from './lists.js';
import { checkMap, checkMapProjection } from './maps.js';
import { checkMembership } from './membership.js';
import { checkPatternPredicate } from './pattern.js';
import { checkQuantifier } from './quantifier.js';
import { checkSubquery } from './subquery.js';
import { checkTextPredicate } from './text-predicate.js';

/**
 * Rewrites an expression into one that the embedded engine evaluates as Neo4j evaluates the original,
 * and says what is known of its value.
 *
 * @throws CypherGuardError where no such rewriting is known, or no store would take the expression.
 */
export function checkExpression(
  expression: Expression,
  scope: Scope,
  context: Context,
  usage: Usage = 'value',
): Typed {
  switch (expression.kind) {
    case 'integer':
      return {
        expression,
        type: { ...present('integer'), constant: expression.value, nonNegative: expression.value >= 0n },
      };
    case 'float':
      return checkFloat(expression.value, expression, context);
    case 'string':
      return { expression, type: { ...present('string'), constant: expression.value } };
    case 'boolean':
      return { expression, type: { ...present('boolean'), constant: expression.value } };
    case 'null':
      return { expression, type: NULL };
    case 'parameter':
      return checkParameter(expression.name, expression, context);
    case 'variable':
      return { expression, type: lookUp(expression.name, expression, scope, context) };
    case 'property':
      return checkProperty(expression, scope, context);
    case 'index':
      return checkIndex(expression, scope, context);
    case 'slice':
      return checkSlice(expression, scope, context);
    case 'labelTest':
      return checkLabelTest(expression, scope, context);
    case 'list': {
      const items = expression.items.map((item) => checkExpression(item, scope, context));
      const types = items.map((item) => item.type);
      const type: ValueType = { ...listOf(joinAll(types)), items: types };
      return { expression: { ...expression, items: items.map((item) => item.expression) }, type };
    }
    case 'map':
      return checkMap(expression, scope, context);
    case 'mapProjection':
      return checkMapProjection(expression, scope, context);
    case 'unary':
      return expression.operator === 'NOT'
        ? checkNot(expression, scope, context)
        : checkSign(expression, scope, context);
    case 'binary':
      return checkBinary(expression, scope, context, usage);
    case 'nullTest': {
      const operand = checkExpression(expression.operand, scope, context);
      return { expression: { ...expression, operand: operand.expression }, type: present('boolean') };
    }
    case 'typeTest':
      throw context.refuse(expression, 'typeTest', expression.test);
    case 'case':
      return checkCase(expression, scope, context);
    case 'listComprehension':
      return checkListComprehension(expression, scope, context);
    case 'patternComprehension':
      return checkPatternComprehension(expression, scope, context);
    case 'quantifier':
      return checkQuantifier(expression, scope, context, usage);
    case 'reduce':
      return checkReduce(expression, scope, context);
    case 'patternPredicate':
      return checkPatternPredicate(expression, scope, context, usage);
    case 'subquery':
      return checkSubquery(expression, scope, context);
    case 'call':
      return checkCall(expression, scope, context);
  }
}

/** An expression that must be true, false or null. */
export function checkCondition(expression: Expression, scope: Scope, context: Context, usage: Usage): Typed {
  const checked = checkExpression(expression, scope, context, usage === 'value' ? 'condition' : usage);
  const { kind } = checked.type;
  if (kind === 'boolean' || kind === 'null') return checked;
  if (kind === 'property') throw context.refuse(expression, 'propertyAsCondition');
  if (kind === 'any') throw context.refuse(expression, 'unknownType', 'the truth');
  throw context.mistake(expression, `A condition must be true or false, not ${describe(checked.type)}.`);
}

function checkFloat(value: number, expression: Expression, context: Context): Typed {
  if (!Number.isFinite(value)) throw context.refuse(expression, 'notANumber', String(value));
  return { expression, type: { ...present('float'), constant: value } };
}

function checkParameter(name: string, expression: Expression, context: Context): Typed {
  if (!Object.hasOwn(context.params, name))
    throw context.mistake(expression, `The parameter $${name} has no value.`);
  const value = context.params[name];
  const type = context.anyValues ? typeWithoutValue(value) : typeOfValue(value);
  if (/^[A-Za-z_]\w*$/u.test(name)) return { expression, type };
  // The engine reads only plain names, so that a parameter such as $1 is written as its value.
  const written = literalOf(value, expression);
  if (!written || context.anyValues) throw context.refuse(expression, 'parameterName', name);
  return { expression: written, type };
}

function literalOf(value: unknown, at: Expression): Expression | null {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
    return literal(at, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return literal(at, Number.isSafeInteger(value) ? BigInt(value) : value);
}

/** The type of a variable in scope. */
export function lookUp(name: string, at: Expression, scope: Scope, context: Context): ValueType {
  const type = scope.get(name);
  if (!type) throw context.mistake(at, `The variable ${name} is not defined.`);
  return type;
}

function checkNot(expression: Extract<Expression, { kind: 'unary' }>, scope: Scope, context: Context): Typed {
  const operand = checkCondition(expression.operand, scope, context, 'condition');
  const type: ValueType = { kind: 'boolean', nullable: operand.type.nullable };
  return { expression: { ...expression, operand: operand.expression }, type };
}

function checkSign(
  expression: Extract<Expression, { kind: 'unary' }>,
  scope: Scope,
  context: Context,
): Typed {
  const operand = checkExpression(expression.operand, scope, context);
  const { type } = operand;
  if (type.kind === 'any') throw context.refuse(expression, 'unknownType', 'the negative');
  if (!isNumber(type) && type.kind !== 'property' && type.kind !== 'null') {
    throw context.mistake(expression, `${describe(type)} has no negative.`);
  }
  const { nonNegative: _, ...signed } = withoutConstant(type);
  return { expression: { ...expression, operand: operand.expression }, type: signed };
}

type Binary = Extract<Expression, { kind: 'binary' }>;

function checkBinary(expression: Binary, scope: Scope, context: Context, usage: Usage): Typed {
  const { operator } = expression;
  if (operator === 'AND' || operator === 'OR' || operator === 'XOR') {
    // Null is as good as false under a filter, and stays so through AND and OR, but not through XOR.
    const inner = operator === 'XOR' || usage !== 'filter' ? 'condition' : 'filter';
    const left = checkCondition(expression.left, scope, context, inner);
    const right = checkCondition(expression.right, scope, context, inner);
    const nullable = left.type.nullable || right.type.nullable;
    return {
      expression: { ...expression, left: left.expression, right: right.expression },
      type: { kind: 'boolean', nullable },
    };
  }
  const folded = fold(expression);
  if (folded) return checkExpression(folded, scope, context);
  const left = checkExpression(expression.left, scope, context);
  const right = checkExpression(expression.right, scope, context);
  if (isComparison(operator)) return compare(expression, operator, left, right, context);
  if (operator === 'IN') return checkMembership(expression, left, right, context, usage);
  if (
    operator === '=~' ||
    operator === 'CONTAINS' ||
    operator === 'STARTS WITH' ||
    operator === 'ENDS WITH'
  ) {
    return checkTextPredicate(expression, operator, left, right, context);
  }
  return checkArithmetic(expression, operator, left, right, context);
}

/** Comparisons between literals are settled here: the engine errs on nulls inside lists and on strange types. */
function fold(expression: Binary): Expression | null {
  if (!isComparison(expression.operator) && expression.operator !== 'IN') return null;
  const value = evaluate(expression);
  return value === undefined ? null : literal(expression, value);
}

export function booleanOf(nullable: boolean): ValueType {
  return nullable ? perhaps('boolean') : present('boolean');
}
