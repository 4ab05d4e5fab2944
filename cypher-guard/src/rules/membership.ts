import type { Expression } from '../syntax/ast.js';
import { binary, boolean, call, cases, integer, isNull, not, nothing } from '../syntax/build.js';
import {
  describe,
  isEmptyList,
  isEntity,
  isNumber,
  isPlainList,
  isScalar,
  type ListType,
  perhaps,
  type ValueType,
} from '../types/value-type.js';
import { haveSameElements, isSurelyText, looksLikeNumber } from './comparison.js';
import type { Context, Typed, Usage } from './context.js';
import { booleanOf } from './expression.js';

type In = Extract<Expression, { kind: 'binary' }>;

/** `value IN list`: only where the engine cannot take a text for a number, or a null for a difference. */
export function checkMembership(
  expression: In,
  left: Typed,
  right: Typed,
  context: Context,
  usage: Usage,
): Typed {
  const { type } = right;
  const plain = { ...expression, left: left.expression, right: right.expression };
  if (type.kind === 'property') return { expression: plain, type: perhaps('boolean') };
  if (type.kind === 'null') return { expression: nothing(expression), type: perhaps('boolean') };
  if (type.kind === 'any') throw context.refuse(expression, 'unknownType', 'IN');
  if (type.kind !== 'list') throw context.mistake(expression, `IN needs a list, not ${describe(type)}.`);
  if (isEmptyList(type)) return { expression: boolean(expression, false), type: booleanOf(false) };
  const member = memberOf(plain, left, type, context);
  const neverEmpty = (type.items?.length ?? 0) > 0;
  if (!left.type.nullable || neverEmpty || usage === 'filter') return member;
  // The engine says null for `null IN []`, Neo4j says false.
  const isEmpty = binary(expression, '=', call(expression, 'size', right.expression), integer(expression, 0));
  return {
    ...member,
    expression: cases(expression, [[isEmpty, boolean(expression, false)]], member.expression),
  };
}

function memberOf(expression: In, left: Typed, list: ListType, context: Context): Typed {
  const { element } = list;
  const value = left.type;
  const plain: Typed = { expression, type: booleanOf(value.nullable || element.nullable || list.nullable) };
  if (value.kind === 'null' || element.kind === 'null') return { expression, type: perhaps('boolean') };
  if (value.kind === 'map' || element.kind === 'map') throw context.refuse(expression, 'comparingMaps');
  if (value.kind === 'list' || element.kind === 'list') return memberOfLists(plain, value, list, context);
  if (isNumber(value) && isNumber(element)) return plain;
  if (value.kind === element.kind && (isScalar(value) || isEntity(value) || value.kind === 'date'))
    return plain;
  if (value.kind === 'property' && isScalar(element)) return propertyIn(plain, left, list);
  if (element.kind === 'property' && isScalar(value)) return { ...plain, type: perhaps('boolean') };
  if (element.kind === 'property' && value.kind === 'property') return { ...plain, type: perhaps('boolean') };
  const strangers = isScalar(value) && isScalar(element) && !plain.type.nullable;
  if (strangers) return { expression: boolean(expression, false), type: booleanOf(false) };
  throw context.refuse(expression, 'mixedMembership');
}

function memberOfLists(plain: Typed, value: ValueType, list: ListType, context: Context): Typed {
  const { element } = list;
  const comparable =
    isPlainList(value) && isPlainList(element) && !element.nullable && haveSameElements(value, element);
  if (comparable) return plain;
  const never =
    isScalar(element) !== isScalar(value) &&
    !plain.type.nullable &&
    (isPlainList(value) || isPlainList(element));
  if (never) return { expression: boolean(plain.expression, false), type: booleanOf(false) };
  throw context.refuse(plain.expression, 'comparingLists');
}

/** A property of unknown type among texts must itself be a text where one looks like a number; among numbers, none. */
function propertyIn(plain: Typed, left: Typed, list: ListType): Typed {
  const unknown = { ...plain, type: perhaps('boolean') };
  const constants = list.items?.map(({ constant }) => constant);
  const harmless = constants?.every((constant) => typeof constant === 'string' && !looksLikeNumber(constant));
  const certain = !isNumber(list.element) && (list.element.kind !== 'string' || harmless);
  if (certain) return unknown;
  const at = plain.expression;
  const isText = isSurelyText(at, left.expression);
  const fits = isNumber(list.element) ? not(at, isText) : isText;
  return {
    ...unknown,
    expression: binary(at, 'AND', at, binary(at, 'OR', fits, isNull(at, left.expression))),
  };
}
