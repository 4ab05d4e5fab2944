import type { BinaryOperator, ComparisonOperator, Expression, Span } from '../syntax/ast.js';
import { binary, boolean, call, cases, integer, isNull, not, nothing, text } from '../syntax/build.js';
import {
  describe,
  isEmptyList,
  isEntity,
  isNumber,
  isPlainList,
  isScalar,
  perhaps,
  type ValueType,
} from '../types/value-type.js';
import type { Context, Typed } from './context.js';
import { booleanOf } from './expression.js';
import { isRandom } from './randomness.js';
import { checkRepetition } from './repetition.js';

export function isComparison(operator: BinaryOperator): operator is ComparisonOperator {
  return ['=', '<>', '<', '>', '<=', '>='].includes(operator);
}

/**
 * A comparison of two values. The engine takes `35 = '35'` for true, cannot order booleans, and forgets nulls
 * inside lists, so it is only asked what its answer is known for.
 */
export function compare(
  span: Span,
  operator: ComparisonOperator,
  left: Typed,
  right: Typed,
  context: Context,
): Typed {
  const [a, b] = [left.type, right.type];
  const plain: Typed = {
    expression: binary(span, operator, left.expression, right.expression),
    type: booleanOf(a.nullable || b.nullable),
  };
  const equality = operator === '=' || operator === '<>';
  if (a.kind === 'null' || b.kind === 'null') return { expression: nothing(span), type: perhaps('boolean') };
  if (isNumber(a) && isNumber(b)) return plain;
  if (a.kind === 'boolean' && b.kind === 'boolean')
    return equality ? plain : orderBooleans(span, operator, left, right, context);
  if (a.kind === b.kind && (a.kind === 'string' || a.kind === 'date')) return plain;
  if (a.kind === b.kind && isEntity(a) && equality) return plain;
  if (a.kind === 'list' && b.kind === 'list') return compareLists(span, equality, plain, a, b, context);
  if (a.kind === 'property' || b.kind === 'property')
    return compareProperty(span, operator, left, right, plain, context);
  if (a.kind === 'any' || b.kind === 'any')
    return compareUnknown(span, equality, a.kind === 'any' ? b : a, plain, context);
  if (a.kind === b.kind) throw incomparable(span, a, b, context);
  return compareStrangers(span, operator, left, right, context);
}

function incomparable(span: Span, a: ValueType, b: ValueType, context: Context): Error {
  if (a.kind === 'map') return context.refuse(span, 'comparingMaps');
  return context.refuse(span, 'comparingTypes', describe(a), describe(b));
}

/** false < true, by way of 0 < 1. */
function orderBooleans(
  span: Span,
  operator: ComparisonOperator,
  left: Typed,
  right: Typed,
  context: Context,
): Typed {
  if (isRandom(left.expression) || isRandom(right.expression)) throw context.refuse(span, 'orderingBooleans');
  for (const { expression } of [left, right]) checkRepetition(expression, context);
  const rank = ({ expression }: Typed) =>
    cases(
      span,
      [
        [expression, integer(span, 1)],
        [not(span, expression), integer(span, 0)],
      ],
      null,
    );
  const nullable = left.type.nullable || right.type.nullable;
  return { expression: binary(span, operator, rank(left), rank(right)), type: booleanOf(nullable) };
}

function compareLists(
  span: Span,
  equality: boolean,
  plain: Typed,
  a: ValueType,
  b: ValueType,
  context: Context,
): Typed {
  if (equality && isPlainList(a) && isPlainList(b) && haveSameElements(a, b)) return plain;
  throw context.refuse(span, 'comparingLists');
}

/** Whether two plain lists hold the same kind of values, so that no element is compared with a stranger. */
export function haveSameElements(a: ValueType, b: ValueType): boolean {
  if (a.kind !== 'list' || b.kind !== 'list') return false;
  if (isEmptyList(a) || isEmptyList(b)) return true;
  if (a.element.kind === 'list') return haveSameElements(a.element, b.element);
  return a.element.kind === b.element.kind || (isNumber(a.element) && isNumber(b.element));
}

