import type { ArithmeticOperator, Expression } from '../syntax/ast.js';
import { list } from '../syntax/build.js';
import {
  describe,
  isEmptyList,
  isEntity,
  isNumber,
  isScalar,
  join,
  listOf,
  NULL,
  PROPERTY,
  type ValueType,
} from '../types/value-type.js';
import type { Context, Typed } from './context.js';

type Binary = Extract<Expression, { kind: 'binary' }>;

/** `+ - * / % ^ ||` */
export function checkArithmetic(
  expression: Binary,
  operator: ArithmeticOperator,
  left: Typed,
  right: Typed,
  context: Context,
): Typed {
  const [a, b] = [left.type, right.type];
  const plain = { ...expression, left: left.expression, right: right.expression };
  if (a.kind === 'null' || b.kind === 'null') {
    return { expression: { kind: 'null', start: expression.start, end: expression.end }, type: NULL };
  }
  if (a.kind === 'date' || b.kind === 'date')
    throw context.refuse(expression, 'temporalArithmetic', operator);
  if (a.kind === 'any' || b.kind === 'any') throw context.refuse(expression, 'unknownType', operator);
  if (operator === '||') return checkConcatenation(plain, left, right, context);
  if (operator === '+') return checkSum(plain, left, right, context);
  for (const { expression: operand, type } of [left, right]) {
    if (!isNumber(type) && type.kind !== 'property')
      throw context.mistake(operand, `${operator} takes numbers, not ${describe(type)}.`);
  }
  return { expression: plain, type: numberType(operator, a, b) };
}

function numberType(operator: ArithmeticOperator, a: ValueType, b: ValueType): ValueType {
  const nullable = a.nullable || b.nullable || !isNumber(a) || !isNumber(b);
  const maybeNaN =
    Boolean(a.maybeNaN || b.maybeNaN) ||
    ((operator === '^' || operator === '/' || operator === '%') && !isSafe(b));
  if (operator === '^') return { kind: 'float', nullable, maybeNaN };
  if (a.kind === 'integer' && b.kind === 'integer') return { kind: 'integer', nullable };
  if (a.kind === 'float' || b.kind === 'float') return { kind: 'float', nullable, maybeNaN };
  return { kind: 'number', nullable, maybeNaN };
}

/** Dividing by it, or raising to its power, makes no NaN of an ordinary number. */
function isSafe({ constant }: ValueType): boolean {
  return typeof constant === 'bigint'
    ? constant !== 0n
    : typeof constant === 'number' && constant !== 0 && Number.isInteger(constant);
}

/** `||` joins texts or lists; the engine knows it as `+`. */
function checkConcatenation(expression: Binary, left: Typed, right: Typed, context: Context): Typed {
  const { kind } = left.type;
  if (kind !== right.type.kind || (kind !== 'string' && kind !== 'list')) {
    throw context.mistake(expression, '|| joins two texts or two lists.');
  }
  return checkSum({ ...expression, operator: '+' }, left, right, context);
}

function checkSum(expression: Binary, left: Typed, right: Typed, context: Context): Typed {
  const [a, b] = [left.type, right.type];
  if (a.kind === 'list' || b.kind === 'list') return checkListSum(expression, left, right, context);
  for (const { kind } of [a, b]) {
    if (
      kind === 'boolean' ||
      kind === 'map' ||
      kind === 'path' ||
      kind === 'node' ||
      kind === 'relationship'
    ) {
      throw context.mistake(expression, `${describe(a)} and ${describe(b)} cannot be added.`);
    }
  }
  const nullable = a.nullable || b.nullable;
  if (a.kind === 'string' || b.kind === 'string') {
    const number = [a, b].find(({ kind }) => kind === 'float' || kind === 'number');
    if (number) throw context.refuse(expression, 'textOfFloat');
    return { expression, type: { kind: 'string', nullable } };
  }
  if (a.kind === 'property' || b.kind === 'property') return { expression, type: PROPERTY };
  return { expression, type: numberType('+', a, b) };
}

/** list + x, where the engine only adds lists to lists. */
function checkListSum(expression: Binary, left: Typed, right: Typed, context: Context): Typed {
  const asList = (operand: Typed): Expression => {
    const { expression: written, type } = operand;
    if (type.kind === 'list') return written;
    if (!isScalar(type) && !isEntity(type) && type.kind !== 'map')
      throw context.refuse(written, 'unknownType', 'list +');
    if (type.nullable) throw context.refuse(written, 'nullableListItem');
    return list(written, written);
  };
  const elementOf = (type: ValueType) => (type.kind === 'list' ? type.element : type);
  const sum = { ...expression, left: asList(left), right: asList(right) };
  const nullable = left.type.nullable || right.type.nullable;
  if (isEmptyList(left.type)) return { expression: sum, type: listOf(elementOf(right.type), nullable) };
  if (isEmptyList(right.type)) return { expression: sum, type: listOf(elementOf(left.type), nullable) };
  return { expression: sum, type: listOf(join(elementOf(left.type), elementOf(right.type)), nullable) };
}