/** A text that the engine might take for a number. */
export function looksLikeNumber(text: string): boolean {
  const trimmed = text.trim();
  return (trimmed !== '' && !Number.isNaN(Number(trimmed))) || /^[-+]?(?:inf|infinity|nan)$/iu.test(trimmed);
}

/** Whether equality with this text must also ask that the other side is a text. */
function mayMeanNumber(type: ValueType): boolean {
  return type.kind === 'string' && (typeof type.constant !== 'string' || looksLikeNumber(type.constant));
}

function compareProperty(
  span: Span,
  operator: ComparisonOperator,
  left: Typed,
  right: Typed,
  plain: Typed,
  context: Context,
): Typed {
  const [property, other] = left.type.kind === 'property' ? [left, right] : [right, left];
  const equality = operator === '=' || operator === '<>';
  const { kind } = other.type;
  const unknown = { ...plain, type: perhaps('boolean') };
  if (kind === 'boolean' && !equality) throw context.refuse(span, 'orderingBooleans');
  if (kind === 'list' && equality && isPlainList(other.type)) return unknown;
  if (kind === 'list') throw context.refuse(span, 'comparingLists');
  if (kind === 'map') throw context.refuse(span, 'comparingMaps');
  if (!isScalar(other.type) && kind !== 'property')
    throw context.refuse(span, 'comparingTypes', describe(left.type), describe(right.type));
  const guarded = sameKindOnly(span, property.expression, other);
  if (!guarded) return unknown;
  if (!equality) return { ...unknown, expression: cases(span, [[guarded, plain.expression]], null) };
  for (const { expression } of [left, right]) checkRepetition(expression, context);
  const same = binary(span, '=', left.expression, right.expression);
  const anyNull = binary(span, 'OR', isNull(span, left.expression), isNull(span, right.expression));
  const both = binary(span, 'AND', same, binary(span, 'OR', guarded, anyNull));
  return { expression: operator === '=' ? both : not(span, both), type: perhaps('boolean') };
}

/** Asks that a property of unknown type and the value beside it are both texts or both none; null if that is sure. */
function sameKindOnly(span: Span, property: Expression, other: Typed): Expression | null {
  const isText = isSurelyText(span, property);
  if (isNumber(other.type)) return not(span, isText);
  if (other.type.kind === 'property') return binary(span, '=', isText, isSurelyText(span, other.expression));
  return mayMeanNumber(other.type) ? isText : null;
}

/** True of a text, false of anything else and of null. */
export function isSurelyText(span: Span, property: Expression): Expression {
  const isText = binary(span, 'STARTS WITH', property, text(span, ''));
  return call(span, 'coalesce', isText, boolean(span, false));
}

/** Equality with a value of unknown type is safe where nothing else could be taken for it. */
function compareUnknown(
  span: Span,
  equality: boolean,
  known: ValueType,
  plain: Typed,
  context: Context,
): Typed {
  const safe =
    known.kind === 'boolean' || isEntity(known) || (known.kind === 'string' && !mayMeanNumber(known));
  if (equality && safe) return { ...plain, type: perhaps('boolean') };
  throw context.refuse(span, 'comparingUnknown');
}

/** Values of two different types are never equal and have no order; null stays null. */
function compareStrangers(
  span: Span,
  operator: ComparisonOperator,
  left: Typed,
  right: Typed,
  context: Context,
): Typed {
  if (operator !== '=' && operator !== '<>') return { expression: nothing(span), type: perhaps('boolean') };
  if (isRandom(left.expression) || isRandom(right.expression)) {
    throw context.refuse(span, 'comparingTypes', describe(left.type), describe(right.type));
  }
  for (const { expression } of [left, right]) checkRepetition(expression, context);
  const different = boolean(span, operator === '<>');
  const unknowns = [left, right]
    .filter(({ type }) => type.nullable)
    .map(({ expression }) => isNull(span, expression));
  const [first, ...rest] = unknowns;
  if (!first) return { expression: different, type: { kind: 'boolean', nullable: false } };
  const anyNull = rest.reduce<Expression>((all, one) => binary(span, 'OR', all, one), first);
  return { expression: cases(span, [[anyNull, nothing(span)]], different), type: perhaps('boolean') };
}
